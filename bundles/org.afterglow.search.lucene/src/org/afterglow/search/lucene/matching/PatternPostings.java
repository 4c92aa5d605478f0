package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.IOSupplier;

/** Where a pattern stands in the narratives of one segment. Documents are asked for in rising order. */
public final class PatternPostings {
	private static final int[] NONE = new int[0];

	/** For each place the postings of every word that may stand there. */
	private final List<List<PostingsEnum>> slots = new ArrayList<>();
	private int document = -1;
	private int[] found = NONE;

	public PatternPostings(WordPattern pattern, LeafReaderContext segment) throws IOException {
		Terms terms = segment.reader().terms(pattern.field());
		for (List<IndexWord> slot : pattern.slots()) {
			List<PostingsEnum> postings = new ArrayList<>();
			if (terms != null) {
				TermsEnum each = terms.iterator();
				for (IndexWord word : slot) {
					if (turnTo(word, each, segment)) {
						postings.add(each.postings(null, PostingsEnum.POSITIONS));
					}
				}
			}
			slots.add(postings);
		}
	}

	/** False if the segment has no such word. */
	private static boolean turnTo(IndexWord word, TermsEnum terms, LeafReaderContext segment) throws IOException {
		if (word.places().isEmpty()) {
			return terms.seekExact(word.word());
		}
		IOSupplier<TermState> place = word.places().get().get(segment);
		TermState found = place == null ? null : place.get();
		if (found != null) {
			terms.seekExact(word.word(), found);
		}
		return found != null;
	}

	/** How many words the pattern spans. */
	public int words() {
		return slots.size();
	}

	/** Numbers of the words at which the pattern starts in the document, rising. */
	public int[] startsIn(int wanted) throws IOException {
		if (wanted != document) {
			document = wanted;
			found = positions(slots.getFirst());
			for (int slot = 1; slot < slots.size() && found.length > 0; slot++) {
				found = followed(found, slot, positions(slots.get(slot)));
			}
		}
		return found;
	}

	private int[] positions(List<PostingsEnum> words) throws IOException {
		int[] positions = NONE;
		int filled = 0;
		for (PostingsEnum postings : words) {
			if (postings.docID() < document) {
				postings.advance(document);
			}
			if (postings.docID() == document) {
				int count = postings.freq();
				positions = Arrays.copyOf(positions, filled + count);
				for (int i = 0; i < count; i++) {
					positions[filled++] = postings.nextPosition();
				}
			}
		}
		if (words.size() > 1) {
			Arrays.sort(positions);
		}
		return positions;
	}

	/** Those starts after which, so many words on, there is one of the positions. */
	private static int[] followed(int[] starts, int words, int[] positions) {
		int[] kept = new int[starts.length];
		int count = 0;
		int at = 0;
		for (int start : starts) {
			while (at < positions.length && positions[at] < start + words) {
				at++;
			}
			if (at < positions.length && positions[at] == start + words) {
				kept[count++] = start;
			}
		}
		return Arrays.copyOf(kept, count);
	}
}
