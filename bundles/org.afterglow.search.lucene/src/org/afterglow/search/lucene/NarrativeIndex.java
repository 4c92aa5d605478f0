package org.afterglow.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.FeedPosition;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.fields.EntryText;
import org.afterglow.search.lucene.documents.EntryDocuments;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.documents.NarrativeDocuments;
import org.afterglow.search.lucene.documents.StoredEntries;
import org.afterglow.search.lucene.documents.StoredNarratives;
import org.afterglow.search.lucene.sealed.MergesAside;
import org.afterglow.search.lucene.words.AnalysisLanguage;
import org.afterglow.search.lucene.words.Words;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;

/**
 * One index: documents in, searchers out. Written by one thread, read by many. Each commit says up to which change of which history it knows the records.
 */
final class NarrativeIndex implements Closeable {
	private static final String LAYOUT = "layout";
	private static final String LINEAGE = "lineage";
	private static final String NUMBER = "number";
	private static final String COMPLETE = "complete";
	private static final String TYPES = "types";
	/** What was just saved is kept in memory until the next commit: files of this size, and all of them together. */
	private static final double SMALL_FILE_MB = 4;
	private static final double SMALL_FILES_MB = 48;
	private static final double BUFFER_MB = 32;
	/** While many narratives are read, so that few segments come of it. */
	private static final double BULK_BUFFER_MB = 160;

	private final Directory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private final TextLanguage language;
	private final NarrativeDocuments documents;
	private final EntryDocuments entries;
	/** Cutters of words that no search uses at the moment: making one costs more than many a search. */
	private final Queue<Words> idle = new ConcurrentLinkedQueue<>();

	/** What the last commit said. */
	sealed interface Committed {

		/**
		 * The index knows the records up to this change of this history.
		 *
		 * @param types what was known of each type of entries
		 */
		record At(FeedPosition position, Map<String, String> types) implements Committed {
		}

		/** It was made by another version of this program, or for another language. */
		record Outdated() implements Committed {
		}

		/** It was never completed. */
		record Incomplete() implements Committed {
		}
	}

	private NarrativeIndex(Directory directory, IndexWriter writer, TextLanguage language) throws IOException {
		this.directory = directory;
		this.writer = writer;
		this.searchers = new SearcherManager(writer, null);
		this.language = language;
		this.documents = new NarrativeDocuments(newWords());
		this.entries = new EntryDocuments(newWords());
	}

	private Words newWords() {
		return new Words(AnalysisLanguage.of(language));
	}

	/** A cutter of words in the language of this index, for one thread; it is given back by {@link #giveBack}. */
	Words words() {
		Words words = idle.poll();
		return words == null ? newWords() : words;
	}

	void giveBack(Words words) {
		idle.add(words);
	}

	TextLanguage language() {
		return language;
	}

	/** Makes an empty index in an empty folder. Until the first {@link #commit} it counts as not made. */
	static NarrativeIndex create(Directory files, TextLanguage language) throws IOException {
		NarrativeIndex index = open(files, OpenMode.CREATE, language);
		index.writer.setLiveCommitData(Map.of(LAYOUT, layout(language), COMPLETE, "no").entrySet());
		index.writer.commit();
		return index;
	}

	/** Opens what was committed last, which was made for this language. */
	static NarrativeIndex open(Directory files, TextLanguage language) throws IOException {
		return open(files, OpenMode.APPEND, language);
	}

	private static NarrativeIndex open(Directory files, OpenMode mode, TextLanguage language) throws IOException {
		Directory directory = new NRTCachingDirectory(files, SMALL_FILE_MB, SMALL_FILES_MB);
		var config = new IndexWriterConfig();
		config.setOpenMode(mode);
		config.setCommitOnClose(false);
		config.setRAMBufferSizeMB(BUFFER_MB);
		config.setMergeScheduler(new MergesAside());
		// A save must not wait for small files to be merged: that happens beside it.
		config.setMaxFullFlushMergeWaitMillis(0);
		var writer = new IndexWriter(directory, config);
		try {
			return new NarrativeIndex(directory, writer, language);
		} catch (IOException | RuntimeException e) {
			writer.rollback();
			throw e;
		}
	}

	/**
	 * What the last commit in these files said.
	 *
	 * @throws IOException if there is no commit, or it cannot be read
	 */
	static Committed committedIn(Directory files, TextLanguage language) throws IOException {
		Map<String, String> said = SegmentInfos.readLatestCommit(files).getUserData();
		if (!layout(language).equals(said.get(LAYOUT))) {
			return new Committed.Outdated();
		}
		if (!"yes".equals(said.get(COMPLETE))) {
			return new Committed.Incomplete();
		}
		return new Committed.At(new FeedPosition(UUID.fromString(said.get(LINEAGE)), Long.parseLong(said.get(NUMBER))),
				types(said.getOrDefault(TYPES, "")));
	}

