package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a session is for.
 *
 * @since 1.0
 */
public enum SessionKind {
	/** Before a dosing session. */
	PREPARATION("preparation"),
	/** The medicine is given. */
	DOSING("dosing"),
	/** What came up is worked with. */
	INTEGRATION("integration"),
	/** Later, to see how it goes. */
	FOLLOW_UP("follow-up");

	private final String key;

	SessionKind(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	/** The one of this key; empty if there is none. */
	public static Optional<SessionKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
	}
}
