package org.afterglow.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did with the practice. The names are part of the stored log: none is ever renamed. */
public enum AuditKind {
	/** The vault was opened after it had been closed, or was made. */
	OPENED,
	/** The vault was opened after it had been locked during work. */
	UNLOCKED,
	/** The vault was locked or closed. */
	LOCKED,
	/** Somebody could not get in. */
	FAILED,
	/** A narrative was shown. */
	READ,
	/** The practice was searched; how many results, never for what. */
	SEARCHED,
	/** A record was added, changed or deleted. */
	CHANGED,
	EXPORTED,
	IMPORTED,
	/** A recovery code was printed: nothing else of a practice can be. */
	PRINTED,
	BACKED_UP,
	RESTORED,
	/** Passphrase, recovery code or the keys themselves. */
	KEYS_CHANGED,
	/** A framework module was switched on or off, allowed to read the practice, installed or removed. */
	MODULES,
	/** A journal page or a program that uses the local web: see {@link WebAct}. */
	WEB,
	/** Entries about clients who are gone lost what they said. */
	ERASED,
	/** The log was not found as it was left. */
	BROKEN;

	/** The word of it, in commands and files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of that word. */
	public static Optional<AuditKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
	}
}
