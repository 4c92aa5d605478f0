package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.SessionId;

/**
 * What is known of an attachment before its bytes are read.
 *
 * @param name under which it is to be listed
 * @param author name of the therapist; may be empty
 */
public record NewAttachment(AttachmentId id, SessionId session, String name, String author) {

	public NewAttachment {
		Objects.requireNonNull(id);
		Objects.requireNonNull(session);
		Objects.requireNonNull(name);
		Objects.requireNonNull(author);
	}

	/** With a new identity. */
	public static NewAttachment of(SessionId session, String name, String author) {
		return new NewAttachment(AttachmentId.random(), session, name, author);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
