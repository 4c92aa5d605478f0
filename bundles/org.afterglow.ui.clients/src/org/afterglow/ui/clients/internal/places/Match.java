package org.afterglow.ui.clients.internal.places;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a name answers what was typed: the whole, its beginning, beginnings of its words, its initials, words found beside
 * the name, letters within.
 *
 * @param rank lower is better
 * @param bold which characters of the name were typed
 */
record Match(int rank, boolean[] bold) {

	private static final int WHOLE = 0;
	private static final int BEGINNING = 1;
	private static final int WORDS = 2;
	private static final int INITIALS = 3;
	private static final int WITH_CONTEXT = 4;
	private static final int WITHIN = 5;

	/** What was typed, taken apart once for many names. */
	record Query(String whole, List<String> words, String letters) {

		static Query of(String typed) {
			String whole = fold(typed.strip());
			return new Query(whole, whole.isEmpty() ? List.of() : Arrays.asList(whole.split("\\s+")), whole.replaceAll("\\s+", ""));
		}

		boolean isEmpty() {
			return words.isEmpty();
		}
	}

	/** The form in which names are compared. */
	static String fold(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/**
	 * Compares.
	 *
	 * @param name folded
	 * @param context folded; words of the query may stand there, but not all of them
	 */
	static Optional<Match> of(Query query, String name, String context) {
		if (name.startsWith(query.whole())) {
			boolean[] bold = new boolean[query.whole().length()];
			Arrays.fill(bold, true);
			return Optional.of(new Match(name.length() == query.whole().length() ? WHOLE : BEGINNING, bold));
		}
		return words(query, name, context).or(() -> initials(query, name)).or(() -> within(query, name, context));
	}

	private static Optional<Match> words(Query query, String name, String context) {
		boolean[] bold = new boolean[name.length()];
		boolean all = true;
		boolean some = false;
		for (String word : query.words()) {
			int at = startOfWord(name, word);
			if (at >= 0) {
				Arrays.fill(bold, at, at + word.length(), true);
				some = true;
			} else if (startOfWord(context, word) >= 0) {
				all = false;
			} else {
				return Optional.empty();
			}
		}
		return some ? Optional.of(new Match(all ? WORDS : WITH_CONTEXT, bold)) : Optional.empty();
	}

	private static Optional<Match> initials(Query query, String name) {
		String letters = query.letters();
		if (letters.length() < 2) {
			return Optional.empty();
		}
		boolean[] bold = new boolean[name.length()];
		int next = 0;
		for (int i = 0; i < name.length() && next < letters.length(); i++) {
			if (beginsWord(name, i)) {
				if (name.charAt(i) != letters.charAt(next)) {
					return Optional.empty();
				}
				bold[i] = true;
				next++;
			}
		}
		return next == letters.length() ? Optional.of(new Match(INITIALS, bold)) : Optional.empty();
	}

	private static Optional<Match> within(Query query, String name, String context) {
		boolean[] bold = new boolean[name.length()];
		boolean some = false;
		for (String word : query.words()) {
			int at = name.indexOf(word);
			if (at >= 0) {
				Arrays.fill(bold, at, at + word.length(), true);
				some = true;
			} else if (!context.contains(word)) {
				return Optional.empty();
			}
		}
		return some ? Optional.of(new Match(WITHIN, bold)) : Optional.empty();
	}

	private static int startOfWord(String text, String word) {
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			if (beginsWord(text, at)) {
				return at;
			}
		}
		return -1;
	}

	private static boolean beginsWord(String text, int at) {
		return Character.isLetterOrDigit(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
	}
}
