package org.afterglow.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done with a framework module, as the log tells it. The names are part of the stored log: none is ever renamed. */
public enum ModuleAct {
	/** It is in use in this practice from then on. */
	ON,
	/** It is not in use in this practice any more. */
	OFF,
	/** Somebody was told that it can read everything in an open vault, and agreed. */
	ALLOWED,
	/** It was put beside the program. */
	INSTALLED,
	/** It was taken away from the program. */
	REMOVED;

	/** The word of it, in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The act of that word. */
	public static Optional<ModuleAct> of(String key) {
		return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
	}
}
