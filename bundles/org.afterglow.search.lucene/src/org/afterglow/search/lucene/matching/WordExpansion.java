package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which words of the index begin so, or are spelt nearly so. */
final class WordExpansion {
	/** The most words that one prefix stands for; those that stand in most narratives are taken. */
	static final int MOST_BEGINNING = 1_000;
	/** The same for a prefix at the end of several words. */
	static final int MOST_AT_END = 200;
	/** The most words that one fuzzy word stands for, the nearest first. */
	static final int MOST_NEAR = 50;

	private final IndexSearcher searcher;
	private final String field;

	/** @param field of words as they are written */
	WordExpansion(IndexSearcher searcher, String field) {
		this.searcher = searcher;
		this.field = field;
	}

	/** All words of the index that begin so. */
	List<IndexWord> beginning(BytesRef prefix) throws IOException {
		Map<BytesRef, TermStates> words = new HashMap<>();
		IndexReader reader = searcher.getIndexReader();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(field);
			if (terms == null) {
				continue;
			}
			TermsEnum each = terms.iterator();
			boolean there = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
			while (there && StringHelper.startsWith(each.term(), prefix)) {
				TermStates places = words.get(each.term());
				if (places == null) {
					places = new TermStates(reader.getContext());
					words.put(BytesRef.deepCopyOf(each.term()), places);
				}
				places.register(each.termState(), leaf.ord, each.docFreq(), each.totalTermFreq());
				there = each.next() != null;
			}
		}
		return words.entrySet().stream().map(word -> new IndexWord(word.getKey(), Optional.of(word.getValue()))).sorted().toList();
	}

	/** The words that stand in most narratives, sorted. */
	static List<IndexWord> mostFrequent(List<IndexWord> words, int most) {
		if (words.size() <= most) {
			return words;
		}
		Comparator<IndexWord> byFrequency = Comparator.comparingInt(word -> -word.places().orElseThrow().docFreq());
		return words.stream().sorted(byFrequency.thenComparing(Comparator.naturalOrder())).limit(most).sorted().toList();
	}

	/** What stands for a word and those spelt nearly so: scored, the nearer the higher. */
	Query near(BytesRef word, int edits) throws IOException {
		return searcher.rewrite(new FuzzyQuery(new Term(field, word), edits, 0, MOST_NEAR, true));
	}

	/** The words in such a query, sorted. */
	static List<IndexWord> wordsIn(Query near) {
		Set<IndexWord> words = new TreeSet<>();
		near.visit(new QueryVisitor() {
			@Override
			public void consumeTerms(Query query, Term... terms) {
				Optional<TermStates> places = query instanceof TermQuery term ? Optional.ofNullable(term.getTermStates()) : Optional.empty();
				for (Term term : terms) {
					words.add(new IndexWord(term.bytes(), places));
				}
			}
		});
		return new ArrayList<>(words);
	}

	/** Letters that may differ in a word of this length when nothing was said. */
	static int editsFor(BytesRef word) {
		int letters = word.utf8ToString().codePointCount(0, word.utf8ToString().length());
		if (letters < 3) {
			return 0;
		}
		return letters < 6 ? 1 : 2;
	}
}
