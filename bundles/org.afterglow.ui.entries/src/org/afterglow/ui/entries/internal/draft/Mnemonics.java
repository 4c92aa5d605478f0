package org.afterglow.ui.entries.internal.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives the labels of a form letters of their own, for Alt and the letter to lead there. */
public final class Mnemonics {

	private Mnemonics() {
	}

	/**
	 * The labels with an ampersand before the letter of each, and those that are in them doubled. One that finds no letter that is
	 * free has none.
	 *
	 * @param taken letters that lead elsewhere already, such as those of the menus
	 */
	public static List<String> assigned(List<String> labels, String taken) {
		Set<Character> used = new HashSet<>();
		taken.toLowerCase(Locale.ROOT).chars().forEach(letter -> used.add((char) letter));
		List<String> result = new ArrayList<>();
		for (String label : labels) {
			int at = place(label, used);
			if (at >= 0) {
				used.add(Character.toLowerCase(label.charAt(at)));
			}
			result.add(at < 0 ? escaped(label) : escaped(label.substring(0, at)) + "&" + escaped(label.substring(at)));
		}
		return List.copyOf(result);
	}

	/** First letters of words before others. */
	private static int place(String label, Set<Character> used) {
		for (boolean first : new boolean[] { true, false }) {
			for (int i = 0; i < label.length(); i++) {
				boolean begins = i == 0 || label.charAt(i - 1) == ' ';
				if (begins == first && isLetter(label.charAt(i)) && !used.contains(Character.toLowerCase(label.charAt(i)))) {
					return i;
				}
			}
		}
		return -1;
	}

	/** On every keyboard. */
	private static boolean isLetter(char letter) {
		char small = Character.toLowerCase(letter);
		return small >= 'a' && small <= 'z';
	}

	private static String escaped(String text) {
		return text.replace("&", "&&");
	}
}
