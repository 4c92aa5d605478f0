package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Narratives in which a clause with passages holds: candidates by their words and codes, then each is looked at. */
final class ScopedQuery extends Query {
	private final Query candidates;
	private final Clause clause;
	private final Stopwatch stopwatch;

	/** @param candidates finds and scores every narrative in which the clause holds, and others */
	ScopedQuery(Query candidates, Clause clause, Stopwatch stopwatch) {
		this.stopwatch = Objects.requireNonNull(stopwatch);
		this.candidates = Objects.requireNonNull(candidates);
		this.clause = Objects.requireNonNull(clause);
	}

	@Override
	public Query rewrite(IndexSearcher searcher) throws IOException {
		Query rewritten = candidates.rewrite(searcher);
		return rewritten == candidates ? super.rewrite(searcher) : new ScopedQuery(rewritten, clause, stopwatch);
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
		return new ScopedWeight(candidates.createWeight(searcher, mode, boost));
	}

	@Override
	public void visit(QueryVisitor visitor) {
		candidates.visit(visitor);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ScopedQuery query && candidates.equals(query.candidates) && clause.equals(query.clause);
	}

	@Override
	public int hashCode() {
		return Objects.hash(candidates, clause);
	}

	/** Without the words: they may be a client's. */
	@Override
	public String toString(String field) {
		return "scoped";
	}

	private final class ScopedWeight extends FilterWeight {

		ScopedWeight(Weight candidates) {
			super(ScopedQuery.this, candidates);
		}

		/** What a search that was stopped found is not for others. */
		@Override
		public boolean isCacheable(LeafReaderContext context) {
			return false;
		}

		@Override
		public int count(LeafReaderContext context) {
			return -1;
		}

		@Override
		public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
			ScorerSupplier candidate = in.scorerSupplier(context);
			if (candidate == null) {
				return null;
			}
			return new ScorerSupplier() {
				@Override
				public Scorer get(long leadCost) throws IOException {
					return new ScopedScorer(candidate.get(leadCost), new SegmentReading(context, stopwatch));
				}

				@Override
				public long cost() {
					return candidate.cost();
				}

				@Override
				public void setTopLevelScoringClause() throws IOException {
					candidate.setTopLevelScoringClause();
				}
			};
		}
	}

	private final class ScopedScorer extends Scorer {
		/** Looking at a narrative costs about as much as some hundred steps through postings. */
		private static final float COST = 300;

		private final Scorer candidate;
		private final TwoPhaseIterator looking;

		ScopedScorer(Scorer candidate, SegmentReading reading) {
			this.candidate = candidate;
			TwoPhaseIterator phases = candidate.twoPhaseIterator();
			this.looking = new TwoPhaseIterator(phases == null ? candidate.iterator() : phases.approximation()) {
				@Override
				public boolean matches() throws IOException {
					return (phases == null || phases.matches()) && reading.holds(clause, approximation.docID());
				}

				@Override
				public float matchCost() {
					return COST + (phases == null ? 0 : phases.matchCost());
				}
			};
		}

		@Override
		public int docID() {
			return candidate.docID();
		}

		@Override
		public DocIdSetIterator iterator() {
			return TwoPhaseIterator.asDocIdSetIterator(looking);
		}

		@Override
		public TwoPhaseIterator twoPhaseIterator() {
			return looking;
		}

		@Override
		public float score() throws IOException {
			return candidate.score();
		}

		@Override
		public int advanceShallow(int target) throws IOException {
			return candidate.advanceShallow(target);
		}

		@Override
		public float getMaxScore(int upTo) throws IOException {
			return candidate.getMaxScore(upTo);
		}

		@Override
		public void setMinCompetitiveScore(float least) throws IOException {
			candidate.setMinCompetitiveScore(least);
		}
	}
}
