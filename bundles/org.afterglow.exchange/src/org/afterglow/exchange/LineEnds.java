package org.afterglow.exchange;

import java.util.Arrays;

import org.afterglow.model.NarrativeText;
import org.afterglow.model.TextSpan;

/** A text as a file has it, with any line ends, and where its positions come to lie when every line end is one {@code \n}. */
final class LineEnds {

	private final String normalised;
	/** Positions of each {@code \r} that goes because a {@code \n} follows, in order. */
	private final int[] dropped;

	LineEnds(String text) {
		normalised = NarrativeText.normalised(text);
		int[] found = new int[text.length() - normalised.length()];
		int next = 0;
		for (int i = text.indexOf("\r\n"); i >= 0; i = text.indexOf("\r\n", i + 2)) {
			found[next++] = i;
		}
		dropped = found;
	}

	String normalised() {
		return normalised;
	}

	/** The same characters in the normalised text. Half a line end becomes the whole one. */
	TextSpan span(int start, int end) {
		return new TextSpan(start - droppedBefore(start), end - droppedBefore(end) + (isInside(end) ? 1 : 0));
	}

	private int droppedBefore(int position) {
		int index = Arrays.binarySearch(dropped, position);
		return index < 0 ? -index - 1 : index;
	}

	/** True between the two characters of one line end. */
	private boolean isInside(int position) {
		return Arrays.binarySearch(dropped, position - 1) >= 0;
	}
}
