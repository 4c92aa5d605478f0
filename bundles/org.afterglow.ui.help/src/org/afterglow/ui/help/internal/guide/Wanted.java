package org.afterglow.ui.help.internal.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words that are looked for: the same whatever their case and accents, found where a word begins with one. */
public final class Wanted {

	private final List<String> words;

	private Wanted(List<String> words) {
		this.words = words;
	}

	/** @param query as somebody typed it */
	public static Wanted of(String query) {
		return new Wanted(Arrays.stream(folded(query).split("[^\\p{L}\\p{N}+]+")).filter(word -> !word.isEmpty()).distinct().toList());
	}

	/** Nothing was typed. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** How many of the words stand in the text. */
	int found(String text) {
		String folded = folded(text);
		return (int) words.stream().filter(word -> next(folded, word, 0) >= 0).count();
	}

	int size() {
		return words.size();
	}

	/** Where they stand, from the left; no two of them overlap. */
	public List<int[]> in(String text) {
		String folded = folded(text);
		List<int[]> places = new ArrayList<>();
		for (String word : words) {
			for (int at = next(folded, word, 0); at >= 0; at = next(folded, word, at + 1)) {
				places.add(new int[] { at, at + word.length() });
			}
		}
		places.sort((one, other) -> one[0] != other[0] ? Integer.compare(one[0], other[0]) : Integer.compare(other[1], one[1]));
		List<int[]> apart = new ArrayList<>();
		places.stream().filter(place -> apart.isEmpty() || place[0] >= apart.getLast()[1]).forEach(apart::add);
		return apart;
	}

	private static int next(String text, String word, int from) {
		int at = text.indexOf(word, from);
		while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
			at = text.indexOf(word, at + 1);
		}
		return at;
	}

	/** As long as the text is, so that places in one are places in the other. */
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			String bare = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
			folded.append(bare.charAt(0));
		}
		return folded.toString().toLowerCase(Locale.ROOT);
	}
}
