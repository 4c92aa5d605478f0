package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.search.FacetCounts;
import org.afterglow.search.Narrowing;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.testing.CodedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer can be narrowed to, and what comes of it. */
class FacetsTest {
	private static final String[] CLIENTS = { "Heron", "Marlow", "Sedge" };
	private static final String[] CODES = { "Ferry", "Window", "Stair" };
	private static final String[] WORDS = { "water", "lamp", "door", "stair" };

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws Exception {
		desk = new Desk(folder.resolve("vault"));
		desk.openSearch();
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void countsNarratives() throws Exception {
		told("Heron", SessionKind.DOSING, "A lamp went out. Another lamp.", "Window", "lamp went out");
		told("Heron", SessionKind.INTEGRATION, "No lamp here.", "Window", "here");
		told("Marlow", SessionKind.DOSING, "A lamp on the stair.", "Stair", "lamp on the stair");
		FacetCounts counts = counts("lamp", Narrowing.NONE);
		assertEquals(Map.of(client("Heron"), 2, client("Marlow"), 1), counts.clients());
		assertEquals(Map.of(SessionKind.DOSING, 2, SessionKind.INTEGRATION, 1), counts.kinds());
		assertEquals(Map.of(code("Window"), 1, code("Stair"), 1), counts.codes(), "the second Window does not hold the lamp");
		FacetCounts narrowed = counts("lamp", Narrowing.NONE.withClients(Set.of(client("Heron"))));
		assertEquals(counts.clients(), narrowed.clients(), "what else could be chosen stays");
		assertEquals(Map.of(SessionKind.DOSING, 1, SessionKind.INTEGRATION, 1), narrowed.kinds());
		assertEquals(Map.of(code("Window"), 1), narrowed.codes());
	}

	@Test
	void countsMergedCodesAsWhatTheyShowAs() throws Exception {
		told("Heron", SessionKind.DOSING, "A lamp by the sea, a lamp by the water.", "Sea", "lamp by the sea", "Water", "lamp by the water");
		desk.codebook.merge(code("Sea"), code("Water"));
		FacetCounts counts = counts("lamp", Narrowing.NONE);
		assertEquals(Map.of(code("Water"), 1), counts.codes());
		assertEquals(1, ask("lamp", Narrowing.NONE.withCodes(Set.of(code("Water")))).narratives());
	}

	/** Every number is what one would get by narrowing to it. */
	@Test
	void everyCountIsWhatNarrowingFinds() throws Exception {
		long seed = new Random().nextLong();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			tellAny(random);
		}
		for (String query : new String[] { "water", "lamp OR door", "water NOT lamp", "code:Ferry", "code:Ferry water", "client:Heron", "lamp door", "wat*" }) {
			for (Narrowing narrowing : new Narrowing[] { Narrowing.NONE, Narrowing.NONE.withKinds(Set.of(SessionKind.DOSING)),
					Narrowing.NONE.withCodes(Set.of(code("Ferry"), code("Stair"))).withClients(Set.of(client("Heron"), client("Sedge"))) }) {
				compare(query, narrowing, "seed " + seed + ", query " + query + ", " + narrowing);
			}
		}
	}

	private void compare(String query, Narrowing narrowing, String what) throws Exception {
		FacetCounts counts = counts(query, narrowing);
		Map<ClientId, Integer> clients = new HashMap<>();
		for (String label : CLIENTS) {
			put(clients, client(label), ask(query, narrowing.withClients(Set.of(client(label)))).narratives());
		}
		assertEquals(clients, counts.clients(), what);
		Map<SessionKind, Integer> kinds = new HashMap<>();
		for (SessionKind kind : SessionKind.values()) {
			put(kinds, kind, ask(query, narrowing.withKinds(Set.of(kind))).narratives());
		}
		assertEquals(kinds, counts.kinds(), what);
		Map<CodeId, Integer> codes = new HashMap<>();
		for (String name : CODES) {
			put(codes, code(name), ask(query, narrowing.withCodes(Set.of(code(name)))).narratives());
		}
		assertEquals(codes, counts.codes(), what);
	}

	private static <K> void put(Map<K, Integer> counts, K key, int count) {
		if (count > 0) {
			counts.put(key, count);
		}
	}

	private void tellAny(Random random) {
		var text = new StringBuilder("Once");
		for (int words = 10 + random.nextInt(20); words > 0; words--) {
			text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
		}
		int middle = text.indexOf(" ", text.length() / 2);
		told(CLIENTS[random.nextInt(CLIENTS.length)], SessionKind.values()[random.nextInt(3)], text.toString(), CODES[random.nextInt(CODES.length)],
				text.substring(0, middle), CODES[random.nextInt(CODES.length)], text.substring(middle + 1));
	}

	private void told(String client, SessionKind kind, String text, String... codings) {
		Session session = desk.session(client, kind, LocalDate.of(2025, 3, 14));
		CodedText told = CodedText.told(session.id(), "Told", text);
		for (int i = 0; i < codings.length; i += 2) {
			told = told.coded(codings[i + 1], code(codings[i]));
		}
		desk.save(told);
	}

	private ClientId client(String label) {
		return desk.client(label).id();
	}

	private CodeId code(String name) {
		return desk.code(name, CodeKind.SYMBOL);
	}

	private FacetCounts counts(String query, Narrowing narrowing) throws Exception {
		desk.settle();
		SearchAnswer answer = desk.search().search().find(new SearchRequest(query, 1_000).narrowedTo(narrowing).withFacets(), () -> false);
		Optional<FacetCounts> counts = answer.facets();
		assertTrue(counts.isPresent());
		return counts.get();
	}

	private SearchAnswer ask(String query, Narrowing narrowing) throws Exception {
		desk.settle();
		return desk.search().search().find(new SearchRequest(query, 1_000).narrowedTo(narrowing), () -> false);
	}
}
