package org.afterglow.records;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;

/**
 * A journal page, opened for one session and a limited time. It is kept in the practice, so that the page goes on after the
 * practice was locked and opened again.
 *
 * @param opened when, UTC
 * @param until when it ends by itself, UTC; after it was opened
 * @param codeHash SHA-256 of the code that opens it, 64 hexadecimal digits in lower case; empty once the code is used up
 * @param keyHash SHA-256 of the key that the page has since, of the same form; empty until it is given
 * @param closed whether somebody ended it
 */
public record Journal(JournalId id, SessionId session, Instant opened, Instant until, String codeHash, String keyHash, boolean closed) {

	private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{64})?");

	public Journal {
		Objects.requireNonNull(id);
		Objects.requireNonNull(session);
		Objects.requireNonNull(opened);
		if (!until.isAfter(opened)) {
			throw new IllegalArgumentException("a journal page ends after it is opened: " + id);
		}
		if (!HASH.matcher(codeHash).matches() || !HASH.matcher(keyHash).matches()) {
			throw new IllegalArgumentException("code and key of a journal page are kept as SHA-256 in lower-case hexadecimal digits");
		}
	}

	/** Whether it can be written in at that moment. */
	public boolean isOpenAt(Instant now) {
		return !closed && now.isBefore(until);
	}

	/** The same with its code used up, and a key given in its place. */
	public Journal entered(String newKeyHash) {
		return new Journal(id, session, opened, until, "", newKeyHash, closed);
	}

	/** The same, opened by another code: the key is not good any more. */
	public Journal withCode(String newCodeHash) {
		return new Journal(id, session, opened, until, newCodeHash, "", closed);
	}

	/** The same, open until then. */
	public Journal openUntil(Instant other) {
		return new Journal(id, session, opened, other, codeHash, keyHash, closed);
	}

	/** The same, ended. */
	public Journal ended() {
		return new Journal(id, session, opened, until, "", "", true);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
