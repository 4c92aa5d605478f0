package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/** What a session is for. */
public enum SessionKind {
	PREPARATION("preparation"), DOSING("dosing"), INTEGRATION("integration"), FOLLOW_UP("follow-up");

	private final String key;

	SessionKind(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	public static Optional<SessionKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
	}
}
