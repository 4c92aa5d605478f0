package org.afterglow.search.lucene.entries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.matching.Clause;
import org.afterglow.search.lucene.matching.Names;
import org.afterglow.search.lucene.matching.TextClauses;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a query as it was understood into one that finds entries. In an entry everything is looked for in the whole of it. */
final class EntryCompiler {

	private final Words words;
	private final Names names;
	private final IndexSearcher searcher;
	private final List<Clause.InText> marked = new ArrayList<>();
	private final Set<UUID> markedCodes = new HashSet<>();
	private boolean truncated;
	/** Inside what must not be there nothing is marked. */
	private int without;

	EntryCompiler(Words words, Names names, IndexSearcher searcher) {
		this.words = words;
		this.names = names;
		this.searcher = searcher;
	}

	/** @throws UnreadableQuery if a name is not known, or a term holds nothing that the index keeps */
	EntryQuery compile(QueryNode node) throws UnreadableQuery, IOException {
		Query query = query(node);
		return new EntryQuery(query, marked, markedCodes, truncated);
	}

	private Query query(QueryNode node) throws UnreadableQuery, IOException {
		return switch (node) {
			case QueryNode.All all -> all(all);
			case QueryNode.Any any -> any(any);
			case QueryNode.Not not -> new BooleanQuery.Builder().add(everything(), Occur.FILTER).add(excluded(not), Occur.MUST_NOT).build();
			case QueryNode.Text text -> under(Fields.ANYWHERE, text, true);
			case QueryNode.InTitle title -> under(Fields.ENTRY_TITLE, title.words(), false);
			case QueryNode.InField field -> under(field.word(), field.words(), true);
			case QueryNode.CodedAs code -> coded(Fields.ANYWHERE, names.codes(code).codes());
			case QueryNode.OfClient client -> oneOf(Fields.ENTRY_CLIENT, names.clients(client).clients().stream().map(Fields::term).toList());
			case QueryNode.OfKind kind -> oneOf(Fields.ENTRY_KIND, List.of(new BytesRef(kind.kind().key())));
			case QueryNode.From from -> IntPoint.newRangeQuery(Fields.ENTRY_DAY, (int) from.day().toEpochDay(), Integer.MAX_VALUE);
			case QueryNode.To to -> IntPoint.newRangeQuery(Fields.ENTRY_DAY, Integer.MIN_VALUE, (int) to.day().toEpochDay());
		};
	}

	private Query all(QueryNode.All all) throws UnreadableQuery, IOException {
		var query = new BooleanQuery.Builder();
		boolean something = false;
		for (QueryNode part : all.parts()) {
			if (part instanceof QueryNode.Not not) {
				query.add(excluded(not), Occur.MUST_NOT);
			} else {
				query.add(query(part), isAboutEntry(part) ? Occur.FILTER : Occur.MUST);
				something = true;
			}
		}
		return something ? query.build() : query.add(everything(), Occur.FILTER).build();
	}

	private static boolean isAboutEntry(QueryNode node) {
		return node instanceof QueryNode.OfClient || node instanceof QueryNode.OfKind || node instanceof QueryNode.From
				|| node instanceof QueryNode.To;
	}

	private Query any(QueryNode.Any any) throws UnreadableQuery, IOException {
		var query = new BooleanQuery.Builder();
		for (QueryNode part : any.parts()) {
			query.add(query(part), Occur.SHOULD);
		}
		return query.build();
	}

	private Query excluded(QueryNode.Not not) throws UnreadableQuery, IOException {
		without++;
		try {
			return query(not.part());
		} finally {
			without--;
		}
	}

	/** Words under a search word, and codes with such names where they are referred to under it. */
	private Query under(String word, QueryNode.Text text, boolean alsoCodes) throws UnreadableQuery, IOException {
		TextClauses texts = new TextClauses(words, searcher, Fields.entryStems(word), Fields.entryExact(word));
		Clause.InText clause = texts.of(text);
		truncated |= texts.isTruncated();
		mark(clause);
		Set<UUID> codes = alsoCodes ? names.codesCalled(new NamePattern(text, words)::fits) : Set.of();
		if (codes.isEmpty()) {
			return clause.query();
		}
		return new BooleanQuery.Builder().add(clause.query(), Occur.SHOULD).add(coded(word, codes), Occur.SHOULD).build();
	}

	private void mark(Clause.InText clause) {
		if (without == 0) {
			marked.add(clause);
		}
	}

	private Query coded(String word, Set<UUID> codes) {
		if (without == 0) {
			markedCodes.addAll(codes);
		}
		return new ConstantScoreQuery(oneOf(Fields.entryCodes(word), codes.stream().map(Fields::term).toList()));
	}

	static Query oneOf(String field, Collection<BytesRef> terms) {
		return terms.size() == 1 ? new TermQuery(new Term(field, terms.iterator().next())) : new TermInSetQuery(field, terms);
	}

	private static Query everything() {
		return new FieldExistsQuery(Fields.ENTRY_DAY);
	}
}
