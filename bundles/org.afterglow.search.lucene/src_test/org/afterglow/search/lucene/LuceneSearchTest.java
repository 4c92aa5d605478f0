package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.search.IndexState.Phase;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.testing.CodedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneSearchTest {

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws Exception {
		desk = new Desk(folder.resolve("vault"));
		assertEquals(Finding.NEW, desk.openSearch());
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void findsWhatWasJustSaved() throws Exception {
		NarrativeId id = desk.told("I walked down to the river. The tide was going out, tides of silver.");
		SearchAnswer answer = desk.ask("tide");
		assertEquals(1, answer.narratives());
		assertFalse(answer.bounded());
		assertEquals(Phase.CURRENT, answer.state().phase());
		Passage passage = answer.passages().getFirst();
		assertEquals(id, passage.narrative());
		assertEquals("The tide was going out, tides of silver.", passage.sentenceText());
		assertEquals(List.of(new TextSpan(32, 36), new TextSpan(52, 57)), passage.matches());
		assertEquals("tide", passage.quote());
		assertEquals("Told", passage.title());
		assertEquals(1, passage.version());
	}

	@Test
	void followsChangesAndDeletions() throws Exception {
		NarrativeId id = desk.told("A red door.");
		assertEquals(1, desk.ask("door").narratives());
		CodedNarrative stored = desk.records.narratives().byId(id).orElseThrow();
		desk.records.narratives().save(CodedNarrative.uncoded(stored.narrative().withText("A blue gate.")));
		assertEquals(0, desk.ask("door").narratives());
		assertEquals(2, desk.ask("gate").passages().getFirst().version());
		desk.records.narratives().delete(id);
		assertEquals(0, desk.ask("gate").narratives());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			walking             | She walked, she walks.          | walked;walks
			"walks"             | She walked, she walks.          | walks
			CAF\u00C9           | a cafe\u0301 and a caf\u00E9    | cafe\u0301;caf\u00E9
			cafe*               | the caf\u00E9s                  | caf\u00E9s
			find                | I \uFB01nd it                   | \uFB01nd
			strasse             | die Stra\u00DFe, STRASSE        | Stra\u00DFe;STRASSE
			istanbul            | \u0130stanbul ISTANBUL          | \u0130stanbul;ISTANBUL
			isik                | I\u015F\u0131k                  | I\u015F\u0131k
			heron               | the heron's wing                | heron's
			"heron\u2019s wing" | the heron's wing                | heron's wing
			\uD83C\uDF0A        | a \uD83C\uDF0A came             | \uD83C\uDF0A
			came                | \uD83C\uDF0A\uD83C\uDF0A came   | came
			\u05E9\u05DC\u05D5\u05DD | \u05D0\u05DE\u05E8 \u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD \u05DC\u05D9 | \u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD
			\u039F\u0394\u039F\u03A3 | \u03B7 \u03BF\u03B4\u03CC\u03C2 | \u03BF\u03B4\u03CC\u03C2
			half-light          | in half light, half-light       | half light;half-light
			10:30               | at 10:30 it began               | 10:30
			hazel~              | a hazle tree                    | hazle
			ha~                 | a he tree                       |
			well-kno*           | the well known way              | well known
			"the old well"      | the old well, the well          | the old well
			a                   | A dog and a cat                 | A;a
			""")
	void matchesWords(String query, String text, String quotes) throws Exception {
		desk.told(text);
		assertEquals(quotes == null ? "" : quotes, String.join(";", desk.quotes(query)));
	}

	@Test
	void findsWordsOfTitles() throws Exception {
		desk.save(CodedText.told(desk.session().id(), "The ferry at night", "Someone steered it. The water was black."));
		desk.save(CodedText.told(desk.session().id(), "Stairs", "No ferry came. We waited."));
		assertEquals(2, desk.ask("ferry").narratives());
		Passage titled = desk.ask("title:ferries").passages().getFirst();
		assertEquals("The ferry at night", titled.title());
		assertEquals(List.of(new TextSpan(4, 9)), titled.titleMatches());
		assertEquals(List.of(), titled.matches());
		assertEquals("Someone steered it.", titled.quote());
		assertEquals(1, desk.ask("title:ferry").narratives());
		assertEquals(1, desk.ask("title:\"at night\" NOT title:stairs").narratives());
		assertEquals(List.of("black"), desk.quotes("black title:fer*"));
		assertEquals(List.of("black"), desk.quotes("black ferry"), "words of the title and of the text belong together");
		assertEquals(0, desk.ask("\"black the ferry\"").narratives(), "no phrase goes from the text into the title");
		assertEquals(1, desk.ask("NOT ferry someone OR waited").narratives(), "a title holds what must not be there, too");
	}

	@Test
	void saysWhichCodesAMatchTouches() throws Exception {
		desk.told("A black ferry came over black water.", "Ferry", "black ferry", "Sea", "black water");
		List<String> names = desk.ask("came OR ferry").passages().getFirst().codes().stream().map(code -> desk.codebook.effective(code).orElseThrow().name())
				.toList();
		assertEquals(List.of("Ferry"), names);
		assertEquals(2, desk.ask("black").passages().getFirst().codes().size());
		assertEquals(List.of(), desk.ask("over").passages().getFirst().codes());
	}

	@Test
	void latestSessionsComeFirstInOrderOfTime() throws Exception {
		for (int month : new int[] { 3, 5, 1 }) {
			Session session = desk.session("Heron", SessionKind.DOSING, LocalDate.of(2025, month, 1));
			desk.save(CodedText.told(session.id(), "Month " + month, "A ferry, once or ferry twice."));
		}
		desk.settle();
		SearchAnswer answer = desk.search().search().find(new SearchRequest("ferry", 10).by(SearchRequest.Order.TIME), () -> false);
		assertEquals(List.of("Month 5", "Month 3", "Month 1"), answer.passages().stream().map(Passage::title).toList());
	}

	@Test
	void marksEveryWordOfAQuery() throws Exception {
		desk.told("The otter swam. A heron stood by. The otter saw the heron.");
		assertEquals(List.of("otter", "heron", "otter", "heron"), desk.quotes("otter heron"));
		assertEquals(List.of("otter", "otter"), desk.quotes("otter NOT badger"));
		assertEquals(List.of("otter", "otter"), desk.quotes("otter OR badger"));
		assertEquals(List.of(), desk.quotes("otter NOT heron"));
		assertEquals(List.of("The otter swam.", "The otter saw the heron."), desk.sentences("otter"));
	}

	@Test
	void looksForWordsInsidePassages() throws Exception {
		NarrativeId in = desk.told("The black water rose. I saw a light.", "water", "black water rose");
		NarrativeId out = desk.told("The black stone sank. I saw clear water.", "water", "clear water");
		assertEquals(Set.of(in), narratives("code:water black"));
		assertEquals(Set.of(out), narratives("code:water NOT black"));
		assertEquals(Set.of(in), narratives("(code:water) (black OR nothing)"));
		assertEquals(List.of("black water rose", "clear water"), desk.quotes("code:water").stream().sorted().toList());
		assertEquals(List.of("black"), desk.quotes("code:water black"));
		assertEquals(List.of("clear water"), desk.quotes("code:water NOT black"));
		assertEquals(Set.of(), narratives("code:water \"the black water\""));
		assertEquals(Set.of(in, out), narratives("symbol:WAT* saw OR clear OR code:water"));
	}

	@Test
	void looksWherePassagesOverlap() throws Exception {
		NarrativeId both = desk.told("The black water rose over the bridge.", "water", "black water rose", "bridge", "rose over the bridge");
		NarrativeId apart = desk.told("The black water rose. Then a bridge fell.", "water", "black water", "bridge", "a bridge");
		assertEquals(Set.of(both), narratives("code:water code:bridge"));
		assertEquals(List.of("rose"), desk.quotes("code:water code:bridge"));
		assertEquals(Set.of(both), narratives("code:water code:bridge rose"));
		assertEquals(Set.of(), narratives("code:water code:bridge black"));
		assertEquals(Set.of(apart), narratives("code:water NOT code:bridge"));
		assertEquals(Set.of(both, apart), narratives("(code:water black) (code:bridge bridge)"));
		assertEquals(Set.of(both, apart), narratives("(code:water OR code:bridge) bridge"));
		assertEquals(List.of("bridge", "bridge"), desk.quotes("(code:water OR code:bridge) bridge"));
	}

	@Test
	void knowsClientsKindsAndDates() throws Exception {
		NarrativeId heron = desk.save(CodedText.told(desk.session("Heron K", SessionKind.DOSING, LocalDate.of(2025, 3, 14)).id(), "a", "A door. A sea."));
		NarrativeId moss = desk.save(CodedText.told(desk.session("Moss", SessionKind.INTEGRATION, LocalDate.of(2025, 4, 1)).id(), "b", "A door."));
		assertEquals(Set.of(heron), narratives("client:\"heron k\" door"));
		assertEquals(Set.of(heron), narratives("client:HER*"));
		assertEquals(Set.of(moss), narratives("door NOT client:\"Heron K\""));
		assertEquals(Set.of(moss), narratives("kind:integration"));
		assertEquals(Set.of(moss), narratives("from:2025-04"));
		assertEquals(Set.of(heron), narratives("to:2025-03-14"));
		assertEquals(Set.of(heron, moss), narratives("from:2025-03-14 to:2025-04-01"));
		assertEquals(Set.of(), narratives("from:2026"));
		assertEquals(Set.of(heron, moss), narratives("(client:moss door) OR (kind:dosing sea)"));
		assertEquals(List.of("A door."), desk.ask("client:\"heron k\"").passages().stream().map(Passage::quote).toList());
	}

	@Test
	void followsSessionsAndCodes() throws Exception {
		Session session = desk.session("Heron", SessionKind.DOSING, LocalDate.of(2025, 3, 14));
		desk.save(CodedText.told(session.id(), "a", "A door in the hill.").coded("door", desk.code("Door", CodeKind.SYMBOL)));
		assertEquals(1, desk.ask("door from:2025").narratives());
		desk.records.sessions().save(new Session(session.id(), session.client(), session.number(), LocalDate.of(2024, 1, 1), SessionKind.FOLLOW_UP,
				Optional.empty(), ""));
		assertEquals(0, desk.ask("door from:2025").narratives());
		assertEquals(1, desk.ask("door kind:follow-up").narratives());
		var door = desk.records.codes().named("Door").orElseThrow();
		desk.records.codes().save(door.renamed("Gate"));
		assertEquals(List.of("door"), desk.quotes("code:gate"));
		var arch = desk.code("Arch", CodeKind.SYMBOL);
		desk.records.codes().save(desk.records.codes().byId(door.id()).orElseThrow().redirectedTo(Optional.of(arch)));
		assertEquals(List.of("door"), desk.quotes("code:arch"));
		desk.records.codes().delete(door.id());
		assertEquals(List.of(), desk.quotes("code:arch"));
	}

	@Test
	void saysWhichNameIsUnknown() throws Exception {
		desk.told("A door.");
		desk.code("Loss", CodeKind.THEME);
		assertTrouble(Reason.UNKNOWN_CODE, 7, "a code:nothing");
		assertTrouble(Reason.UNKNOWN_CODE, 7, "symbol:loss");
		assertTrouble(Reason.UNKNOWN_CLIENT, 7, "client:nobody");
		assertEquals(0, desk.ask("theme:LOSS").narratives());
	}

	@Test
	void countsRowsForTheLimit() throws Exception {
		desk.told("A door. A door. A door.");
		desk.told("One door.");
		assertEquals(4, desk.ask("door", 4).passages().size());
		assertFalse(desk.ask("door", 4).bounded());
		assertEquals(3, desk.ask("door", 3).passages().size());
		assertTrue(desk.ask("door", 3).bounded());
		assertEquals(2, desk.ask("door", 1).narratives());
		assertEquals(4, desk.ask("door", Integer.MAX_VALUE).passages().size());
	}

	@Test
	void endsSentencesAtBlankLines() throws Exception {
		desk.told("The Sea\n\nIt was the sea\nof all seas! Quiet. \"Why?\" I asked.\n \n* * *\n\nsea");
		assertEquals(List.of("The Sea", "It was the sea\nof all seas!", "sea"), desk.sentences("sea"));
		assertEquals(List.of("Why"), desk.quotes("why"));
	}

	@Test
	void keepsAPhraseWithTheSentenceInWhichItStarts() throws Exception {
		desk.told("It was dark. Then light came.");
		Passage passage = desk.ask("\"dark then\"").passages().getFirst();
		assertEquals("It was dark.", passage.sentenceText());
		assertEquals("dark. Then", passage.quote());
	}

	@Test
	void leavesWhatIsUnanchoredOut() throws Exception {
		NarrativeId id = desk.told("A door and a gate.", "Door", "door");
		CodedNarrative stored = desk.records.narratives().byId(id).orElseThrow();
		desk.records.narratives().save(new CodedNarrative(stored.narrative(), stored.anchors().stream().map(anchor -> anchor.unanchored()).toList(),
				stored.codings()));
		assertEquals(0, desk.ask("code:door").narratives());
	}

	@Test
	void findsPlacesInALongNarrative() throws Exception {
		var text = new StringBuilder();
		for (int i = 0; text.length() < 1_100_000; i++) {
			text.append(i % 9 == 0 ? "The \uD83C\uDF0A heron\u2019s wing, no. " : "It was caf\u00E9 light and word").append(i).append(i % 7 == 0 ? ".\n\n" : ". ");
		}
		int door = text.length();
		text.append("A crooked door stood open.");
		NarrativeId id = desk.save(CodedText.told(desk.session().id(), "Long", text.toString()).coded(new TextSpan(door, door + 14), desk.code("Door", CodeKind.SYMBOL)));
		Passage passage = desk.ask("crooked door").passages().getFirst();
		assertEquals(id, passage.narrative());
		assertEquals(new TextSpan(door, text.length()), passage.sentence());
		assertEquals(List.of(new TextSpan(door + 2, door + 9), new TextSpan(door + 10, door + 14)), passage.matches());
		assertEquals(List.of("door"), desk.quotes("code:door doors"));
		for (Passage heron : desk.ask("heron", 5_000).passages()) {
			assertEquals("heron\u2019s", heron.quote());
			assertTrue(heron.sentenceText().startsWith("The \uD83C\uDF0A"), heron.sentence().toString());
		}
	}

	@Test
	void takesOnlySoManyWordsForAPrefix() throws Exception {
		var text = new StringBuilder("A xylophone, a xylophone.");
		for (int i = 0; i < 1_500; i++) {
			text.append(" x").append(Integer.toString(i, 36));
		}
		desk.told(text.toString());
		desk.told("A xylophone.");
		SearchAnswer answer = desk.ask("x*", 5_000);
		assertTrue(answer.bounded());
		assertEquals(2, answer.narratives());
		assertFalse(desk.ask("xy*").bounded());
	}

	@Test
	void boundsQueriesOfManyNearWords() throws Exception {
		var text = new StringBuilder();
		for (int i = 0; i < 900; i++) {
			text.append(" word").append((char) ('a' + i % 26)).append((char) ('a' + i / 26));
		}
		desk.told(text.toString());
		SearchAnswer answer = desk.ask("wordaa~ OR wordab~2 OR ".repeat(31) + "wordzz~");
		assertEquals(1, answer.narratives());
		assertTrue(answer.bounded());
	}

	@Test
	void stopsAmongCountlessPassages() throws Exception {
		String text = "a b ".repeat(400) + "end";
		CodedText told = CodedText.told(desk.session().id(), "Hostile", text);
		for (String name : List.of("X", "Y", "Z", "V")) {
			CodeId code = desk.code(name, CodeKind.THEME);
			for (int i = 0; i < 380; i++) {
				told = told.coded(new TextSpan(i, text.length() - 3 - i), code);
			}
		}
		desk.save(told);
		long start = System.nanoTime();
		SearchAnswer answer = desk.ask("code:X code:Y code:Z code:V end a");
		assertTrue(answer.bounded());
		assertTrue(System.nanoTime() - start < 30_000_000_000L);
	}

	@Test
	void stopsWhenNobodyWaits() throws Exception {
		desk.told("A door.");
		desk.settle();
		SearchAnswer answer = desk.search().search().find(new SearchRequest("door", 10), () -> true);
		assertTrue(answer.bounded());
	}

	private Set<NarrativeId> narratives(String query) throws UnreadableQuery, InterruptedException {
		return desk.ask(query).passages().stream().map(Passage::narrative).collect(Collectors.toSet());
	}

	private void assertTrouble(Reason reason, int position, String query) {
		UnreadableQuery trouble = assertThrows(UnreadableQuery.class, () -> desk.ask(query));
		assertEquals(reason + " at " + position, trouble.reason() + " at " + trouble.position());
	}
}
