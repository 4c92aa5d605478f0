package org.afterglow.store.jdbc;

import java.sql.SQLException;

/** What may be told of a failure of the database. Its own message may quote what a client said. */
final class ScrubbedSqlException extends Exception {

	private static final long serialVersionUID = 1L;

	private ScrubbedSqlException(String message) {
		super(message);
	}

	/** Class, SQL state, error code and stack trace of a failure and of what caused it; no message. */
	static ScrubbedSqlException of(Throwable failure) {
		ScrubbedSqlException scrubbed = new ScrubbedSqlException(describe(failure));
		scrubbed.setStackTrace(failure.getStackTrace());
		Throwable cause = failure.getCause();
		if (cause != null && cause != failure) {
			scrubbed.initCause(of(cause));
		}
		return scrubbed;
	}

	private static String describe(Throwable failure) {
		String type = failure.getClass().getSimpleName();
		return failure instanceof SQLException sql
				? type + ", SQL state " + sql.getSQLState() + ", error " + sql.getErrorCode()
				: type;
	}
}
