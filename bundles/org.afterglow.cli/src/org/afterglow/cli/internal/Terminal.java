package org.afterglow.cli.internal;

/** What a terminal makes of characters. */
final class Terminal {

	/** What comes instead of bytes that the machine's character set has no character for. */
	static final char LOST = '\uFFFD';

	private static final int FIRST_CONTROL_PICTURE = 0x2400;
	private static final int DELETE = 0x7F;
	private static final int DELETE_PICTURE = 0x2421;

	private Terminal() {
	}

	/** The text with a picture for every control character: a narrative must not move the cursor or change the colours. */
	static String harmless(String text) {
		if (text.chars().allMatch(Terminal::isHarmless)) {
			return text;
		}
		StringBuilder shown = new StringBuilder(text.length());
		text.chars().map(Terminal::shown).forEach(unit -> shown.append((char) unit));
		return shown.toString();
	}

	/** The text on one line. */
	static String oneLine(String text) {
		return text.replace('\n', ' ').replace('\t', ' ').strip();
	}

	/** The text on one line, cut where it is longer than so many characters. */
	static String oneLine(String text, int most) {
		String line = oneLine(text);
		if (line.codePointCount(0, line.length()) <= most) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "\u2026";
	}

	/** How many columns the text takes, as far as can be told: marks that sit on a letter take none, East Asian signs two. */
	static int columns(String text) {
		return text.codePoints().map(Terminal::columns).sum();
	}

	private static int columns(int character) {
		return switch (Character.getType(character)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
		default -> isWide(character) ? 2 : 1;
		};
	}

	private static boolean isWide(int character) {
		return Character.isIdeographic(character)
				|| switch (Character.UnicodeScript.of(character)) {
				case HANGUL, HIRAGANA, KATAKANA -> true;
				default -> character >= 0x1F300 && character <= 0x1FAFF;
				};
	}

	private static boolean isHarmless(int unit) {
		return unit == '\n' || unit == '\t' || !Character.isISOControl(unit);
	}

	private static int shown(int unit) {
		if (isHarmless(unit)) {
			return unit;
		}
		if (unit == DELETE) {
			return DELETE_PICTURE;
		}
		return unit < ' ' ? FIRST_CONTROL_PICTURE + unit : LOST;
	}
}
