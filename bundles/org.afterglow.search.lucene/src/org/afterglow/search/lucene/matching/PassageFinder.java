package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.afterglow.search.Passage;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.documents.StoredNarrative;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Finds the passages of one query in one state of the index. For one thread and one query. */
public final class PassageFinder {
	/** Best first; equals stay together by client and go through the treatment. */
	private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.CLIENT, SortField.Type.STRING),
			new SortField(Fields.DAY, SortField.Type.INT), new SortField(Fields.TOLD, SortField.Type.LONG));
	/** Up to this many narratives are counted while the best are looked for; beyond, those that cannot be among the best are passed over. */
	private static final int COUNTED_AT_ONCE = 1_000;
	/** Nobody reads more, and they are held in memory. */
	private static final int MOST_ROWS = 100_000;
	/** Narratives whose texts are read together. */
	private static final int AT_ONCE = 16;

	private final IndexSearcher searcher;
	private final Stopwatch stopwatch;

	/** @param reader stays open until the search is over */
	public PassageFinder(IndexReader reader, Stopwatch stopwatch) {
		this.searcher = new IndexSearcher(reader);
		this.stopwatch = stopwatch;
	}

	/**
	 * Finds passages.
	 *
	 * @throws UnreadableQuery if a name in the query is not known
	 * @throws IOException if the index cannot be read
	 */
	public FoundPassages find(QueryNode node, Words words, Names names, int limit) throws UnreadableQuery, IOException {
		try {
			CompiledQuery compiled = new QueryCompiler(words, names, searcher).compile(node);
			return find(compiled, limit);
		} catch (IndexSearcher.TooManyClauses e) {
			throw new UnreadableQuery(Reason.TOO_MANY_TERMS, node.place().start());
		}
	}

	private FoundPassages find(CompiledQuery compiled, int limit) throws IOException {
		searcher.setTimeout(stopwatch);
		Query query = searcher.rewrite(ClauseQueries.exact(compiled.clause()));
		int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
		TopFieldDocs best = searcher.search(query, new TopFieldCollectorManager(ORDER, most, COUNTED_AT_ONCE));
		int narratives = best.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? (int) best.totalHits.value() : searcher.count(query);
		int rows = Math.min(limit, MOST_ROWS);
		List<Passage> passages = passages(compiled.clause(), best.scoreDocs, rows);
		boolean all = passages.size() <= rows && best.scoreDocs.length >= narratives;
		boolean bounded = !all || compiled.truncated() || searcher.timedOut() || stopwatch.shouldExit();
		return new FoundPassages(passages.subList(0, Math.min(rows, passages.size())), narratives, bounded);
	}

	/** One more than asked for, if there are more. */
	private List<Passage> passages(Clause clause, ScoreDoc[] best, int limit) throws IOException {
		List<Passage> passages = new ArrayList<>();
		for (int from = 0; from < best.length && passages.size() <= limit && !stopwatch.shouldExit(); from += AT_ONCE) {
			ScoreDoc[] some = Arrays.copyOfRange(best, from, Math.min(best.length, from + AT_ONCE));
			Marks[] marks = marks(clause, some);
			StoredFields stored = searcher.storedFields();
			for (int i = 0; i < some.length && passages.size() <= limit; i++) {
				StoredNarrative narrative = StoredNarrative.read(stored, some[i].doc);
				new NarrativePassages(narrative, score(some[i])).add(marks[i], limit + 1, passages);
			}
		}
		return passages;
	}

	/** What matched in each of these narratives. They are looked at in the order of the index, so that no posting is read twice. */
	private Marks[] marks(Clause clause, ScoreDoc[] narratives) throws IOException {
		Marks[] marks = new Marks[narratives.length];
		List<Integer> inOrder = new ArrayList<>();
		for (int i = 0; i < narratives.length; i++) {
			inOrder.add(i);
		}
		inOrder.sort(Comparator.comparingInt(i -> narratives[i].doc));
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		int segment = -1;
		SegmentReading reading = null;
		for (int i : inOrder) {
			int now = ReaderUtil.subIndex(narratives[i].doc, leaves);
			if (reading == null || now != segment) {
				segment = now;
				reading = new SegmentReading(leaves.get(now).reader());
			}
			marks[i] = new Marks();
			reading.collect(clause, narratives[i].doc - leaves.get(now).docBase, marks[i]);
		}
		return marks;
	}

	/** The collector keeps the score with what it sorted by, and nowhere else. */
	private static double score(ScoreDoc narrative) {
		return ((Number) ((FieldDoc) narrative).fields[0]).doubleValue();
	}
}
