package org.afterglow.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.afterglow.model.Attachment;
import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Attaches files to a session. */
@Command
final class AttachmentAdd implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--client", paramLabel = "C", required = true)
	private String client;
	@Option(names = "--session", paramLabel = "N", required = true)
	private int number;
	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
	private List<Path> files = List.of();
	private final Surroundings around;

	AttachmentAdd(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Records records = practice.records();
			Client its = Lookup.client(around, records, client);
			Session session = records.sessions().numbered(its.id(), number)
					.orElseThrow(() -> around.stop("noSuchSession", number, its.label()));
			for (Path file : files) {
				Attachment added = add(records, session, file);
				around.out().line(around.say("attachmentAdded", Terminal.oneLine(added.name()), number, its.label()));
			}
			return ExitCode.DONE;
		}).number();
	}

	private Attachment add(Records records, Session session, Path file) {
		String author = records.settings().get("therapist.name").orElse("");
		String name = String.valueOf(file.getFileName()).strip();
		try (InputStream content = Files.newInputStream(file)) {
			return records.attachments().add(NewAttachment.of(session.id(), name, author), content, Progress.UNSEEN);
		} catch (AttachmentNotTaken e) {
			throw around.stop("attachmentNotTaken." + e.reason(), file);
		} catch (IllegalArgumentException e) {
			throw around.stop("attachmentName", file);
		} catch (IOException e) {
			throw around.stop("attachmentNotTaken." + AttachmentNotTaken.Reason.NOT_READABLE, file);
		}
	}
}
