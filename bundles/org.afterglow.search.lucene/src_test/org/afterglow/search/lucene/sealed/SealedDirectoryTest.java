package org.afterglow.search.lucene.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.SealedDamage;
import org.afterglow.vault.Vault;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDirectoryTest {
	private static final int SEGMENT = 64 * 1024;

	@TempDir
	Path folder;
	private final BlockCache cache = new BlockCache();
	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);
	private Vault vault;
	private SealedDirectory directory;

	@BeforeEach
	void open() throws Exception {
		System.out.println("seed " + seed);
		try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray())) {
			vault = Vault.create(folder.resolve("vault"), passphrase, KeyCost.forTests());
		}
		directory = new SealedDirectory(vault.folder().resolve("index"), vault.streams(Purpose.INDEX), cache);
	}

	@AfterEach
	void close() throws Exception {
		directory.close();
		cache.wipe();
		vault.close();
	}

	@Test
	void readsAnywhereWhatWasWritten() throws Exception {
		for (int length : new int[] { 0, 1, 7, SEGMENT - 57, SEGMENT - 56, SEGMENT - 55, SEGMENT, 3 * SEGMENT, 3 * SEGMENT + 17, 500_000 }) {
			byte[] content = new byte[length];
			random.nextBytes(content);
			write("f" + length, content);
			assertEquals(length, directory.fileLength("f" + length));
			try (IndexInput input = directory.openInput("f" + length, IOContext.DEFAULT)) {
				assertEquals(length, input.length());
				compare(content, input);
				int from = random.nextInt(length + 1);
				int count = random.nextInt(length - from + 1);
				compare(Arrays.copyOfRange(content, from, from + count), input.slice("part", from, count));
				compare(content, input.clone());
			}
		}
	}

	private void compare(byte[] content, IndexInput input) throws IOException {
		byte[] all = new byte[content.length];
		input.seek(0);
		input.readBytes(all, 0, all.length);
		assertArrayEquals(content, all);
		assertThrows(EOFException.class, input::readByte);
		assertThrows(EOFException.class, () -> input.seek(content.length + 1L));
		ByteBuffer expected = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
		RandomAccessInput anywhere = input.randomAccessSlice(0, content.length);
		for (int round = 0; round < 400 && content.length > 0; round++) {
			int at = random.nextInt(8) == 0 ? Math.max(0, Math.min(content.length - 1, SEGMENT - 60 + random.nextInt(16))) : random.nextInt(content.length);
			int left = content.length - at;
			if (random.nextBoolean()) {
				input.seek(at);
			} else {
				at = (int) input.getFilePointer();
				left = content.length - at;
			}
			compareOne(expected, at, left, input, anywhere);
		}
	}

	private void compareOne(ByteBuffer expected, int at, int left, IndexInput input, RandomAccessInput anywhere) throws IOException {
		switch (random.nextInt(6)) {
			case 0 -> {
				if (left >= 2) {
					assertEquals(expected.getShort(at), anywhere.readShort(at));
					assertEquals(expected.getShort(at), input.readShort());
				}
			}
			case 1 -> {
				if (left >= 4) {
					assertEquals(expected.getInt(at), anywhere.readInt(at));
					assertEquals(expected.getInt(at), input.readInt());
				}
			}
			case 2 -> {
				if (left >= 8) {
					assertEquals(expected.getLong(at), anywhere.readLong(at));
					assertEquals(expected.getLong(at), input.readLong());
				}
			}
			case 3 -> {
				int[] ints = new int[random.nextInt(Math.min(5_000, left / 4) + 1)];
				input.readInts(ints, 0, ints.length);
				for (int i = 0; i < ints.length; i++) {
					assertEquals(expected.getInt(at + 4 * i), ints[i]);
				}
			}
			case 4 -> {
				long[] longs = new long[random.nextInt(Math.min(5_000, left / 8) + 1)];
				input.readLongs(longs, 0, longs.length);
				for (int i = 0; i < longs.length; i++) {
					assertEquals(expected.getLong(at + 8 * i), longs[i]);
				}
			}
			default -> {
				if (left >= 1) {
					assertEquals(expected.get(at), anywhere.readByte(at));
					assertEquals(expected.get(at), input.readByte());
				}
			}
		}
	}

	@Test
	void refusesWhatIsNotAsItWasWritten() throws Exception {
		byte[] content = new byte[3 * SEGMENT];
		random.nextBytes(content);
		write("a", content);
		write("b", content);
		byte[] sealed = Files.readAllBytes(path("a"));
		Tally flipped = new Tally(Table.DAMAGE, "index, one file, bits flipped");
		Tally cut = new Tally(Table.DAMAGE, "index, one file, cut or exchanged");
		for (int round = 0; round < Tally.effort(60, 2000); round++) {
			Tally tally = round % 2 == 0 ? cut : flipped;
			tally.count("tried");
			byte[] damaged = round % 2 == 0 ? Arrays.copyOf(sealed, random.nextInt(sealed.length)) : sealed.clone();
			if (round % 2 == 1) {
				damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Files.write(path("a"), damaged);
			assertThrows(SealedDamage.class, this::readA, "seed " + seed + ", round " + round);
			tally.count("noticed");
		}
		cut.count("tried");
		Files.copy(path("b"), path("a"), StandardCopyOption.REPLACE_EXISTING);
		assertThrows(SealedDamage.class, this::readA);
		cut.count("noticed");
		Files.delete(path("a"));
		assertThrows(NoSuchFileException.class, this::readA);
	}

	private void readA() throws IOException {
		try (IndexInput input = directory.openInput("a", IOContext.DEFAULT)) {
			input.readBytes(new byte[(int) input.length()], 0, (int) input.length());
		}
	}

	@Test
	void refusesToReadWhatIsClosed() throws Exception {
		write("a", new byte[4 * SEGMENT]);
		IndexInput input = directory.openInput("a", IOContext.DEFAULT);
		IndexInput clone = input.clone();
		input.close();
		assertThrows(AlreadyClosedException.class, input::readByte);
		assertThrows(AlreadyClosedException.class, () -> clone.seek(3L * SEGMENT + 1 - clone.readByte()));
	}

	@Test
	void answersLikeAPlainDirectory() throws Exception {
		try (Directory plain = new MMapDirectory(folder.resolve("plain"))) {
			long textSeed = random.nextLong();
			index(plain, new Random(textSeed));
			index(directory, new Random(textSeed));
			try (DirectoryReader plainReader = DirectoryReader.open(plain); DirectoryReader sealedReader = DirectoryReader.open(directory)) {
				var plainSearcher = new IndexSearcher(plainReader);
				var sealedSearcher = new IndexSearcher(sealedReader);
				for (Query query : queries()) {
					assertEquals(hits(plainSearcher, query), hits(sealedSearcher, query), "seed " + seed + ", " + query);
				}
			}
			try (CheckIndex check = new CheckIndex(directory)) {
				check.setInfoStream(new PrintStream(OutputStream.nullOutputStream()));
				assertTrue(check.checkIndex().clean);
			}
		}
	}

	private static void index(Directory directory, Random random) throws IOException {
		var config = new IndexWriterConfig(new StandardAnalyzer());
		config.setMergeScheduler(new MergesAside());
		config.setMaxBufferedDocs(200);
		try (var writer = new IndexWriter(directory, config)) {
			for (int i = 0; i < 1_500; i++) {
				var text = new StringBuilder();
				for (int words = 20 + random.nextInt(80); words > 0; words--) {
					text.append(word(random)).append(' ');
				}
				var document = new Document();
				document.add(new TextField("text", text.toString(), Field.Store.YES));
				document.add(new StoredField("number", i));
				document.add(new SortedDocValuesField("sort", new BytesRef(word(random))));
				writer.addDocument(document);
				if (i % 400 == 0) {
					writer.commit();
				}
			}
			writer.deleteDocuments(new Term("text", "w1x5"));
			writer.forceMerge(2);
		}
	}

	private static String word(Random random) {
		int rank = (int) (400 * Math.pow(random.nextDouble(), 3));
		return "w" + rank % 7 + "x" + rank;
	}

	private List<Query> queries() {
		List<Query> queries = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			queries.add(new TermQuery(new Term("text", word(random))));
			queries.add(new PhraseQuery("text", word(random), word(random)));
			queries.add(new PrefixQuery(new Term("text", word(random).substring(0, 3))));
			queries.add(new FuzzyQuery(new Term("text", word(random))));
		}
		return queries;
	}

	private static List<String> hits(IndexSearcher searcher, Query query) throws IOException {
		List<String> hits = new ArrayList<>();
		var found = searcher.search(query, 50);
		for (ScoreDoc hit : found.scoreDocs) {
			Document document = searcher.storedFields().document(hit.doc);
			hits.add(document.get("number") + " " + hit.score + " " + document.get("text").hashCode());
		}
		hits.add(Integer.toString(searcher.count(query)));
		return hits;
	}

	private void write(String name, byte[] content) throws IOException {
		try (IndexOutput output = directory.createOutput(name, IOContext.DEFAULT)) {
			output.writeBytes(content, content.length);
		}
	}

	private Path path(String name) {
		return directory.getDirectory().resolve(name);
	}
}
