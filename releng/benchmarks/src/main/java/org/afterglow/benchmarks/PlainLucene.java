package org.afterglow.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * What somebody would write who wants the same answers from Lucene as it comes, on its fastest directory: no vault, no
 * feed, no query language.
 */
final class PlainLucene implements AutoCloseable {

	static final String STEMMED = "stemmed";
	static final String EXACT = "exact";
	static final String ID = "id";
	static final String TEXT = "text";
	static final String CODE = "code";
	private static final String PART_OF = "partOf";

	private final Directory directory;
	private final IndexWriter writer;
	private DirectoryReader reader;

	PlainLucene(Path folder) throws IOException {
		directory = new MMapDirectory(folder);
		writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()));
		reader = DirectoryReader.open(writer);
	}

	/** Replaces what the index knows of the narrative: its text, and each passage under its code. */
	void put(CodedNarrative coded) throws IOException {
		String id = coded.narrative().id().value().toString();
		List<Document> block = new ArrayList<>();
		for (int i = 0; i < coded.codings().size(); i++) {
			block.add(passage(id, coded.codings().get(i), coded.anchors().get(i)));
		}
		Document whole = new Document();
		whole.add(new StringField(PART_OF, id, Field.Store.NO));
		whole.add(new StringField(ID, id, Field.Store.YES));
		whole.add(new StoredField(TEXT, coded.narrative().text()));
		whole.add(new Field(STEMMED, coded.narrative().text(), withOffsets()));
		whole.add(new Field(EXACT, coded.narrative().text(), withOffsets()));
		block.add(whole);
		writer.updateDocuments(new Term(PART_OF, id), block);
	}

	/** Makes what was put visible to searches. */
	void refresh() throws IOException {
		DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
		if (newer != null) {
			reader.close();
			reader = newer;
		}
	}

	void commit() throws IOException {
		writer.commit();
	}

	IndexSearcher searcher() {
		return new IndexSearcher(reader);
	}

	/** One row a sentence that holds a match, best narratives first. */
	List<Row> find(Query query, int limit) throws IOException {
		IndexSearcher searcher = searcher();
		Query rewritten = searcher.rewrite(query);
		Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
		TopDocs top = searcher.search(rewritten, limit);
		List<Row> rows = new ArrayList<>();
		for (ScoreDoc hit : top.scoreDocs) {
			if (rows.size() >= limit) {
				break;
			}
			addRows(searcher, weight, hit, limit, rows);
		}
		return rows;
	}

	private static void addRows(IndexSearcher searcher, Weight weight, ScoreDoc hit, int limit, List<Row> rows)
			throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
		Matches matches = weight.matches(leaf, hit.doc - leaf.docBase);
		Document document = searcher.storedFields().document(hit.doc);
		String text = document.get(TEXT);
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text);
		TreeMap<Integer, List<TextSpan>> found = new TreeMap<>();
		for (TextSpan span : spans(matches)) {
			int start = span.start() == 0 ? 0 : sentences.preceding(span.start() + 1);
			found.computeIfAbsent(start, key -> new ArrayList<>()).add(span);
		}
		for (var sentence : found.entrySet()) {
			if (rows.size() < limit) {
				int end = sentences.following(sentence.getKey());
				rows.add(new Row(document.get(ID), text.substring(sentence.getKey(), end), sentence.getValue(), hit.score));
			}
		}
	}

	private static List<TextSpan> spans(Matches matches) throws IOException {
		List<TextSpan> spans = new ArrayList<>();
		for (String field : matches) {
			MatchesIterator iterator = matches.getMatches(field);
			while (iterator.next()) {
				if (iterator.startOffset() >= 0) {
					spans.add(new TextSpan(iterator.startOffset(), iterator.endOffset()));
				}
			}
		}
		spans.sort(Comparator.naturalOrder());
		return spans;
	}

	/** What is found. */
	record Row(String narrative, String sentence, List<TextSpan> matches, double score) {
	}

	@Override
	public void close() throws IOException {
		reader.close();
		writer.close();
		directory.close();
	}

	void delete(NarrativeId id) throws IOException {
		writer.deleteDocuments(new Term(PART_OF, id.value().toString()));
	}

	private static Document passage(String narrative, Coding coding, Anchor anchor) {
		Document passage = new Document();
		passage.add(new StringField(PART_OF, narrative, Field.Store.NO));
		passage.add(new StringField(CODE, coding.code().value().toString(), Field.Store.NO));
		passage.add(new StoredField("start", anchor.span().start()));
		passage.add(new Field("passage." + STEMMED, anchor.quote(), withOffsets()));
		passage.add(new Field("passage." + EXACT, anchor.quote(), withOffsets()));
		return passage;
	}

	private static FieldType withOffsets() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	/** The word as it stands in the stemmed field. */
	static String stem(String word) {
		try (TokenStream stream = analyzer().tokenStream(STEMMED, word)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			stream.incrementToken();
			return term.toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Analyzer analyzer() {
		return new PerFieldAnalyzerWrapper(words(true), Map.of(EXACT, words(false), "passage." + EXACT, words(false)));
	}

	private static Analyzer words(boolean stemmed) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer words = new StandardTokenizer();
				TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
				return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(folded) : folded);
			}
		};
	}
}
