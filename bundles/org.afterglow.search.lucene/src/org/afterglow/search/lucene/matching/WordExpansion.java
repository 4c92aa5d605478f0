package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.search.lucene.documents.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
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

	WordExpansion(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	/** All words of the index that begin so, and in how many narratives each stands, roughly. */
	Map<BytesRef, Integer> beginning(BytesRef prefix) throws IOException {
		Map<BytesRef, Integer> words = new HashMap<>();
		IndexReader reader = searcher.getIndexReader();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(Fields.EXACT);
			if (terms == null) {
				continue;
			}
			TermsEnum each = terms.iterator();
			boolean there = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
			while (there && StringHelper.startsWith(each.term(), prefix)) {
				words.merge(BytesRef.deepCopyOf(each.term()), each.docFreq(), Integer::sum);
				there = each.next() != null;
			}
		}
		return words;
	}

	/** The words that stand in most narratives, sorted. */
	static List<BytesRef> mostFrequent(Map<BytesRef, Integer> words, int most) {
		if (words.size() <= most) {
			return words.keySet().stream().sorted().toList();
		}
		Comparator<Map.Entry<BytesRef, Integer>> byFrequency = Map.Entry.comparingByValue(Comparator.reverseOrder());
		return words.entrySet().stream().sorted(byFrequency.thenComparing(Map.Entry.comparingByKey())).limit(most).map(Map.Entry::getKey).sorted().toList();
	}

	/** What stands for a word and those spelt nearly so: scored, the nearer the higher. */
	Query near(BytesRef word, int edits) throws IOException {
		return searcher.rewrite(new FuzzyQuery(new Term(Fields.EXACT, word), edits, 0, MOST_NEAR, true));
	}

	/** The words in such a query, sorted. */
	static List<BytesRef> wordsIn(Query near) {
		Set<BytesRef> words = new TreeSet<>();
		near.visit(new QueryVisitor() {
			@Override
			public void consumeTerms(Query query, Term... terms) {
				for (Term term : terms) {
					words.add(term.bytes());
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
