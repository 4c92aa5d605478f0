package org.afterglow.store.jdbc.attached;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.MediaType;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.AttachmentNotTaken.Reason;
import org.afterglow.records.Attachments;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.SealedChannel;
import org.afterglow.vault.SealedDamage;
import org.afterglow.vault.SealedStreams;
import org.afterglow.vault.Vault;

/**
 * The bytes of attachments: one sealed file each, in a folder of the vault, under their id, which is part of the seal. A file is
 * written beside, forced to the disk, and gets its name when it is whole.
 */
public final class AttachmentFiles {

	/** The folder in the vault. */
	static final String FOLDER = "attachments";

	private static final String PART = ".part";
	private static final int BUFFER = 64 * 1024;

	private final SealedStreams streams;
	private final Path folder;
	private final Sealing sealing;
	private final long largest;

	/** Makes a sealed file. */
	@FunctionalInterface
	interface Sealing {
		OutputStream create(Path file, String name) throws IOException;
	}

	/** What was learnt of bytes while they were sealed. */
	public record Sealed(MediaType type, long size, String digest) {
	}

	private AttachmentFiles(Vault vault, Sealing sealing, long largest) {
		this.streams = vault.streams(Purpose.ATTACHMENTS);
		this.folder = vault.folder().resolve(FOLDER);
		this.sealing = sealing;
		this.largest = largest;
	}

	public static AttachmentFiles in(Vault vault) {
		return new AttachmentFiles(vault, vault.streams(Purpose.ATTACHMENTS)::create, Attachments.LARGEST);
	}

	/** Files that are sealed by something else, such as a disk that fails, and have at most so many bytes. */
	static AttachmentFiles with(Vault vault, Sealing sealing, long largest) {
		return new AttachmentFiles(vault, sealing, largest);
	}

	/**
	 * Seals everything there is to read. The file survives a power cut when this returns; when it throws there is none.
	 *
	 * @param name from which the type is told, together with the first bytes
	 */
	public Sealed seal(AttachmentId id, String name, InputStream content, Progress progress) {
		Path part = folder.resolve(id.value() + PART);
		try {
			Folders.make(folder);
			Sealed sealed = seal(part, id, name, content, progress);
			Folders.force(part);
			Folders.rename(part, file(id));
			return sealed;
		} catch (IOException e) {
			Reason reason = Folders.isFull(folder, e) ? Reason.DISK_FULL : Reason.NOT_WRITABLE;
			Folders.removeQuietly(part);
			throw new AttachmentNotTaken(reason, e);
		} catch (RuntimeException | Error e) {
			Folders.removeQuietly(part);
			throw e;
		}
	}

	private Sealed seal(Path part, AttachmentId id, String name, InputStream content, Progress progress) throws IOException {
		Files.deleteIfExists(part);
		MessageDigest digest = Digests.sha256();
		byte[] head = new byte[0];
		long size = 0;
		try (OutputStream out = sealing.create(part, id.value().toString())) {
			byte[] buffer = new byte[BUFFER];
			for (int read = fill(content, buffer); read > 0; read = fill(content, buffer)) {
				if (size == 0) {
					head = Arrays.copyOf(buffer, Math.min(read, MediaType.HEAD));
				}
				size += read;
				if (size > largest) {
					throw new AttachmentNotTaken(Reason.TOO_LARGE);
				}
				out.write(buffer, 0, read);
				digest.update(buffer, 0, read);
				if (!progress.reached(size)) {
					throw new AttachmentNotTaken(Reason.STOPPED);
				}
			}
		}
		return new Sealed(MediaType.of(name, head), size, HexFormat.of().formatHex(digest.digest()));
	}

	/** A failure of the source is told apart from one of the disk. */
	private static int fill(InputStream content, byte[] buffer) {
		try {
			return content.readNBytes(buffer, 0, buffer.length);
		} catch (IOException e) {
			throw new AttachmentNotTaken(Reason.NOT_READABLE, e);
		}
	}

	/** Whether there is a file; what is in it is not looked at. */
	public boolean has(AttachmentId id) {
		return Files.isRegularFile(file(id));
	}

	/** @throws RecordsDamaged if the file is not what was written for this attachment */
	public AttachmentContent open(Attachment attachment) {
		try {
			SealedChannel channel = streams.open(file(attachment.id()), attachment.id().value().toString());
			if (channel.length() != attachment.size()) {
				channel.close();
				throw damaged(attachment.id(), "has another length than it had", null);
			}
			return new OpenAttachment(attachment, channel);
		} catch (IOException e) {
			throw failure(attachment.id(), e);
		}
	}

	/** What is wrong with the file of an attachment, for experts; empty if every byte is what was added. */
	public Optional<String> problem(Attachment attachment) {
		try (AttachmentContent content = open(attachment); InputStream in = content.stream()) {
			in.transferTo(OutputStream.nullOutputStream());
			return Optional.empty();
		} catch (RecordsDamaged e) {
			return Optional.of(e.file() + " " + e.detail());
		} catch (RecordsUnavailable | IOException e) {
			return Optional.of(nameOf(attachment.id()) + " cannot be read");
		}
	}

	/** Ids of all files. */
	public Set<AttachmentId> ids() {
		Set<AttachmentId> ids = new HashSet<>();
		names().forEach(name -> id(name).ifPresent(ids::add));
		return ids;
	}

	/** Removes what was being written when the program ended. */
	public void removeUnfinished() {
		names().filter(name -> name.endsWith(PART)).forEach(name -> Folders.removeQuietly(folder.resolve(name)));
	}

	/**
	 * Removes the file for good. Its first bytes, without which no key opens the rest, are overwritten before.
	 *
	 * @return whether it is gone
	 */
	public boolean erase(AttachmentId id) {
		return Folders.erase(file(id), BUFFER);
	}

	/** How the file is called where damage is told. */
	public static String nameOf(AttachmentId id) {
		return FOLDER + "/" + id.value();
	}

	private Path file(AttachmentId id) {
		return folder.resolve(id.value().toString());
	}

	private Stream<String> names() {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList().stream();
		} catch (IOException e) {
			throw new RecordsUnavailable("folder of the attachments cannot be read", e);
		}
	}

	private static Optional<AttachmentId> id(String name) {
		try {
			AttachmentId id = new AttachmentId(UUID.fromString(name));
			return Optional.of(id).filter(found -> found.value().toString().equals(name));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	static RecordsUnavailable failure(AttachmentId id, IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> damaged(id, "is missing", e);
			case SealedDamage damage -> damaged(id, "is not what was written", e);
			default -> new RecordsUnavailable(nameOf(id) + " cannot be read", e);
		};
	}

	static RecordsDamaged damaged(AttachmentId id, String detail, Throwable cause) {
		return new RecordsDamaged(nameOf(id), detail, cause);
	}
}
