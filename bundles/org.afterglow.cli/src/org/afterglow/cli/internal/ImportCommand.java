package org.afterglow.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.exchange.EntryImportReport;
import org.afterglow.exchange.EntryLinesImport;
import org.afterglow.exchange.ImportCancelled;
import org.afterglow.exchange.ImportProblem;
import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.ImportRefused;
import org.afterglow.exchange.ImportReport;
import org.afterglow.exchange.ImportSentences;
import org.afterglow.exchange.JsonLinesImport;
import org.afterglow.exchange.SessionHead;
import org.afterglow.exchange.TextImport;
import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files, each as a whole or not at all. */
@Command
final class ImportCommand implements Callable<Integer> {

	/** What the files are. */
	enum Format {
		jsonl, text, entries
	}

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--format", paramLabel = "FORMAT", required = true)
	private Format format;
	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();
	@Option(names = "--session", paramLabel = "N")
	private Optional<Integer> session = Optional.empty();
	@Mixin
	private final SessionOptions head = new SessionOptions();
	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
	private List<Path> files = List.of();
	@Spec
	private CommandLine.Model.CommandSpec spec;
	private final Surroundings around;
	private final ImportSentences reasons = new ImportSentences(Sentences.LANGUAGE);

	ImportCommand(Surroundings around) {
		this.around = around;
	}

	/** Imports one file. @return what is said of it */
	private interface Importer {
		String read(Path file, ImportProgress progress) throws IOException, ImportRefused, ImportCancelled;
	}

	@Override
	public Integer call() throws IOException {
		checkWords();
		return new Door(around).open(vault, practice -> {
			Importer importer = importer(practice);
			ExitCode exit = ExitCode.DONE;
			for (Path file : files) {
				if (!read(importer, file)) {
					exit = ExitCode.TO_MEND;
				}
			}
			return exit;
		}).number();
	}

	private void checkWords() {
		boolean target = client.isPresent() && session.isPresent();
		boolean any = client.isPresent() || session.isPresent() || head.isGiven();
		if (format == Format.text && !target) {
			throw new ParameterException(spec.commandLine(), around.say("textNeedsSession"));
		}
		if (format != Format.text && any) {
			throw new ParameterException(spec.commandLine(), around.say("linesNameSessions"));
		}
		if (session.filter(number -> number < 1).isPresent()) {
			throw new ParameterException(spec.commandLine(), around.say("sessionsFromOne"));
		}
	}

	private Importer importer(Practice practice) {
		return switch (format) {
		case jsonl -> {
			JsonLinesImport lines = new JsonLinesImport(practice.records(), practice.codebook(), around.clock());
			yield (file, progress) -> said(file, lines.read(file, progress));
		}
		case entries -> {
			EntryLinesImport lines = new EntryLinesImport(practice.records(), practice.codebook());
			yield (file, progress) -> said(file, lines.read(file, progress));
		}
		case text -> {
			TextImport text = new TextImport(practice.records(), practice.codebook(), around.clock());
			yield (file, progress) -> said(file, text.read(file, target(practice.records()), progress));
		}
		};
	}

	/** A session that is there keeps what it has, unless the words say something else: then the import tells. */
	private TextImport.Target target(Records records) {
		Optional<Session> existing = records.clients().labelled(client.orElseThrow()).map(Client::id)
				.flatMap(id -> records.sessions().numbered(id, session.orElseThrow()));
		SessionHead its = existing.map(one -> new SessionHead(head.dateOf(one), head.kindOf(one), head.routeOf(one)))
				.orElseGet(() -> new SessionHead(head.date(around), head.kind(), head.route()));
		return new TextImport.Target(client.orElseThrow(), session.orElseThrow(), its);
	}

	/** @return false if the file was not taken */
	private boolean read(Importer importer, Path file) {
		try {
			if (Files.isDirectory(file)) {
				around.tell("fileIsFolder", file);
				return false;
			}
			String progress = format == Format.entries ? "entryProgress" : "progress";
			around.out().line(importer.read(file, new ToldProgress(around, progress, file, Files.size(file))));
			return true;
		} catch (ImportRefused refused) {
			refused.problems().forEach(problem -> around.err().line(line(file, problem)));
			int more = refused.count() - refused.problems().size();
			if (more > 0) {
				around.tell("moreProblems", more);
			}
			around.tell("nothingKept", file);
		} catch (ImportCancelled cancelled) {
			around.tell("nothingKept", file);
		} catch (NoSuchFileException e) {
			around.tell("noSuchFile", file);
		} catch (IOException e) {
			around.tell("fileUnreadable", file, e.getClass().getSimpleName());
		}
		return false;
	}

	private String said(Path file, ImportReport report) {
		return around.say("imported", file, report.added(), report.skipped(), report.codings(), report.newClients(),
				report.newSessions(), report.newCodes());
	}

	private String said(Path file, EntryImportReport report) {
		return around.say("importedEntries", file, report.added(), report.skipped(), report.newClients(), report.newCodes());
	}

	private String line(Path file, ImportProblem problem) {
		String place = problem.line() == 0 ? file.toString() : file + ":" + problem.line();
		return place + ": " + reasons.reason(problem);
	}
}
