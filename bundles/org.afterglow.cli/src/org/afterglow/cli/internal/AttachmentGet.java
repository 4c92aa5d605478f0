package org.afterglow.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.afterglow.model.Attachment;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.NameKey;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsDamaged;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a readable copy of an attachment into a new file. */
@Command
final class AttachmentGet implements Callable<Integer> {

	private static final int LISTED = 10;

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--output", paramLabel = "FILE", required = true)
	private Path output;
	@Parameters(paramLabel = "ATTACHMENT", arity = "1", descriptionKey = "ATTACHMENT")
	private String name;
	private final Surroundings around;

	AttachmentGet(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Attachment attachment = only(practice.records());
			write(practice.records(), attachment);
			around.tell("attachmentWritten", Terminal.oneLine(attachment.name()), output);
			return ExitCode.DONE;
		}).number();
	}

	private Attachment only(Records records) {
		String key = NameKey.of(name);
		List<Predicate<Attachment>> closestFirst = List.of(attachment -> attachment.id().value().toString().equals(name),
				attachment -> attachment.name().equals(name), attachment -> NameKey.of(attachment.name()).startsWith(key),
				attachment -> attachment.id().value().toString().startsWith(key));
		for (Predicate<Attachment> close : closestFirst) {
			List<Attachment> found = records.attachments().all().stream().filter(close).toList();
			if (found.size() == 1) {
				return found.getFirst();
			}
			if (!found.isEmpty()) {
				throw several(found);
			}
		}
		throw around.stop("noSuchAttachment", name);
	}

	private Stop several(List<Attachment> found) {
		StringBuilder sentence = new StringBuilder(around.say("severalAttachments", name, found.size()));
		found.stream().limit(LISTED).forEach(one -> sentence.append("\n  ").append(one.id().value()).append("  ")
				.append(Terminal.harmless(Terminal.oneLine(one.name()))));
		return new Stop(ExitCode.TO_MEND, sentence.toString());
	}

	private void write(Records records, Attachment attachment) throws IOException {
		try (AttachmentContent content = records.attachments().open(attachment.id())) {
			create();
			copy(content);
			records.audit().note(AuditEvent
					.of(AuditKind.EXPORTED, new AuditSubject(AuditSubject.Sort.ATTACHMENT, attachment.id().value())).with(AuditEvent.FORMAT, "copy"));
		} catch (RecordsDamaged e) {
			throw new Stop(ExitCode.DAMAGED, around.say("attachmentDamaged", e.file()));
		}
	}

	/** For its owner alone; a file that is there stays. */
	private void create() {
		try {
			if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
				Files.createFile(output, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			} else {
				Files.createFile(output);
			}
		} catch (FileAlreadyExistsException e) {
			throw around.stop("attachmentFileThere", output);
		} catch (IOException e) {
			throw around.stop("outputNotWritten", output, e.getClass().getSimpleName());
		}
	}

	private void copy(AttachmentContent content) throws IOException {
		boolean done = false;
		try (InputStream in = content.stream(); OutputStream out = Files.newOutputStream(output, StandardOpenOption.WRITE)) {
			in.transferTo(out);
			done = true;
		} catch (IOException e) {
			throw around.stop("outputNotWritten", output, e.getClass().getSimpleName());
		} finally {
			if (!done) {
				Files.deleteIfExists(output);
			}
		}
	}
}
