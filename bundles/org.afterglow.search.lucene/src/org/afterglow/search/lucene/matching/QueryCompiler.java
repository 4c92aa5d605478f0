package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.words.TextWords;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a query as it was understood into clauses for one state of the index. */
final class QueryCompiler {
	/** Years of sessions have four digits. */
	private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
	private static final int FEW = 16;

	private final Words words;
	private final Names names;
	private final IndexSearcher searcher;
	private final WordExpansion expansion;
	private boolean truncated;

	QueryCompiler(Words words, Names names, IndexSearcher searcher) {
		this.words = words;
		this.names = names;
		this.searcher = searcher;
		this.expansion = new WordExpansion(searcher);
	}

	/** @throws UnreadableQuery if a name is not known, or a term holds nothing that the index keeps */
	CompiledQuery compile(QueryNode node) throws UnreadableQuery, IOException {
		Clause clause = clause(node);
		return new CompiledQuery(clause, truncated);
	}

	private Clause clause(QueryNode node) throws UnreadableQuery, IOException {
		return switch (node) {
			case QueryNode.All all -> all(all);
			case QueryNode.Any any -> any(any);
			case QueryNode.Not not -> new Clause.Without(clause(not.part()));
			case QueryNode.Text text -> words(text);
			case QueryNode.InTitle title -> new Clause.InTitle(words(title.words()));
			case QueryNode.CodedAs code -> names.codes(code);
			case QueryNode.OfClient client -> names.clients(client);
			case QueryNode.OfKind kind -> new Clause.OfKind(Set.of(kind.kind()));
			case QueryNode.From from -> new Clause.Between(from.day(), LATEST);
			case QueryNode.To to -> new Clause.Between(EARLIEST, to.day());
		};
	}

	private Clause.InText words(QueryNode.Text text) throws UnreadableQuery, IOException {
		return switch (text) {
			case QueryNode.Word word -> sideBySide(Fields.STEMS, terms(word, Fields.STEMS));
			case QueryNode.Phrase phrase -> sideBySide(Fields.EXACT, terms(phrase, Fields.EXACT));
			case QueryNode.Prefix prefix -> prefix(terms(prefix, Fields.EXACT));
			case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy, terms(fuzzy, Fields.EXACT));
		};
	}

	private Clause all(QueryNode.All all) throws UnreadableQuery, IOException {
		List<Clause.InCode> passages = new ArrayList<>();
		List<Clause> parts = new ArrayList<>();
		for (QueryNode node : all.parts()) {
			Clause clause = clause(node);
			if (clause instanceof Clause.InCode code) {
				passages.add(code);
			} else {
				parts.add(clause);
			}
		}
		return new Clause.AllOf(passages, parts);
	}

	/** Nothing but codes is one code clause: a passage of any of them. */
	private Clause any(QueryNode.Any any) throws UnreadableQuery, IOException {
		List<Clause> parts = new ArrayList<>();
		Set<UUID> codes = new HashSet<>();
		for (QueryNode node : any.parts()) {
			Clause clause = clause(node);
			parts.add(clause);
			if (clause instanceof Clause.InCode code) {
				codes.addAll(code.codes());
			}
		}
		return parts.stream().allMatch(Clause.InCode.class::isInstance) ? new Clause.InCode(codes) : new Clause.AnyOf(parts);
	}

	private List<BytesRef> terms(QueryNode.Text text, String field) throws UnreadableQuery {
		TextWords found = words.of(text.words());
		if (found.count() == 0) {
			throw new UnreadableQuery(Reason.NO_WORD_IN_TERM, text.place().start());
		}
		List<BytesRef> terms = new ArrayList<>();
		for (int number = 0; number < found.count(); number++) {
			terms.add(field.equals(Fields.STEMS) ? found.word(number).stem() : found.word(number).exact());
		}
		return terms;
	}

	private Clause.InText sideBySide(String field, List<BytesRef> terms) throws IOException {
		if (terms.size() == 1) {
			var term = new Term(field, terms.getFirst());
			// Looked up once: it is asked for the best, for the count and for the places.
			TermStates places = TermStates.build(searcher, term, true);
			return new Clause.InText(new WordPattern(field, List.of(List.of(new IndexWord(term.bytes(), Optional.of(places))))),
					new TermQuery(term, places));
		}
		return new Clause.InText(new WordPattern(field, each(terms)), new PhraseQuery(field, terms.toArray(BytesRef[]::new)));
	}

	private static List<List<IndexWord>> each(List<BytesRef> terms) {
		return terms.stream().map(term -> List.of(IndexWord.of(term))).toList();
	}

	private Clause.InText prefix(List<BytesRef> terms) throws IOException {
		BytesRef prefix = terms.getLast();
		List<IndexWord> all = expansion.beginning(prefix);
		if (terms.size() > 1) {
			return endingIn(terms, taken(all, WordExpansion.MOST_AT_END));
		}
		List<IndexWord> taken = taken(all, WordExpansion.MOST_BEGINNING);
		return new Clause.InText(new WordPattern(Fields.EXACT, List.of(taken)), anyOf(taken, prefix, taken.size() == all.size()));
	}

	/** Narratives with any of the words, all alike. A few words are better asked for one by one, many by a walk through the dictionary. */
	private static Query anyOf(List<IndexWord> words, BytesRef prefix, boolean all) {
		if (words.size() > FEW) {
			return all ? new PrefixQuery(new Term(Fields.EXACT, prefix)) : new TermInSetQuery(Fields.EXACT, words.stream().map(IndexWord::word).toList());
		}
		var query = new BooleanQuery.Builder();
		for (IndexWord word : words) {
			query.add(new TermQuery(new Term(Fields.EXACT, word.word()), word.places().orElseThrow()), Occur.SHOULD);
		}
		return new ConstantScoreQuery(query.build());
	}

	private List<IndexWord> taken(List<IndexWord> all, int most) {
		truncated |= all.size() > most;
		return WordExpansion.mostFrequent(all, most);
	}

	private Clause.InText fuzzy(QueryNode.Fuzzy fuzzy, List<BytesRef> terms) throws IOException {
		BytesRef word = terms.getLast();
		Query near = expansion.near(word, fuzzy.edits().orElse(WordExpansion.editsFor(word)));
		List<IndexWord> nearWords = WordExpansion.wordsIn(near);
		truncated |= nearWords.size() >= WordExpansion.MOST_NEAR;
		return terms.size() > 1 ? endingIn(terms, nearWords) : new Clause.InText(new WordPattern(Fields.EXACT, List.of(nearWords)), near);
	}

	/** Several words side by side, the last one any of these. */
	private static Clause.InText endingIn(List<BytesRef> terms, List<IndexWord> last) {
		List<List<IndexWord>> slots = new ArrayList<>(each(terms.subList(0, terms.size() - 1)));
		slots.add(last);
		if (last.isEmpty()) {
			return new Clause.InText(new WordPattern(Fields.EXACT, slots), MatchNoDocsQuery.INSTANCE);
		}
		var query = new MultiPhraseQuery.Builder();
		for (List<IndexWord> slot : slots) {
			query.add(slot.stream().map(word -> new Term(Fields.EXACT, word.word())).toArray(Term[]::new));
		}
		return new Clause.InText(new WordPattern(Fields.EXACT, slots), query.build());
	}
}
