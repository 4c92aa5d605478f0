package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** The commands of the headless application over one small practice, each in a process of its own. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandsTest {

	private static final Set<String> SEARCH_FIELDS = Set.of("kind", "client", "session", "title", "narrative", "start", "end",
			"quote", "score");
	private static final Set<String> CODING_FIELDS = Set.of("client", "session", "title", "narrative", "start", "end", "quote",
			"code", "kind");

	private Path folder;
	private Workplace workplace;
	private Lines.Practice practice;

	@BeforeAll
	void makePractice(@TempDir Path temp) {
		folder = temp;
		workplace = Workplace.withVault(folder);
		workplace.cli("client", "add", "Willow").done();
		workplace.cli("session", "add", "--client", "Willow", "--date", "2026-02-01", "--kind", "dosing", "--route", "im").done();
		practice = Lines.practice();
		workplace.imports("practice.jsonl", practice.file());
	}

	/** As expensive to try as it is for everybody; the others spend their time on something else. */
	@Test
	void aVaultIsMadeInSilenceAndOpens() {
		Workplace other = new Workplace(folder.resolve("made here"));
		assertEquals("", other.cli("vault", "init", "--no-recovery").done().errors());
		assertEquals(List.of(), other.cli("client", "list", "--json").done().rows());
	}

	@Test
	void listsClientsAndSessions() {
		Map<String, JsonNode> clients = by("client", workplace.cli("client", "list", "--json").done());
		assertEquals(Set.of("Willow", "שירה"), clients.keySet());
		assertEquals(2, clients.get("Willow").get("narratives").asInt());

		List<JsonNode> sessions = workplace.cli("session", "list", "--client", "willow", "--json").done().rows();
		assertEquals(List.of(1, 2), sessions.stream().map(session -> session.get("session").asInt()).toList());
		assertEquals("2026-02-01", sessions.getFirst().get("date").asString());
	}

	@Test
	void listsCodesWithTheirKindAndCount() {
		Map<String, JsonNode> codes = by("code", workplace.cli("code", "list", "--json").done());
		assertEquals(Set.of("water", "plural water", "answer", "light", "fire", "butterfly", "family", "message", "mother",
				"greeting"), codes.keySet());
		assertEquals(2, codes.get("water").get("codings").asInt());
		assertEquals("symbol", codes.get("water").get("kind").asString());
		assertEquals("theme", codes.get("mother").get("kind").asString());
	}

	@Test
	void everyCodingQuotesTheTextAtItsPlace() {
		Run run = workplace.cli("coding", "list", "--json").done();
		assertEquals("", run.errors());
		List<JsonNode> codings = run.rows();
		assertEquals(11, codings.size());
		codings.forEach(coding -> {
			assertEquals(CODING_FIELDS, Set.copyOf(coding.propertyNames()));
			assertQuoted(coding);
		});
		assertEquals(Set.of("🦋🦋", "👨‍👩‍👧", "𝒜 letter"), codings.stream()
				.filter(coding -> coding.get("title").asString().equals("Two butterflies"))
				.map(coding -> coding.get("quote").asString()).collect(Collectors.toSet()));

		List<JsonNode> ofOne = workplace.cli("coding", "list", "--client", "שירה", "--json").done().rows();
		assertEquals(Set.of("mother", "greeting"),
				ofOne.stream().map(coding -> coding.get("code").asString()).collect(Collectors.toSet()));
	}

	/** One row a query: what is asked, what has to be quoted, in any order. */
	@Test
	void searchFindsByWordPhrasePrefixFieldAndPassage() {
		Map<String, List<String>> expected = new LinkedHashMap<>();
		expected.put("RIVERS", List.of("river"));
		expected.put("burning", List.of("burned", "burned"));
		expected.put("zoe", List.of("Zoë"));
		expected.put("\"lantern burned\"", List.of("lantern burned"));
		expected.put("\"burning\"", List.of());
		expected.put("lanter*", List.of("lantern"));
		expected.put("lantren~", List.of("lantern"));
		expected.put("from:2026-02-02 to:2026-02-02 water", List.of("water"));
		expected.put("kind:dosing word", List.of());
		expected.put("code:light lantern", List.of("lantern"));
		expected.put("code:fire lantern", List.of());
		expected.put("symbol:butterfly", List.of("🦋🦋"));
		expected.put("theme:mother", List.of("שמעתי את אמא שלי"));
		for (String query : expected.keySet()) {
			Run run = workplace.cli("search", query, "--json").done();
			List<JsonNode> rows = run.rows();
			rows.forEach(row -> {
				assertEquals(SEARCH_FIELDS, Set.copyOf(row.propertyNames()), query);
				assertEquals("passage", row.get("kind").asString(), query);
				assertTrue(row.get("score").isNumber(), query);
				assertQuoted(row);
			});
			assertEquals(expected.get(query), rows.stream().map(row -> row.get("quote").asString()).toList(), run::toString);
		}
	}

	@Test
	void limitCountsRowsAndEachRowIsOneSentence() {
		List<JsonNode> all = workplace.cli("search", "burned OR river OR water", "--json").done().rows();
		assertTrue(all.size() > 2, () -> "sentences: " + all);
		List<JsonNode> two = workplace.cli("search", "burned OR river OR water", "--limit", "2", "--json").done().rows();
		assertEquals(all.subList(0, 2), two);
	}

	@Test
	void unreadableQueryIsToldWithItsPlaceAndWithoutResult() {
		Run run = workplace.cli("search", "river AND (lantern").ended(1);
		assertEquals("", run.output());
		assertTrue(run.errors().contains("bracket at character 11"), run::toString);
	}

	@Test
	void showsANarrativeByTitleAndById() {
		Run shown = workplace.cli("show", "Two butterflies", "--json").done();
		assertEquals(practice.text("stars"), shown.json().get("text").asString());
		String id = shown.json().get("narrative").asString();
		Run plain = workplace.cli("show", id).done();
		assertTrue(plain.output().contains(practice.text("stars")), plain::toString);
	}

	@Test
	void exportIntoANewVaultExportsTheSameBytes() throws Exception {
		byte[] first = workplace.export();
		Workplace other = Workplace.withVault(Files.createDirectories(folder.resolve("other one – übrig")));
		Path file = other.file("export.jsonl", first);
		Run imported = other.cli("import", "--format", "jsonl", file.toString()).done();
		assertArrayEquals(first, other.export());
		assertEquals(11, new String(first, "UTF-8").split("\"start\"", -1).length - 1, "codings in the export");

		// The same again is skipped, and changes nothing.
		Run again = other.cli("import", "--format", "jsonl", file.toString()).done();
		assertTrue(!again.output().equals(imported.output()), again::toString);
		assertArrayEquals(first, other.export());
	}

	@Test
	void sameNarrativeWithOtherWordsIsRefusedWithItsLine() {
		byte[] before = workplace.export();
		Path file = workplace.file("other-words.jsonl", Lines.file(
				Lines.narrative("Willow", 3, "New one", "Nobody shall find this."),
				Lines.narrative("Willow", 2, "Two butterflies", "Other words.")));
		Run run = workplace.cli("import", "--format", "jsonl", file.toString()).ended(1);
		assertTrue(run.errors().contains("other-words.jsonl:2:"), run::toString);
		assertArrayEquals(before, workplace.export());
	}

	/** The text of the narrative as it was imported has the quote at the place that is told. */
	private void assertQuoted(JsonNode row) {
		String text = Map.of("Down to the river", practice.text("river"), "Two butterflies", practice.text("stars"), "לילה",
				practice.text("night")).get(row.get("title").asString());
		assertEquals(text.substring(row.get("start").asInt(), row.get("end").asInt()), row.get("quote").asString(),
				row::toString);
	}

	private static Map<String, JsonNode> by(String key, Run run) {
		assertEquals("", run.errors());
		return run.rows().stream().collect(Collectors.toMap(row -> row.get(key).asString(), Function.identity()));
	}
}
