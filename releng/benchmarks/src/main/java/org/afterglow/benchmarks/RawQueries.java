package org.afterglow.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.MMapDirectory;

/** The same index, byte for byte, asked in the sealed directory and in a plain memory-mapped one. */
final class RawQueries {

	private static final int TOP = 20;

	private final Paired paired;
	private final Path folder;

	RawQueries(Paired paired, Path folder) {
		this.paired = paired;
		this.folder = folder;
	}

	List<Ratio> run(int narratives) throws Exception {
		Corpus corpus = new Corpus(1);
		Path plainFolder = folder.resolve("plain");
		build(corpus, plainFolder, narratives);
		List<Ratio> ratios = new ArrayList<>();
		try (Parts.Sealed sealed = Parts.sealedDirectory(folder.resolve("vault")); Directory plain = new MMapDirectory(plainFolder)) {
			for (String file : plain.listAll()) {
				if (!file.equals("write.lock")) {
					sealed.directory().copyFrom(plain, file, file, IOContext.DEFAULT);
				}
			}
			try (DirectoryReader oursReader = DirectoryReader.open(sealed.directory());
					DirectoryReader plainReader = DirectoryReader.open(plain)) {
				IndexSearcher ours = new IndexSearcher(oursReader);
				IndexSearcher other = new IndexSearcher(plainReader);
				ours.setQueryCache(null);
				other.setQueryCache(null);
				for (Family family : Family.values()) {
					List<Query> queries = family.queries(corpus);
					ratios.add(paired.compare("sealed directory, " + family.label + ", " + narratives, 1.3,
							round -> Paired.time(() -> ask(ours, queries, family.fetches)),
							round -> Paired.time(() -> ask(other, queries, family.fetches))));
				}
			}
		}
		return ratios;
	}

	private static void build(Corpus corpus, Path plainFolder, int narratives) throws IOException {
		Files.createDirectories(plainFolder);
		Corpus.Frame frame = corpus.frame(narratives);
		try (PlainLucene index = new PlainLucene(plainFolder)) {
			for (int i = 0; i < narratives; i++) {
				index.put(corpus.narrative(frame.sessionOf(i), "Narrative " + i));
			}
			index.commit();
		}
	}

	private static void ask(IndexSearcher searcher, List<Query> queries, boolean fetch) throws IOException {
		for (Query query : queries) {
			for (ScoreDoc hit : searcher.search(query, TOP).scoreDocs) {
				if (fetch) {
					searcher.storedFields().document(hit.doc);
				}
			}
		}
	}

	private enum Family {
		TERM("words", false) {
			@Override
			Query query(Corpus corpus, Random random) {
				return new TermQuery(exact(corpus.word(random.nextInt(8000))));
			}
		},
		PHRASE("phrases", false) {
			@Override
			Query query(Corpus corpus, Random random) {
				return new PhraseQuery(PlainLucene.EXACT, corpus.word(random.nextInt(80)), corpus.word(random.nextInt(80)));
			}
		},
		PREFIX("prefixes", false) {
			@Override
			Query query(Corpus corpus, Random random) {
				return new PrefixQuery(exact(corpus.word(300 + random.nextInt(8000)).substring(0, 4)));
			}
		},
		FUZZY("near words", false) {
			@Override
			Query query(Corpus corpus, Random random) {
				return new FuzzyQuery(exact(corpus.word(1000 + random.nextInt(8000))), 1);
			}
		},
		BOOLEAN("AND, NOT", false) {
			@Override
			Query query(Corpus corpus, Random random) {
				return new BooleanQuery.Builder().add(new TermQuery(exact(corpus.word(random.nextInt(400)))), Occur.MUST)
						.add(new TermQuery(exact(corpus.word(random.nextInt(400)))), Occur.MUST)
						.add(new TermQuery(exact(corpus.word(random.nextInt(400)))), Occur.MUST_NOT).build();
			}
		},
		FETCH("words with their texts read", true) {
			@Override
			Query query(Corpus corpus, Random random) {
				return new TermQuery(exact(corpus.word(200 + random.nextInt(4000))));
			}
		};

		private static final int QUERIES = 60;
		private final String label;
		private final boolean fetches;

		Family(String label, boolean fetches) {
			this.label = label;
			this.fetches = fetches;
		}

		abstract Query query(Corpus corpus, Random random);

		List<Query> queries(Corpus corpus) {
			Random random = new Random(11);
			List<Query> queries = new ArrayList<>();
			for (int i = 0; i < QUERIES; i++) {
				queries.add(query(corpus, random));
			}
			return queries;
		}

		private static Term exact(String word) {
			return new Term(PlainLucene.EXACT, word);
		}
	}
}
