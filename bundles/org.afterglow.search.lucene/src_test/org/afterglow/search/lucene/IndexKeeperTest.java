package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.afterglow.model.CodedNarrative;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.search.IndexState.Phase;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.lucene.sealed.BlockCache;
import org.afterglow.search.lucene.sealed.SealedDirectory;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.Purpose;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the index between two openings. */
class IndexKeeperTest {
	private static final String MARKER = "Zwielichtmarke";
	private static final String[] WORDS = { "water", "heron", "stone", "night", "river", "door", "ember", "moss", "tide", "glass", MARKER };

	/** Gone, cut twice, and then single bits. */
	private static final int ROUNDS = 7;

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void make() throws Exception {
		desk = new Desk(folder.resolve("vault"));
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void opensInStep() throws Exception {
		desk.told("A door.");
		assertEquals(Finding.NEW, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
		desk.closeSearch();
		assertEquals(Finding.IN_STEP, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
	}

	@Test
	void readsWhatWasSavedWhileItWasAway() throws Exception {
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		desk.closeSearch();
		desk.told("A gate.");
		assertEquals(Finding.IN_STEP, desk.openSearch());
		assertEquals(1, desk.ask("gate").narratives());
	}

	@Test
	void replaysWhatWasNotCommitted() throws Exception {
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		desk.closeSearch();
		desk.openSearch();
		var gate = desk.told("A gate.");
		desk.settle();
		Path killed = folder.resolve("killed");
		IndexFiles.copy(desk.index(), killed);
		desk.closeSearch();
		desk.records.narratives().delete(gate);
		IndexFiles.replace(desk.index(), killed);
		assertEquals(Finding.IN_STEP, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
		assertEquals(0, desk.ask("gate").narratives());
	}

	@Test
	void readsManyChangesInOneGo() throws Exception {
		desk.openSearch();
		var gone = desk.told("A wall.");
		desk.settle();
		var session = desk.session();
		desk.records.together(() -> {
			for (int i = 0; i < 1_500; i++) {
				desk.save(CodedText.told(session.id(), "Told " + i, "A door in hill number x" + i + "."));
			}
			desk.records.narratives().delete(gone);
			return gone;
		});
		assertEquals(1_500, desk.ask("door", 10).narratives());
		SearchAnswer both = desk.ask("door hill", 10);
		assertTrue(both.bounded() && both.narratives() >= 1_000 && both.narratives() <= 1_500, "at least so many: " + both.narratives());
		assertEquals(1_500, desk.ask("door hill", 2_000).narratives());
		assertEquals(1, desk.ask("x1499").narratives());
		assertEquals(0, desk.ask("wall").narratives());
	}

	@Test
	void isMadeAgainForAnotherHistory() throws Exception {
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		desk.closeSearch();
		desk.exchange(new InMemoryRecords());
		desk.told("A gate.");
		assertEquals(Finding.DATABASE_OLDER_REBUILDING, desk.openSearch());
		assertEquals(0, desk.ask("door").narratives());
		assertEquals(1, desk.ask("gate").narratives());
	}

	@Test
	void isMadeAgainWhenItKnowsMoreThanTheRecords() throws Exception {
		var records = desk.records;
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		desk.closeSearch();
		desk.exchange(TroubledRecords.rewound(records, 1));
		assertEquals(Finding.DATABASE_OLDER_REBUILDING, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
	}

	@Test
	void isMadeAgainForAnotherLayout() throws Exception {
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		desk.closeSearch();
		try (var files = new SealedDirectory(newest(), desk.vault.streams(Purpose.INDEX), new BlockCache());
				var writer = new IndexWriter(files, new IndexWriterConfig())) {
			writer.setLiveCommitData(Map.of("layout", "0", "complete", "yes").entrySet());
		}
		assertEquals(Finding.OUTDATED_REBUILDING, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
	}

	@Test
	void isMadeAgainWhenItIsGone() throws Exception {
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		desk.closeSearch();
		IndexFiles.replace(desk.index(), Files.createDirectory(folder.resolve("nothing")));
		assertEquals(Finding.NEW, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
	}

	@Test
	void isNewWhenItsMakingWasCutShort() throws Exception {
		desk.told("A door.");
		Files.createDirectories(desk.index().resolve("1"));
		assertEquals(Finding.NEW, desk.openSearch());
		assertEquals(1, desk.ask("door").narratives());
	}

	@Test
	void isMadeAgainWhateverFileIsDamaged() throws Exception {
		long seed = new Random().nextLong();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		fill(random, 120);
		desk.openSearch();
		List<String> answers = answers();
		desk.closeSearch();
		Path whole = folder.resolve("whole");
		IndexFiles.copy(desk.index(), whole);
		for (Path file : IndexFiles.files(whole)) {
			for (int round = 0; round < ROUNDS; round++) {
				IndexFiles.replace(desk.index(), whole);
				Path damaged = desk.index().resolve(whole.relativize(file));
				String what = "seed " + seed + ", round " + round + ", " + file.getFileName();
				IndexFiles.damage(damaged, round, random);
				Tally tally = new Tally(Table.DAMAGE, round < 3 ? "index, cut or missing" : "index, bits flipped");
				tally.count("tried");
				Path before = newest();
				Finding finding = desk.openSearch();
				assertTrue(finding == Finding.DAMAGED_REBUILDING || finding == Finding.IN_STEP, what + ": " + finding);
				await(() -> !newest().equals(before) && desk.search().search().state().phase() == Phase.CURRENT, what);
				assertEquals(answers, answers(), what);
				tally.count(finding == Finding.IN_STEP ? "harmless" : "noticed");
				desk.closeSearch();
				assertEquals(1, IndexFiles.entries(desk.index()).size(), what);
			}
		}
	}

	@Test
	void saysThatItIsMadeAgainWhenASearchMeetsDamage() throws Exception {
		desk.told("A door.");
		desk.openSearch();
		desk.settle();
		var keeper = keeper();
		keeper.distrust(new IOException("for the test"));
		await(() -> desk.search().search().state().phase() == Phase.CURRENT, "rebuilt");
		assertEquals(1, desk.ask("door").narratives());
	}

	@Test
	void waitsForRecordsThatAreOutOfReach() throws Exception {
		var records = desk.records;
		var trouble = new TroubledRecords.Trouble();
		desk.exchange(TroubledRecords.troubled(records, trouble));
		desk.openSearch();
		desk.told("A door.");
		desk.settle();
		List<Phase> phases = new ArrayList<>();
		try (var unused = desk.search().search().listen(() -> {
			synchronized (phases) {
				phases.add(desk.search().search().state().phase());
			}
		})) {
			trouble.is = new RecordsUnavailable("for the test", new IOException());
			records.narratives().save(CodedNarrative.uncoded(records.narratives().byId(desk.told("A gate.")).orElseThrow().narrative()));
			await(() -> {
				synchronized (phases) {
					return phases.contains(Phase.BROKEN);
				}
			}, "says that it is broken");
			trouble.is = null;
			desk.told("A wall.");
			assertEquals(1, desk.ask("gate").narratives());
		}
	}

	@Test
	void leavesNoWordInTheClear() throws Exception {
		fill(new Random(7), 200);
		desk.told("Between " + MARKER + " and dawn.", MARKER + "code", MARKER);
		desk.openSearch();
		assertTrue(desk.ask(MARKER).narratives() > 1);
		assertNoMarker();
		desk.closeSearch();
		assertNoMarker();
	}

	@Test
	void closesWhileItReads() throws Exception {
		fill(new Random(7), 500);
		desk.openSearch();
		desk.closeSearch();
		desk.openSearch();
		assertEquals(500, desk.ask("told", 10).narratives());
		desk.closeSearch();
		assertEquals(1, IndexFiles.entries(desk.index()).size());
	}

	/** The bell of the end must not be taken for that of a change. */
	@Test
	void closesWheneverItIsAsked() throws Exception {
		for (int i = 0; i < 200; i++) {
			desk.openSearch();
			if (i % 3 == 0) {
				desk.told("A door.");
			}
			LockSupport.parkNanos(i * 20_000L);
			desk.closeSearch();
		}
	}

	private void assertNoMarker() throws IOException {
		List<byte[]> markers = Stream.of(MARKER, MARKER.toLowerCase(), "Zwielicht", "zwielicht", "dawn")
				.flatMap(word -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).map(word::getBytes)).toList();
		Tally looked = new Tally(Table.WORDS, "the index");
		looked.count("looks");
		for (Path file : IndexFiles.files(desk.index())) {
			looked.count("files");
			String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			for (byte[] marker : markers) {
				// Five bytes and more do not come about by chance.
				boolean found = marker.length > 4 && content.contains(new String(marker, StandardCharsets.ISO_8859_1));
				looked.count("found", found ? 1 : 0);
				assertFalse(found, file.getFileName().toString());
			}
		}
	}

	private void fill(Random random, int narratives) {
		for (int i = 0; i < narratives; i++) {
			var text = new StringBuilder("Told");
			for (int words = 20 + random.nextInt(400); words > 0; words--) {
				text.append(random.nextInt(9) == 0 ? ". The " : " ").append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(50));
			}
			desk.told(text + " " + MARKER + ".", "Stone", "Told");
		}
	}

	private List<String> answers() throws UnreadableQuery, InterruptedException {
		List<String> answers = new ArrayList<>();
		for (String query : List.of("water3", "\"the heron5\"", "ston*", "tyde1~", "code:stone", "code:stone told", "night4 NOT door7")) {
			SearchAnswer answer = desk.ask(query, 5_000);
			answers.add(answer.narratives() + " " + answer.passages().stream().map(passage -> passage.narrative() + " " + passage.matches()).sorted().toList());
		}
		return answers;
	}

	private IndexKeeper keeper() throws ReflectiveOperationException {
		var accessor = desk.search().getClass().getDeclaredMethod("keeper");
		accessor.setAccessible(true);
		return (IndexKeeper) accessor.invoke(desk.search());
	}

	private static void await(BooleanSupplier condition, String what) {
		long end = System.nanoTime() + Desk.PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what);
			LockSupport.parkNanos(1_000_000);
		}
	}

	private Path newest() {
		try {
			return IndexFiles.entries(desk.index()).stream().max((a, b) -> Long.compare(IndexFiles.number(a), IndexFiles.number(b))).orElseThrow();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
