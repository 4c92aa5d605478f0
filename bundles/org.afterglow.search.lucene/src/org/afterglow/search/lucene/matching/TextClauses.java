package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
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

/** Turns words of a query into what is looked for in one pair of fields of the index. */
public final class TextClauses {
	private static final int FEW = 16;

	private final Words words;
	private final IndexSearcher searcher;
	private final String stems;
	private final String exact;
	private final WordExpansion expansion;
	private boolean truncated;

	/**
	 * @param stems
	 *            field of stems
	 * @param exact
	 *            field of the same words as they are written
	 */
	public TextClauses(Words words, IndexSearcher searcher, String stems, String exact) {
		this.words = words;
		this.searcher = searcher;
		this.stems = stems;
		this.exact = exact;
		this.expansion = new WordExpansion(searcher, exact);
	}

	/** True if not every word was taken that begins as asked, because there are too many. */
	public boolean isTruncated() {
		return truncated;
	}

	/** What the words stand for. @throws UnreadableQuery if there is nothing in them that the index keeps */
	public Clause.InText of(QueryNode.Text text) throws UnreadableQuery, IOException {
		return switch (text) {
			case QueryNode.Word word -> sideBySide(stems, terms(word, stems));
			case QueryNode.Phrase phrase -> sideBySide(exact, terms(phrase, exact));
			case QueryNode.Prefix prefix -> prefix(terms(prefix, exact));
			case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy, terms(fuzzy, exact));
		};
	}

	private List<BytesRef> terms(QueryNode.Text text, String field) throws UnreadableQuery {
		TextWords found = words.of(text.words());
		if (found.count() == 0) {
			throw new UnreadableQuery(Reason.NO_WORD_IN_TERM, text.place().start());
		}
		List<BytesRef> terms = new ArrayList<>();
		for (int number = 0; number < found.count(); number++) {
			terms.add(field.equals(stems) ? found.word(number).stem() : found.word(number).exact());
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
		return new Clause.InText(new WordPattern(exact, List.of(taken)), anyOf(taken, prefix, taken.size() == all.size()));
	}

	/** Narratives with any of the words, all alike. A few words are better asked for one by one, many by a walk through the dictionary. */
	private Query anyOf(List<IndexWord> words, BytesRef prefix, boolean all) {
		if (words.size() > FEW) {
			return all ? new PrefixQuery(new Term(exact, prefix)) : new TermInSetQuery(exact, words.stream().map(IndexWord::word).toList());
		}
		var query = new BooleanQuery.Builder();
		for (IndexWord word : words) {
			query.add(new TermQuery(new Term(exact, word.word()), word.places().orElseThrow()), Occur.SHOULD);
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
		return terms.size() > 1 ? endingIn(terms, nearWords) : new Clause.InText(new WordPattern(exact, List.of(nearWords)), near);
	}

	/** Several words side by side, the last one any of these. */
	private Clause.InText endingIn(List<BytesRef> terms, List<IndexWord> last) {
		List<List<IndexWord>> slots = new ArrayList<>(each(terms.subList(0, terms.size() - 1)));
		slots.add(last);
		if (last.isEmpty()) {
			return new Clause.InText(new WordPattern(exact, slots), MatchNoDocsQuery.INSTANCE);
		}
		var query = new MultiPhraseQuery.Builder();
		for (List<IndexWord> slot : slots) {
			query.add(slot.stream().map(word -> new Term(exact, word.word())).toArray(Term[]::new));
		}
		return new Clause.InText(new WordPattern(exact, slots), query.build());
	}
}
