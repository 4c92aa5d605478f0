package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.search.FacetCounts;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.Narrowing;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.SearchWord;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of framework modules in the search: over the real index. */
class EntrySearchTest {
	private static final EntryTypeId RECORD = new EntryTypeId("org.example.cbt.record");
	private static final EntryTypeId PART = new EntryTypeId("org.example.ifs.part");
	private static final EntryTypeId PLACE = new EntryTypeId("org.example.ifs.place");
	private static final Instant BEGUN = Instant.parse("2025-03-14T10:00:00Z");

	@TempDir
	private Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws Exception {
		desk = new Desk(folder.resolve("vault"));
		desk.records.entries().remember(record("thought"));
		desk.records.entries().remember(new EntryOutline(PART, 1, Words.of("IFS"), Words.of("Part"), List.of(
				field("name", Optional.of("part")), kind(), field("belief", Optional.of("belief")))));
		desk.records.entries().remember(new EntryOutline(PLACE, 1, Words.of("IFS"), Words.of("Place"), List.of(field("note", Optional.of("place"))), true));
		desk.openSearch();
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private static EntryOutline record(String word) {
		EntryOutline.Field thought = field("thought", Optional.of(word));
		return new EntryOutline(RECORD, 1, Words.of("CBT"), Words.of("Thought record"), List.of(field("situation", Optional.empty()),
				new EntryOutline.Field("rows", Words.of("Thoughts"), Map.of(), List.of(thought, field("before", Optional.of("before")))),
				field("distortions", Optional.of("distortion")), field("rating", Optional.of("rating")), field("of", Optional.empty()),
				field("quotes", Optional.empty())));
	}

	private static EntryOutline.Field field(String key, Optional<String> word) {
		return new EntryOutline.Field(key, Words.of(key), Map.of(), List.of(), word);
	}

	private static EntryOutline.Field kind() {
		return new EntryOutline.Field("kind", Words.of("Kind"), Map.of("manager", Words.of("Manager").and(Locale.GERMAN, "Verwalterin")),
				List.of(), Optional.of("kind-of-part"));
	}

	private static Value text(String text) {
		return new Value.Text(text);
	}

	private Entry save(EntryTypeId type, Optional<Session> session, String client, Map<String, Value> values) {
		return desk.records.entries().save(new Entry(EntryId.random(), type, 1, desk.client(client).id(), session.map(Session::id), Values.of(values),
				RecordPartition.PSYCHOTHERAPY_NOTES, EntryStatus.OPEN, 0, "", BEGUN, BEGUN));
	}

	private Entry part(String name) {
		return save(PART, Optional.empty(), "Heron", Map.of("name", text(name), "kind", new Value.Choice("manager")));
	}

	private Entry record(String situation, String... thoughts) {
		List<Values> rows = List.of(thoughts).stream().map(thought -> Values.of(Map.of("thought", text(thought), "before", new Value.Amount(80)))).toList();
		return save(RECORD, Optional.of(desk.session()), "Heron", Map.of("situation", text(situation), "rows", new Value.Rows(rows)));
	}

	@Test
	void theLatestSessionComesFirstIfAskedFor() throws Exception {
		EntryId old = save(RECORD, Optional.of(desk.session("Heron", SessionKind.DOSING, LocalDate.of(2024, 1, 2))), "Heron", Map.of("situation", text("A door"))).id();
		EntryId late = save(RECORD, Optional.of(desk.session("Heron", SessionKind.DOSING, LocalDate.of(2025, 1, 2))), "Heron", Map.of("situation", text("A door"))).id();
		desk.settle();
		List<EntryId> found = desk.search().search().find(new SearchRequest("door", 10).by(SearchRequest.Order.TIME), () -> false).entries().stream()
				.map(FoundEntry::entry).toList();
		assertEquals(List.of(late, old), found);
	}

	private List<EntryId> found(String query) throws Exception {
		return desk.ask(query).entries().stream().map(FoundEntry::entry).toList();
	}

	private List<String> matched(String query) throws Exception {
		return desk.ask(query).entries().stream().flatMap(entry -> entry.fields().stream())
				.map(match -> match.field() + " " + match.matches().stream().map(span -> span.in(match.text())).toList()).toList();
	}

	@Test
	void wordsAreFoundInEveryField() throws Exception {
		Entry record = record("On the ferry. It was late.", "I will never arrive", "They will laugh");
		Entry part = part("The inner critic");
		assertEquals(List.of(record.id()), found("ferry"));
		assertEquals(List.of("situation [ferry]"), matched("ferries"));
		assertEquals(List.of("rows.thought [arrive]", "rows.thought [laugh]"), matched("arriving laugh"));
		assertEquals(List.of(part.id()), found("verwalterin"), "options are found in every language");
		assertEquals(List.of(part.id()), found("manager"));
		assertEquals(List.of(), found("\"arrive they\""), "no phrase goes across answers");
		assertEquals(List.of(record.id()), found("\"never arrive\""));
		assertEquals(List.of(record.id()), found("ferry NOT critic"));
		assertEquals(List.of(), found("ferry NOT late"));
		assertEquals(Set.of(record.id(), part.id()), Set.copyOf(found("ferry OR crit*")));
		assertEquals(List.of(record.id()), found("fery~"));
		FoundEntry first = desk.ask("critic").entries().getFirst();
		assertEquals("The inner critic", first.title());
		assertEquals(List.of(new TextSpan(10, 16)), first.titleMatches());
		assertEquals(LocalDate.of(2025, 3, 14), first.day());
	}

	@Test
	void searchWordsNarrowToTheirFields() throws Exception {
		Entry record = record("The critic spoke", "I am late");
		Entry part = part("The inner critic");
		assertEquals(List.of(part.id()), found("part:critic"));
		assertEquals(List.of(part.id()), found("PART:\"inner critic\""));
		assertEquals(List.of(part.id()), found("part:crit*"));
		assertEquals(List.of(record.id()), found("thought:late"));
		assertEquals(List.of(), found("thought:critic"));
		assertEquals(List.of(record.id()), found("thought:late critic"));
		assertEquals(List.of(part.id()), found("kind-of-part:manager"), "words with a hyphen are words, too");
		assertEquals(List.of(record.id()), found("before:80"), "numbers are found by the word of their field");
		assertEquals(List.of(), found("80"), "and by nothing else");
		assertEquals(List.of(record.id()), found("title:critic kind:dosing from:2025 to:2025"));
		assertEquals(Reason.UNKNOWN_FIELD, assertThrows(UnreadableQuery.class, () -> found("critique:late")).reason());
		assertEquals(List.of("before", "belief", "distortion", "kind-of-part", "part", "rating", "thought"),
				desk.search().search().words().stream().map(SearchWord::word).toList());
	}

	@Test
	void wordsOfKindsFindCodingsAndEntries() throws Exception {
		CodeId critic = desk.code("Critic", CodeKind.PART);
		NarrativeId narrative = desk.told("A voice said no.", "Critic", "A voice");
		assertEquals(critic, desk.code("Critic", CodeKind.PART));
		Entry part = part("The critic");
		SearchAnswer answer = desk.ask("part:critic");
		assertEquals(List.of(narrative), answer.passages().stream().map(passage -> passage.narrative()).toList());
		assertEquals(List.of(part.id()), answer.entries().stream().map(FoundEntry::entry).toList());
		assertEquals(List.of(), desk.ask("part:nobody").passages(), "no code of that name is no mistake where entries have the word");
		assertEquals(List.of(), desk.ask("distortion:labelling").passages());
		assertEquals(Reason.UNKNOWN_CODE, assertThrows(UnreadableQuery.class, () -> desk.ask("affect:nothing")).reason());
	}

	@Test
	void codesAreFoundByTheNamesTheyHaveNow() throws Exception {
		CodeId labelling = desk.code("Labelling", CodeKind.THOUGHT);
		Entry entry = save(RECORD, Optional.empty(), "Heron",
				Map.of("situation", text("At work"), "distortions", new Value.References(List.of(Target.of(labelling)))));
		assertEquals(List.of(entry.id()), found("distortion:labelling"));
		assertEquals(List.of("distortions [Labelling]"), matched("label*"));
		assertEquals(List.of(entry.id()), found("code:labelling work"));
		assertEquals(List.of(), found("thought:labelling"));
		desk.records.codes().save(desk.codebook.effective(labelling).orElseThrow().renamed("Naming"));
		assertEquals(List.of(entry.id()), found("distortion:naming"));
		assertEquals(List.of(), found("distortion:labelling"));
	}

	@Test
	void theIndexFollowsEntries() throws Exception {
		Entry part = part("The critic");
		Entry record = save(RECORD, Optional.empty(), "Heron", Map.of("of", new Value.References(List.of(Target.of(part.id())))));
		assertEquals(Set.of(part.id(), record.id()), Set.copyOf(found("critic")));
		Entry renamed = desk.records.entries().save(part.withValues(part.values().with("name", text("The night watch")), BEGUN.plusSeconds(1)));
		assertEquals(List.of(), found("critic"));
		assertEquals(Set.of(part.id(), record.id()), Set.copyOf(found("watch")), "what refers to it is found by what it is called now");
		var removed = desk.records.entries().delete(renamed.id()).orElseThrow();
		assertEquals(List.of(), found("watch"));
		desk.records.entries().restore(removed);
		assertEquals(2, found("watch").size());
		desk.records.clients().delete(desk.client("Heron").id());
		assertEquals(List.of(), found("watch"));
	}

	@Test
	void wordsOfPassagesAndSessionsAreFollowed() throws Exception {
		NarrativeId told = desk.told("The heron waited by the water.");
		Anchor anchor = Anchor.on(told, "The heron waited by the water.", new TextSpan(4, 9));
		Entry entry = save(RECORD, Optional.empty(), "Heron", Map.of("situation", text("Then"), "quotes", new Value.Passages(List.of(anchor))));
		assertEquals(List.of("quotes [heron]"), matched("heron"));
		Session session = desk.session("Heron", SessionKind.INTEGRATION, LocalDate.of(2025, 4, 1));
		Entry later = save(RECORD, Optional.of(session), "Heron", Map.of("situation", text("Then")));
		assertEquals(List.of(later.id()), found("then kind:integration"));
		desk.records.sessions().save(new Session(session.id(), session.client(), session.number(), session.date(), SessionKind.FOLLOW_UP,
				Optional.empty(), ""));
		assertEquals(List.of(), found("then kind:integration"));
		assertEquals(List.of(entry.id()), found("heron"));
	}

	@Test
	void typesAreReadAgainWhenMoreIsKnownOfThem() throws Exception {
		Entry record = record("At night", "I am late");
		assertEquals(List.of(record.id()), found("thought:late"));
		desk.records.entries().remember(record("worry"));
		awaitWord("worry");
		assertEquals(List.of(record.id()), found("worry:late"));
		desk.closeSearch();
		desk.records.entries().remember(record("fear"));
		desk.openSearch();
		awaitWord("fear");
		assertEquals(List.of(record.id()), found("fear:late"));
	}

	private void awaitWord(String word) throws Exception {
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!isWord(word) || found(word + ":late").isEmpty()) {
			assertTrue(System.nanoTime() < end, "the types were not read again");
			LockSupport.parkNanos(1_000_000);
		}
	}

