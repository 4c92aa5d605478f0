package org.afterglow.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A file that belongs to a session: a drawing, a photograph, a letter, a recording. Its bytes never change.
 *
 * @param name as the therapist calls it, one line; at first the name of the file it came from
 * @param type what its first bytes and its name say it is
 * @param size in bytes
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits in lower case
 * @param author name of the therapist who added it; may be empty
 * @since 1.0
 */
public record Attachment(AttachmentId id, SessionId session, String name, MediaType type, long size, String digest,
		Instant added, String author) {

	public Attachment {
		Objects.requireNonNull(id);
		Objects.requireNonNull(session);
		Labels.check("name of an attachment", name);
		Objects.requireNonNull(type);
		if (size < 0) {
			throw new IllegalArgumentException("an attachment has no fewer than 0 bytes: " + size);
		}
		if (!digest.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("digest of an attachment must be 64 hexadecimal digits");
		}
		Objects.requireNonNull(added);
		Labels.checkMayBeEmpty("author of an attachment", author);
	}

	/** The same under another name. */
	public Attachment named(String other) {
		return new Attachment(id, session, other, type, size, digest, added, author);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
