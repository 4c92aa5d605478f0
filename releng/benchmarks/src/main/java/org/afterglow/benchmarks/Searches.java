package org.afterglow.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.afterglow.model.CodedNarrative;
import org.afterglow.practice.Practice;
import org.afterglow.search.SearchRequest;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The search service, query language and all, against plain Lucene that makes the same rows. */
final class Searches {

	private static final int LIMIT = 50;
	private static final int WINDOW_LIMIT = 400;
	private static final int QUERIES = 40;

	private final Paired paired;
	private final Path folder;

	Searches(Paired paired, Path folder) {
		this.paired = paired;
		this.folder = folder;
	}

	/** A query in both languages. */
	private record Asked(String words, Query plain) {
	}

	List<Ratio> run(int narratives) throws Exception {
		Corpus corpus = new Corpus(3);
		Corpus.Frame frame = corpus.frame(narratives);
		List<CodedNarrative> all = new ArrayList<>();
		for (int i = 0; i < narratives; i++) {
			all.add(corpus.narrative(frame.sessionOf(i), "Narrative " + i));
		}
		List<Ratio> ratios = new ArrayList<>();
		try (Practice practice = Parts.newPractice(folder.resolve("ours"));
				PlainLucene index = new PlainLucene(folder.resolve("plain-index"))) {
			Parts.fill(practice, corpus, frame, all);
			for (CodedNarrative narrative : all) {
				index.put(narrative);
			}
			index.commit();
			index.refresh();
			for (Family family : Family.values()) {
				List<Asked> queries = family.queries(corpus, new Random(7));
				ratios.add(paired.compare("search service, " + family.label + ", " + narratives, 1.5,
						round -> Paired.time(() -> askOurs(practice, queries)),
						round -> Paired.time(() -> askPlain(index, queries))));
			}
			for (Family family : List.of(Family.WORD, Family.BOTH)) {
				List<Asked> queries = family.queries(corpus, new Random(7));
				ratios.add(paired.compare("400 rows with facets counted against without, " + family.label + ", " + narratives, 1.5,
						round -> Paired.time(() -> askAsWindow(practice, queries, true)),
						round -> Paired.time(() -> askAsWindow(practice, queries, false))));
			}
		}
		return ratios;
	}

	private static void askOurs(Practice practice, List<Asked> queries) throws Exception {
		for (Asked asked : queries) {
			practice.search().find(new SearchRequest(asked.words, LIMIT), () -> false);
		}
	}

	/** With as many rows as the window shows. */
	private static void askAsWindow(Practice practice, List<Asked> queries, boolean facets) throws Exception {
		for (Asked asked : queries) {
			SearchRequest request = new SearchRequest(asked.words, WINDOW_LIMIT);
			practice.search().find(facets ? request.withFacets() : request, () -> false);
		}
	}

	private static void askPlain(PlainLucene index, List<Asked> queries) throws Exception {
		for (Asked asked : queries) {
			index.find(asked.plain, LIMIT);
		}
	}

	private enum Family {
		WORD("words") {
			@Override
			Asked query(Corpus corpus, Random random) {
				String word = corpus.word(20 + random.nextInt(5000));
				return new Asked(word, stemmed(word));
			}
		},
		PHRASE("phrases") {
			@Override
			Asked query(Corpus corpus, Random random) {
				String one = corpus.word(random.nextInt(60));
				String two = corpus.word(random.nextInt(60));
				return new Asked('"' + one + ' ' + two + '"', new PhraseQuery(PlainLucene.EXACT, one, two));
			}
		},
		PREFIX("prefixes") {
			@Override
			Asked query(Corpus corpus, Random random) {
				String start = corpus.word(500 + random.nextInt(5000)).substring(0, 4);
				return new Asked(start + '*', new PrefixQuery(new Term(PlainLucene.EXACT, start)));
			}
		},
		FUZZY("near words") {
			@Override
			Asked query(Corpus corpus, Random random) {
				String word = corpus.word(1000 + random.nextInt(5000));
				return new Asked(word + '~', new FuzzyQuery(new Term(PlainLucene.EXACT, word), word.length() < 5 ? 1 : 2));
			}
		},
		BOTH("AND, NOT") {
			@Override
			Asked query(Corpus corpus, Random random) {
				String one = corpus.word(20 + random.nextInt(400));
				String two = corpus.word(20 + random.nextInt(400));
				String not = corpus.word(random.nextInt(400));
				Query plain = new BooleanQuery.Builder().add(stemmed(one), Occur.MUST).add(stemmed(two), Occur.MUST)
						.add(stemmed(not), Occur.MUST_NOT).build();
				return new Asked(one + " AND " + two + " NOT " + not, plain);
			}
		};

		private final String label;

		Family(String label) {
			this.label = label;
		}

		abstract Asked query(Corpus corpus, Random random);

		List<Asked> queries(Corpus corpus, Random random) {
			List<Asked> queries = new ArrayList<>();
			for (int i = 0; i < QUERIES; i++) {
				queries.add(query(corpus, random));
			}
			return queries;
		}

		private static Query stemmed(String word) {
			return new TermQuery(new Term(PlainLucene.STEMMED, PlainLucene.stem(word)));
		}
	}
}
