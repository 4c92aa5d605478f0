package org.afterglow.practice;

import java.util.Locale;

/** Why a practice is closed. The names are part of the stored log: none is ever renamed. */
public enum LockReason {
	/** The program came to its end, or the window was closed. */
	CLOSED,
	/** Somebody asked for the lock. */
	ASKED,
	/** Nobody touched it for a while. */
	QUIET,
	/** The machine was put to sleep. */
	SUSPENDED,
	/** The screen of the machine was locked. */
	SCREEN;

	/** The word in the log. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
