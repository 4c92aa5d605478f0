package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.Anchor;
import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodingId;
import org.afterglow.model.SessionId;

/**
 * Words that are marked as a code, without the text around them.
 *
 * @param title of the narrative
 * @param version of the text that the anchor refers to
 * @param code as stored: redirects are not followed
 */
public record CodedPassage(ClientId client, SessionId session, String title, long version, CodingId coding, CodeId code,
		Anchor anchor) {

	public CodedPassage {
		Objects.requireNonNull(client);
		Objects.requireNonNull(session);
		Objects.requireNonNull(title);
		Objects.requireNonNull(coding);
		Objects.requireNonNull(code);
		Objects.requireNonNull(anchor);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return coding.toString();
	}
}
