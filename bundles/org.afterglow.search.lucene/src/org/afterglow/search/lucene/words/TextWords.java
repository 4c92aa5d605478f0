package org.afterglow.search.lucene.words;

import java.util.Arrays;

/** The words of one text in order. The number of a word is its position in the index. Offsets count UTF-16 units. */
public final class TextWords {
	private WordForms[] forms = new WordForms[64];
	private int[] starts = new int[64];
	private int[] ends = new int[64];
	private int count;

	TextWords() {
	}

	void add(WordForms word, int start, int end) {
		if (count == forms.length) {
			forms = Arrays.copyOf(forms, count * 2);
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		forms[count] = word;
		starts[count] = start;
		ends[count] = end;
		count++;
	}

	public int count() {
		return count;
	}

	public WordForms word(int number) {
		return forms[number];
	}

	public int start(int number) {
		return starts[number];
	}

	public int end(int number) {
		return ends[number];
	}

	/** Number of the first word that starts there or later. */
	public int firstFrom(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found : -found - 1;
	}

	/** Number of the first word that ends after that place: the words before it end there or earlier. */
	public int firstEndingAfter(int offset) {
		int found = Arrays.binarySearch(ends, 0, count, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}
}
