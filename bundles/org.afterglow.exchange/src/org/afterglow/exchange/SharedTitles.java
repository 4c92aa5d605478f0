package org.afterglow.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles of one session as they are written. A file tells narratives of a session apart by their titles, so one that has its
 * title from another gets a number behind it that no narrative of the session has.
 */
final class SharedTitles {

	private final Set<String> all;
	private final Set<String> written = new HashSet<>();

	/** @param titles of every narrative of the session */
	SharedTitles(List<String> titles) {
		all = new HashSet<>(titles);
	}

	/** The title under which the next narrative of that title is written. */
	String next(String title) {
		if (written.add(title)) {
			return title;
		}
		int number = 2;
		String numbered = numbered(title, number);
		while (all.contains(numbered) || !written.add(numbered)) {
			number++;
			numbered = numbered(title, number);
		}
		return numbered;
	}

	private static String numbered(String title, int number) {
		String suffix = " (" + number + ")";
		int room = TextRule.LONGEST_LABEL - suffix.length();
		if (title.length() <= room) {
			return title + suffix;
		}
		int end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
		return title.substring(0, end).stripTrailing() + suffix;
	}
}
