package org.afterglow.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.exchange.EntryLinesExport;
import org.afterglow.exchange.ExportReport;
import org.afterglow.exchange.JsonLinesExport;
import org.afterglow.records.EntryFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports the practice. */
@Command
final class ExportCommand implements Callable<Integer> {

	/** What is written. */
	enum Format {
		jsonl, entries
	}

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--format", paramLabel = "FORMAT", required = true)
	private Format format;
	@Option(names = "--output", paramLabel = "FILE")
	private Optional<Path> output = Optional.empty();
	@Option(names = "--force")
	private boolean force;
	private final Surroundings around;

	ExportCommand(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			if (format == Format.entries) {
				EntryLinesExport entries = new EntryLinesExport(practice.records(), practice.codebook());
				int count = written(out -> entries.write(out, Optional.empty()), file -> entries.write(file, force, Optional.empty()));
				around.tell("exportedEntries", count);
				return ExitCode.DONE;
			}
			JsonLinesExport narratives = new JsonLinesExport(practice.records(), practice.codebook());
			ExportReport report = written(out -> narratives.write(out, Optional.empty()),
					file -> narratives.write(file, force, Optional.empty()));
			if (report.unanchored() > 0) {
				around.tell("exportUnanchored", report.unanchored());
			}
			if (report.retitled() > 0) {
				around.tell("exportRetitled", report.retitled());
			}
			int attachments = practice.records().attachments().all().size();
			if (attachments > 0) {
				around.tell("exportAttachments", attachments);
			}
			int entries = practice.records().entries().count(EntryFilter.ALL);
			if (entries > 0) {
				around.tell("exportEntries", entries);
			}
			around.tell("exported", report.narratives(), report.codings());
			return ExitCode.DONE;
		}).number();
	}

	/** Writes to one of two places. */
	private interface Writing<P, R> {
		R to(P place) throws IOException;
	}

	private <R> R written(Writing<OutputStream, R> toStream, Writing<Path, R> toFile) throws IOException {
		if (output.isEmpty()) {
			return toStream.to(around.out());
		}
		try {
			return toFile.to(output.get());
		} catch (FileAlreadyExistsException e) {
			throw around.stop("outputThere", output.get());
		} catch (IOException e) {
			throw around.stop("outputNotWritten", output.get(), e.getClass().getSimpleName());
		}
	}
}
