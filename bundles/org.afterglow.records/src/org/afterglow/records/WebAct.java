package org.afterglow.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done with the local web, as the log tells it. The names are part of the stored log: none is ever renamed. */
public enum WebAct {
	/** A journal page was opened for a session. */
	JOURNAL_OPENED,
	/** Somebody entered the code of a journal page. */
	JOURNAL_ENTERED,
	/** A journal page was closed, or its time was over. */
	JOURNAL_CLOSED,
	/** Programs may ask from then on. */
	API_ON,
	/** Programs may not ask any more. */
	API_OFF,
	/** A token was made for an integration. */
	TOKEN_MADE,
	/** A token was taken back. */
	TOKEN_REVOKED,
	/** An integration asked for something. */
	USED,
	/** Something was refused. */
	REFUSED;

	/** The word of it, in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The act of that word. */
	public static Optional<WebAct> of(String key) {
		return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
	}
}