	private boolean isWord(String word) {
		return desk.search().search().words().stream().anyMatch(each -> each.word().equals(word));
	}

	@Test
	void whatAPictureKeepsIsNotFound() throws Exception {
		save(PLACE, Optional.empty(), "Heron", Map.of("note", text("hidden")));
		assertEquals(List.of(), found("hidden"));
	}

	@Test
	void whatIsNotRememberedIsFoundAllTheSame() throws Exception {
		Entry strange = save(new EntryTypeId("org.example.gone.note"), Optional.empty(), "Heron", Map.of("text", text("A strange word")));
		assertEquals(List.of(strange.id()), found("strange"));
		desk.closeSearch();
		desk.openSearch();
		assertEquals(List.of(strange.id()), found("strange"));
	}

	@Test
	void anIndexMadeAgainKnowsEntries() throws Exception {
		Entry part = part("The critic");
		assertEquals(List.of(part.id()), found("critic"));
		desk.closeSearch();
		for (Path file : IndexFiles.entries(IndexFiles.entries(desk.index()).getFirst())) {
			Files.delete(file);
		}
		desk.openSearch();
		assertEquals(List.of(part.id()), found("part:critic"));
	}

	@Test
	void typesAreCountedAndNarrowedTo() throws Exception {
		record("The ferry", "late");
		part("The ferry man");
		part("Another ferry man");
		desk.told("The ferry came.");
		desk.settle();
		SearchRequest all = new SearchRequest("ferry", 50).withFacets();
		FacetCounts counts = desk.search().search().find(all, () -> false).facets().orElseThrow();
		assertEquals(Map.of(RECORD, 1, PART, 2), counts.types());
		assertEquals(4, counts.clients().values().iterator().next());
		SearchAnswer narrowed = desk.search().search().find(all.narrowedTo(Narrowing.NONE.withTypes(Set.of(PART))), () -> false);
		assertEquals(2, narrowed.entries().size());
		assertEquals(List.of(), narrowed.passages());
		assertEquals(Map.of(RECORD, 1, PART, 2), narrowed.facets().orElseThrow().types());
		assertEquals(2, narrowed.facets().orElseThrow().clients().values().iterator().next());
		SearchAnswer kind = desk.search().search().find(all.narrowedTo(Narrowing.NONE.withKinds(Set.of(SessionKind.DOSING))), () -> false);
		assertEquals(Map.of(RECORD, 1), kind.facets().orElseThrow().types());
		assertEquals(1, desk.search().search().find(new SearchRequest("ferry", 1), () -> false).entries().size());
	}
}
