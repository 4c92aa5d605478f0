package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.afterglow.search.FacetCounts;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.documents.StoredNarratives;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Finds the passages of one query in one state of the index. For one thread and one query. */
public final class PassageFinder {
	/** Latest session first, and in it what was told last. */
	private static final Sort LATEST = new Sort(new SortField(Fields.DAY, SortField.Type.INT, true), new SortField(Fields.TOLD, SortField.Type.LONG, true));
	/** Best first; equals stay together by client and go through the treatment. */
	private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.CLIENT, SortField.Type.STRING),
			new SortField(Fields.DAY, SortField.Type.INT), new SortField(Fields.TOLD, SortField.Type.LONG));
	/**
	 * Up to this many narratives are counted while the best are looked for; beyond, those that cannot be among the best are passed over. Such an answer is
	 * bounded anyway, and an exact number of all would take as long again as finding the best. A single word is counted without looking.
	 */
	private static final int COUNTED = 1_000;
	/** Nobody reads more, and they are held in memory. */
	private static final int MOST_ROWS = 100_000;
	/** Narratives whose texts are read together. */
	private static final int AT_ONCE = 32;

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
	public FoundPassages find(QueryNode node, SearchRequest request, Words words, Names names) throws UnreadableQuery, IOException {
		try {
			CompiledQuery compiled = new QueryCompiler(words, names, searcher).compile(node);
			searcher.setTimeout(stopwatch);
			Narrowed narrowed = Narrowed.of(request.narrowing(), names);
			CompiledQuery wanted = new CompiledQuery(narrowed.with(compiled.clause()), compiled.truncated());
			if (!request.facets()) {
				return find(wanted, request, this::best);
			}
			Matching all = new Matching();
			if (!narrowed.isNothing()) {
				FoundPassages found = find(wanted, request, this::best);
				searcher.search(exact(compiled.clause()), all);
				return counted(found, compiled.clause(), narrowed, names, all);
			}
			// What is counted is what is found: one walk does for both.
			return counted(find(wanted, request, (query, best) -> bestAndAll(query, best, all)), compiled.clause(), narrowed, names, all);
		} catch (IndexSearcher.TooManyClauses e) {
			throw new UnreadableQuery(Reason.TOO_MANY_TERMS, node.place().start());
		}
	}

	/** Walks through what a query finds. */
	private interface Walk {
		TopFieldDocs best(Query query, TopFieldCollectorManager best) throws IOException;
	}

	private TopFieldDocs best(Query query, TopFieldCollectorManager best) throws IOException {
		return searcher.search(query, best);
	}

	private TopFieldDocs bestAndAll(Query query, TopFieldCollectorManager best, Matching all) throws IOException {
		return (TopFieldDocs) searcher.search(query, new MultiCollectorManager(best, all))[0];
	}

	private FoundPassages counted(FoundPassages found, Clause clause, Narrowed narrowed, Names names, Matching all) throws IOException {
		Optional<FacetCounts> counts = searcher.timedOut() ? Optional.empty() : new FacetCounter(clause, narrowed, names, stopwatch).count(all.found());
		return new FoundPassages(found.passages(), found.narratives(), found.bounded(), counts);
	}

	private Query exact(Clause clause) throws IOException {
		return searcher.rewrite(new ClauseQueries(stopwatch).exact(clause));
	}

	private FoundPassages find(CompiledQuery compiled, SearchRequest request, Walk walk) throws IOException {
		Sort order = request.order() == SearchRequest.Order.TIME ? LATEST : ORDER;
		Query query = exact(compiled.clause());
		int most = Math.max(1, Math.min(request.limit(), searcher.getIndexReader().maxDoc()));
		TopFieldDocs best = walk.best(query, new TopFieldCollectorManager(order, most, COUNTED));
		boolean exact = best.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
		int narratives = exact || !(query instanceof TermQuery) ? (int) best.totalHits.value() : searcher.count(query);
		int rows = Math.min(request.limit(), MOST_ROWS);
		List<Passage> passages = passages(compiled.clause(), best.scoreDocs, rows);
		boolean all = exact && passages.size() <= rows && best.scoreDocs.length >= narratives;
		boolean bounded = !all || compiled.truncated() || searcher.timedOut() || stopwatch.shouldExit();
		return new FoundPassages(passages.subList(0, Math.min(rows, passages.size())), narratives, bounded, Optional.empty());
	}

	/** One more than asked for, if there are more. */
	private List<Passage> passages(Clause clause, ScoreDoc[] best, int limit) throws IOException {
		List<Passage> passages = new ArrayList<>();
		for (int from = 0; from < best.length && passages.size() <= limit && !stopwatch.shouldExit(); from += AT_ONCE) {
			ScoreDoc[] some = Arrays.copyOfRange(best, from, Math.min(best.length, from + AT_ONCE));
			List<NarrativePassages> read = read(clause, some);
			for (int i = 0; i < some.length && passages.size() <= limit; i++) {
				read.get(i).add(limit + 1, passages);
			}
		}
		return passages;
	}

	/** These narratives with what matched in them. */
	private List<NarrativePassages> read(Clause clause, ScoreDoc[] narratives) throws IOException {
		NarrativePassages[] read = new NarrativePassages[narratives.length];
		IndexOrder.read(searcher.getIndexReader(), narratives, leaf -> {
			SegmentReading reading = new SegmentReading(leaf, stopwatch);
			StoredNarratives stored = new StoredNarratives(leaf.reader());
			return (document, found) -> {
				var marks = new Marks();
				reading.collect(clause, document, marks);
				return new NarrativePassages(stored.read(document), marks, reading.coded(document), IndexOrder.score(found));
			};
		}, () -> false, read);
		return List.of(read);
	}
}
