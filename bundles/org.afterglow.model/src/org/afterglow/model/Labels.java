package org.afterglow.model;

/** Rules for the short names of things: one line, not blank, no surrounding space. */
final class Labels {

	/** The longest label, name or title, in UTF-16 units. */
	static final int LONGEST = 300;

	private Labels() {
	}

	/** @throws IllegalArgumentException if blank, too long, of several lines or not trimmed; never repeats the label */
	static void check(String what, String label) {
		if (label.isBlank()) {
			throw new IllegalArgumentException(what + " must not be blank");
		}
		checkMayBeEmpty(what, label);
	}

	static void checkMayBeEmpty(String what, String label) {
		if (label.length() > LONGEST) {
			throw new IllegalArgumentException(what + " must not be longer than " + LONGEST);
		}
		if (!label.equals(label.strip()) || label.chars().anyMatch(Character::isISOControl)
				|| NarrativeText.problemIn(label).isPresent()) {
			throw new IllegalArgumentException(what + " must be one trimmed line of whole characters");
		}
	}
}
