package org.afterglow.model;

/**
 * Half-open range of UTF-16 positions in a narrative's text. Never empty.
 *
 * @param start first position inside
 * @param end first position after
 * @since 1.0
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

	public TextSpan {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("span must not be empty: " + start + ".." + end);
		}
	}

	/** How many UTF-16 units it covers. */
	public int length() {
		return end - start;
	}

	/** The words this span covers in the text. */
	public String in(String text) {
		return text.substring(start, end);
	}

	/** True if the two share at least one position. */
	public boolean touches(TextSpan other) {
		return start < other.end && other.start < end;
	}

	/** True if every position of the other lies in this one. */
	public boolean contains(TextSpan other) {
		return start <= other.start && other.end <= end;
	}

	/** By start; of two that start together the longer one first, as nesting is read. */
	@Override
	public int compareTo(TextSpan other) {
		int byStart = Integer.compare(start, other.start);
		return byStart != 0 ? byStart : Integer.compare(other.end, end);
	}
}
