package org.afterglow.ui.narrative.internal.find;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.afterglow.model.TextSpan;

/** Places in a text that were found, in order. */
public final class Matches {

	static final Matches NONE = new Matches(new int[0], 0);

	private final int[] starts;
	private final int length;

	private Matches(int[] starts, int length) {
		this.starts = starts;
		this.length = length;
	}

	public int count() {
		return starts.length;
	}

	public TextSpan at(int index) {
		return new TextSpan(starts[index], starts[index] + length);
	}

	public List<TextSpan> all() {
		return IntStream.range(0, starts.length).mapToObj(this::at).toList();
	}

	/** The first that begins at the offset or after it; empty if there is none before the end of the text. */
	public OptionalInt from(int offset) {
		int index = floor(offset);
		return index < starts.length ? OptionalInt.of(index) : OptionalInt.empty();
	}

	/** The last that begins before the offset. */
	public OptionalInt before(int offset) {
		int index = floor(offset) - 1;
		return index >= 0 ? OptionalInt.of(index) : OptionalInt.empty();
	}

	/** The one that is exactly there. */
	public OptionalInt at(int start, int end) {
		int index = Arrays.binarySearch(starts, start);
		return index >= 0 && end - start == length ? OptionalInt.of(index) : OptionalInt.empty();
	}

	/** Those that share a character with the range. */
	public List<TextSpan> touching(int start, int end) {
		return IntStream.range(floor(start - length + 1), floor(end)).mapToObj(this::at).toList();
	}

	/** How many begin before the offset. */
	private int floor(int offset) {
		int index = Arrays.binarySearch(starts, offset);
		return index >= 0 ? index : -index - 1;
	}

	/** Collects places as they are found. */
	static final class Builder {

		private final int length;
		private int[] starts = new int[16];
		private int count;

		Builder(int length) {
			this.length = length;
		}

		int count() {
			return count;
		}

		void add(int start) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count] = start;
			count++;
		}

		Matches build() {
			return new Matches(Arrays.copyOf(starts, count), length);
		}
	}
}
