package org.afterglow.search.lucene.documents;

import java.io.IOException;

import org.afterglow.model.TextSpan;
import org.afterglow.search.lucene.words.TextWords;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Where each word of a text starts and ends. Kept once beside the text: in the postings it would be kept for stems and exact words both, and be read with
 * every phrase.
 */
public final class WordPlaces {
	private final int[] starts;
	private final int[] ends;

	private WordPlaces(int[] starts, int[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	static void write(TextWords words, DataOutput out) throws IOException {
		out.writeVInt(words.count());
		int last = 0;
		for (int number = 0; number < words.count(); number++) {
			out.writeVInt(words.start(number) - last);
			out.writeVInt(words.end(number) - words.start(number));
			last = words.end(number);
		}
	}

	static WordPlaces read(ByteArrayDataInput in) {
		int count = in.readVInt();
		int[] starts = new int[count];
		int[] ends = new int[count];
		int last = 0;
		for (int number = 0; number < count; number++) {
			starts[number] = last + in.readVInt();
			last = starts[number] + in.readVInt();
			ends[number] = last;
		}
		return new WordPlaces(starts, ends);
	}

	/** From the start of one word to the end of another. */
	public TextSpan span(int firstWord, int lastWord) {
		return new TextSpan(starts[firstWord], ends[lastWord]);
	}
}
