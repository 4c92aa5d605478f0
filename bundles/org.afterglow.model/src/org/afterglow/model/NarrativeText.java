package org.afterglow.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What may stand in a narrative: the one rule that every door (editor, import, paste) asks.
 * Positions are UTF-16 units, line ends are {@code \n}.
 *
 * @since 1.0
 */
public final class NarrativeText {

	/** The longest text that is taken, in UTF-16 units. */
	public static final int LONGEST = 5_000_000;

	/** Why a text is not taken, and where. */
	public record Problem(Kind kind, int position) {

		/** What is wrong. */
		public enum Kind {
			/** More than {@link NarrativeText#LONGEST} units. */
			TOO_LONG,
			/** A U+0000, which no editor shows and many tools take for an end. */
			NUL,
			/** Half of a surrogate pair: no character at all. */
			LONE_SURROGATE
		}
	}

	private NarrativeText() {
	}

	/** The same text with {@code \n} for every line end. */
	public static String normalised(String text) {
		return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** The first reason not to take the text; empty if it can be kept. */
	public static Optional<Problem> problemIn(String text) {
		if (text.length() > LONGEST) {
			return Optional.of(new Problem(Problem.Kind.TOO_LONG, LONGEST));
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			return Optional.of(new Problem(Problem.Kind.NUL, nul));
		}
		OptionalInt lone = loneSurrogateIn(text);
		return lone.isPresent() ? Optional.of(new Problem(Problem.Kind.LONE_SURROGATE, lone.getAsInt()))
				: Optional.empty();
	}

	/** True if the position stands between two characters, not inside a surrogate pair. */
	public static boolean isBoundary(String text, int position) {
		return position <= 0 || position >= text.length()
				|| !Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
	}

	private static OptionalInt loneSurrogateIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (Character.isSurrogate(unit)) {
				boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
				if (!pair) {
					return OptionalInt.of(i);
				}
				i++;
			}
		}
		return OptionalInt.empty();
	}
}
