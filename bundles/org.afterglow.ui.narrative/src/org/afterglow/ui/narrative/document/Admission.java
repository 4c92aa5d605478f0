package org.afterglow.ui.narrative.document;

import org.afterglow.model.NarrativeText;

/** The editor's door for words that are typed, pasted or dropped. */
public final class Admission {

	private Admission() {
	}

	/** The words as a narrative may hold them: {@code \n} line ends, no NUL, no half characters. */
	public static String clean(String text) {
		String normalised = NarrativeText.normalised(text);
		if (normalised.indexOf('\0') < 0 && normalised.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
			return normalised;
		}
		StringBuilder kept = new StringBuilder(normalised.length());
		// A lone surrogate comes out of codePoints() as itself.
		normalised.codePoints().filter(point -> point != 0 && !isHalf(point)).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/** True if so many more characters would make the text longer than any door takes. */
	public static boolean tooLong(int lengthAfter) {
		return lengthAfter > NarrativeText.LONGEST;
	}

	private static boolean isHalf(int point) {
		return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
	}
}
