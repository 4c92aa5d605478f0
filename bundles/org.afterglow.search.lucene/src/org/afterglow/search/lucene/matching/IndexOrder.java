package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/** Reads documents that were found in the order in which they lie in the index, so that nothing is read twice. */
public final class IndexOrder {

	/** Opens a part of the index for reading. */
	@FunctionalInterface
	public interface Opening<R> {
		/** What reads the documents of this part. */
		Reading<R> of(LeafReaderContext leaf) throws IOException;
	}

	/** Reads documents of one part of the index, with rising numbers. */
	@FunctionalInterface
	public interface Reading<R> {
		/** @param document its number in the part */
		R read(int document, ScoreDoc found) throws IOException;
	}

	/** Whether there is no time for more. */
	@FunctionalInterface
	public interface Enough {
		/** True if nothing more is to be read. */
		boolean now();
	}

	private IndexOrder() {
	}

	/** Into the places in which they were found; those for which there is no time stay null. */
	public static <R> void read(IndexReader index, ScoreDoc[] found, Opening<R> opening, Enough enough, R[] into) throws IOException {
		Integer[] inOrder = new Integer[found.length];
		Arrays.setAll(inOrder, i -> i);
		Arrays.sort(inOrder, Comparator.comparingInt(i -> found[i].doc));
		List<LeafReaderContext> leaves = index.leaves();
		LeafReaderContext leaf = null;
		Reading<R> reading = null;
		for (int i : inOrder) {
			if (enough.now()) {
				return;
			}
			LeafReaderContext now = leaves.get(ReaderUtil.subIndex(found[i].doc, leaves));
			if (now != leaf) {
				leaf = now;
				reading = opening.of(leaf);
			}
			into[i] = reading.read(found[i].doc - leaf.docBase, found[i]);
		}
	}

	/** The collector keeps the score with what it sorted by, and nowhere else; it is a float, and what is sorted by in order of time is not. */
	public static double score(ScoreDoc found) {
		return ((FieldDoc) found).fields[0] instanceof Float score ? score : 0;
	}
}
