package org.afterglow.search.lucene.entries;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.afterglow.search.FacetCounts;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.documents.StoredEntries;
import org.afterglow.search.lucene.matching.IndexOrder;
import org.afterglow.search.lucene.matching.Matching;
import org.afterglow.search.lucene.matching.Names;
import org.afterglow.search.lucene.matching.Stopwatch;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Finds the entries of one query in one state of the index. For one thread and one query. */
public final class EntryFinder {
	private static final SortField DAY = new SortField(Fields.ENTRY_DAY, SortField.Type.INT, true);
	private static final SortField BEGUN = new SortField(Fields.ENTRY_BEGUN, SortField.Type.LONG, true);
	private static final Sort LATEST = new Sort(DAY, BEGUN);
	/** Best first; equals stay together by client, the latest first. */
	private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ENTRY_CLIENT, SortField.Type.STRING), DAY, BEGUN);
	/** Up to so many are counted while the best are looked for. */
	private static final int COUNTED = 1_000;
	/** Nobody reads more. */
	private static final int MOST = 10_000;

	private final IndexSearcher searcher;
	private final Stopwatch stopwatch;

	/** @param reader stays open until the search is over */
	public EntryFinder(IndexReader reader, Stopwatch stopwatch) {
		this.searcher = new IndexSearcher(reader);
		this.stopwatch = stopwatch;
	}

	/**
	 * Finds entries.
	 *
	 * @throws UnreadableQuery if a name in the query is not known
	 * @throws IOException if the index cannot be read
	 */
	public FoundEntries find(QueryNode node, SearchRequest request, Words words, Names names) throws UnreadableQuery, IOException {
		try {
			EntryQuery compiled = new EntryCompiler(words, names, searcher).compile(node);
			searcher.setTimeout(stopwatch);
			NarrowedEntries narrowed = new NarrowedEntries(request.narrowing(), names);
			FoundEntries found = best(compiled, narrowed.with(compiled.query()), request, names);
			if (!request.facets()) {
				return found;
			}
			Matching all = new Matching();
			searcher.search(compiled.query(), all);
			Optional<FacetCounts> counts = searcher.timedOut() ? Optional.empty() : new EntryCounter(narrowed, names, stopwatch).count(all.found());
			return new FoundEntries(found.entries(), found.all(), found.bounded(), counts);
		} catch (IndexSearcher.TooManyClauses e) {
			throw new UnreadableQuery(Reason.TOO_MANY_TERMS, node.place().start());
		}
	}

	private FoundEntries best(EntryQuery compiled, Query query, SearchRequest request, Names names) throws IOException {
		Sort order = request.order() == SearchRequest.Order.TIME ? LATEST : BEST;
		int most = Math.max(1, Math.min(Math.min(request.limit(), MOST), searcher.getIndexReader().maxDoc()));
		TopFieldDocs best = searcher.search(query, new TopFieldCollectorManager(order, most, COUNTED));
		List<FoundEntry> entries = read(compiled, best.scoreDocs, names);
		boolean exact = best.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
		boolean bounded = !exact || best.totalHits.value() > best.scoreDocs.length || entries.size() < best.scoreDocs.length
				|| compiled.truncated() || searcher.timedOut();
		return new FoundEntries(entries, (int) best.totalHits.value(), bounded, Optional.empty());
	}

	/** Those for which there is no time are left out. */
	private List<FoundEntry> read(EntryQuery compiled, ScoreDoc[] found, Names names) throws IOException {
		FoundEntry[] read = new FoundEntry[found.length];
		IndexOrder.read(searcher.getIndexReader(), found, leaf -> {
			StoredEntries stored = new StoredEntries(leaf.reader());
			EntryMarks marks = new EntryMarks(compiled, leaf, names);
			return (document, entry) -> marks.of(document, stored.read(document), IndexOrder.score(entry));
		}, stopwatch::shouldExit, read);
		return Arrays.stream(read).filter(each -> each != null).toList();
	}
}
