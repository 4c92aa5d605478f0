package org.afterglow.records;

/** The practice could not be read or written; nothing was changed. The message is safe to log. */
public class RecordsUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RecordsUnavailable(String message, Throwable cause) {
		super(message, cause);
	}
}