	private static Map<String, String> types(String lines) {
		return lines.lines().map(line -> line.split(" ")).filter(line -> line.length == 2)
				.collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
	}

	private static String layout(TextLanguage language) {
		return Fields.LAYOUT + " " + AnalysisLanguage.of(language).key();
	}

	/** Tells that many narratives will come, or that they have come. */
	void bulk(boolean begins) {
		double most = Runtime.getRuntime().maxMemory() / (8.0 * (1 << 20));
		writer.getConfig().setRAMBufferSizeMB(begins ? Math.max(BUFFER_MB, Math.min(BULK_BUFFER_MB, most)) : BUFFER_MB);
	}

	/** Adds a narrative that is not there yet. */
	void add(CodedNarrative narrative, Session session) throws IOException {
		writer.addDocument(documents.of(narrative, session));
	}

	/** Adds a narrative, or puts it in the place of an older one. */
	void put(CodedNarrative narrative, Session session) throws IOException {
		writer.updateDocument(term(narrative.narrative().id()), documents.of(narrative, session));
	}

	void remove(NarrativeId narrative) throws IOException {
		writer.deleteDocuments(term(narrative));
	}

	/** Adds an entry, or puts it in the place of an older one. */
	void put(Entry entry, EntryText text, Optional<Session> session) throws IOException {
		writer.updateDocument(term(entry.id()), entries.of(entry, text, session));
	}

	void remove(EntryId entry) throws IOException {
		writer.deleteDocuments(term(entry));
	}

	private static Term term(EntryId entry) {
		return new Term(Fields.ENTRY, Fields.term(entry.value()));
	}

	/** What the entry was called, as of the last refresh; empty if it was not there. */
	Optional<String> titleOf(EntryId entry) throws IOException {
		DirectoryReader reader = acquire();
		try {
			for (LeafReaderContext leaf : reader.leaves()) {
				PostingsEnum found = leaf.reader().postings(term(entry), PostingsEnum.NONE);
				while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
					if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(found.docID())) {
						return Optional.of(new StoredEntries(leaf.reader()).read(found.docID()).title());
					}
				}
			}
			return Optional.empty();
		} finally {
			release(reader);
		}
	}

	private static Term term(NarrativeId narrative) {
		return new Term(Fields.NARRATIVE, Fields.term(narrative.value()));
	}

	/** Narratives with a passage under the code, as of the last refresh. */
	Set<NarrativeId> codedAs(CodeId code) throws IOException {
		DirectoryReader reader = acquire();
		try {
			Set<NarrativeId> narratives = new HashSet<>();
			for (LeafReaderContext leaf : reader.leaves()) {
				PostingsEnum coded = leaf.reader().postings(new Term(Fields.CODES, Fields.term(code.value())), PostingsEnum.NONE);
				var stored = new StoredNarratives(leaf.reader());
				while (coded != null && coded.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
					narratives.add(stored.read(coded.docID()).narrative());
				}
			}
			return narratives;
		} finally {
			release(reader);
		}
	}

	/** Makes everything put in and removed so far visible to searchers acquired from now on. */
	void refresh() throws IOException {
		searchers.maybeRefreshBlocking();
	}

	/** Makes everything durable, with the place in the feed up to which all is in, and what was known of the types of entries. */
	void commit(FeedPosition position, Map<String, String> types) throws IOException {
		writer.setLiveCommitData(Map.of(LAYOUT, layout(language), COMPLETE, "yes", LINEAGE, position.lineage().toString(), NUMBER,
				Long.toString(position.number()), TYPES, types.entrySet().stream().map(type -> type.getKey() + " " + type.getValue())
						.collect(Collectors.joining("\n"))).entrySet());
		writer.commit();
	}

	/** The state at the last refresh; give it back by {@link #release}. */
	DirectoryReader acquire() throws IOException {
		IndexSearcher searcher = searchers.acquire();
		return (DirectoryReader) searcher.getIndexReader();
	}

	void release(DirectoryReader reader) throws IOException {
		reader.decRef();
	}

	Directory directory() {
		return directory;
	}

	/** Lets everything go; what was not committed is lost. */
	@Override
	public void close() throws IOException {
		try (directory) {
			try {
				searchers.close();
			} finally {
				writer.rollback();
			}
		}
	}
}
