package org.afterglow.search.lucene.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Remembers every narrative that is found while the best are looked for, so that they need not be looked for again. */
public final class Matching implements CollectorManager<Matching.Taking, List<Matching.InSegment>> {

	/** Rising numbers of narratives of one segment. */
	public record InSegment(LeafReaderContext segment, int[] documents) {
	}

	private List<InSegment> found = List.of();

	/** Once it was searched. */
	public List<InSegment> found() {
		return found;
	}

	@Override
	public Taking newCollector() {
		return new Taking();
	}

	@Override
	public List<InSegment> reduce(Collection<Taking> collectors) {
		found = collectors.stream().flatMap(taking -> taking.done().stream()).toList();
		return found;
	}

	/** For one thread. */
	public static final class Taking extends SimpleCollector {

		private static final int FEW = 64;

		private final List<InSegment> done = new ArrayList<>();
		private LeafReaderContext segment;
		private int[] documents = new int[FEW];
		private int count;

		@Override
		protected void doSetNextReader(LeafReaderContext context) {
			finishSegment();
			segment = context;
		}

		@Override
		public void collect(int document) {
			if (count == documents.length) {
				documents = Arrays.copyOf(documents, 2 * count);
			}
			documents[count++] = document;
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

		private List<InSegment> done() {
			finishSegment();
			return done;
		}

		private void finishSegment() {
			if (count > 0) {
				done.add(new InSegment(segment, Arrays.copyOf(documents, count)));
				count = 0;
			}
		}
	}
}
