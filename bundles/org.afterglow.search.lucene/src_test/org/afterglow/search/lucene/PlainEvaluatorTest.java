package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.query.QueryNode;
import org.afterglow.search.query.QueryParser;
import org.afterglow.testing.CodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random practices and random queries: the index must answer what the description of the language says. */
class PlainEvaluatorTest {
	private static final String[] WORDS = { "water", "waters", "watered", "walk", "walked", "walking", "heron", "herons", "hero", "the", "a", "light", "lights",
			"night", "stone", "tone", "alone", "river", "rivers", "diver" };
	private static final String[] CODES = { "water", "way", "loss", "door" };
	private static final String[] CLIENTS = { "Moss", "Heron" };
	private static final int NARRATIVES = 40;
	private static final int QUERIES = 600;

	@TempDir
	Path folder;
	private final Map<CodeId, Code> codes = new HashMap<>();
	private final Map<NarrativeId, Session> sessions = new HashMap<>();
	private final Map<NarrativeId, String> clients = new HashMap<>();

	@Test
	void answersAsTheLanguageSays() throws Exception {
		long seed = new Random().nextLong();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		try (Desk desk = new Desk(folder.resolve("vault"))) {
			desk.openSearch();
			for (int i = 0; i < NARRATIVES; i++) {
				tell(desk, random);
			}
			int readable = 0;
			for (int i = 0; i < QUERIES; i++) {
				String query = group(random, 3);
				readable += compare(desk, query, "seed " + seed + ", query " + query) ? 1 : 0;
			}
			assertTrue(readable > QUERIES / 2, "seed " + seed + ": only " + readable + " could be read");
		}
	}

	private void tell(Desk desk, Random random) {
		String client = CLIENTS[random.nextInt(CLIENTS.length)];
		Session session = desk.session(client, random.nextBoolean() ? SessionKind.DOSING : SessionKind.INTEGRATION, LocalDate.of(2025, 1 + random.nextInt(3), 1));
		var text = new StringBuilder("Once ");
		for (int words = random.nextInt(60); words > 0; words--) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(8) == 0 ? ". The " : " ");
		}
		CodedText told = CodedText.told(session.id(), WORDS[random.nextInt(WORDS.length)] + " again", text.toString());
		for (int codings = random.nextInt(8); codings > 0; codings--) {
			CodeKind kind = random.nextBoolean() ? CodeKind.SYMBOL : CodeKind.THEME;
			CodeId code = desk.code(CODES[random.nextInt(CODES.length)], kind);
			codes.put(code, desk.records.codes().byId(code).orElseThrow());
			int start = random.nextInt(text.length() - 1);
			told = told.coded(new TextSpan(start, Math.min(text.length(), start + 1 + random.nextInt(80))), code);
		}
		NarrativeId id = desk.save(told);
		sessions.put(id, session);
		clients.put(id, client);
	}

	/** False if the query is one that nothing can be asked of. */
	private boolean compare(Desk desk, String query, String what) throws InterruptedException {
		QueryNode node;
		SearchAnswer answer;
		try {
			node = QueryParser.parse(query);
			answer = desk.ask(query, 100_000);
		} catch (UnreadableQuery e) {
			return false;
		}
		assertFalse(answer.bounded(), what);
		Map<NarrativeId, Set<TextSpan>> found = new HashMap<>();
		for (Passage passage : answer.passages()) {
			found.computeIfAbsent(passage.narrative(), id -> new TreeSet<>()).addAll(passage.matches());
			String text = desk.text(passage);
			assertEquals(passage.sentenceText(), passage.sentence().in(text), what);
			assertEquals(passage.quote(), passage.span().in(text), what);
		}
		Map<NarrativeId, Set<TextSpan>> expected = new HashMap<>();
		for (NarrativeId id : sessions.keySet()) {
			CodedNarrative narrative = desk.records.narratives().byId(id).orElseThrow();
			var plain = new PlainEvaluator(narrative, sessions.get(id), clients.get(id), codes);
			if (plain.holds(node)) {
				Set<TextSpan> marks = plain.marks(node);
				expected.put(id, marks.isEmpty() ? found.getOrDefault(id, Set.of()) : marks);
			}
		}
		assertEquals(expected, found, what);
		assertEquals(expected.size(), answer.narratives(), what);
		return true;
	}

	private static String group(Random random, int depth) {
		var query = new StringBuilder();
		for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
			query.append(random.nextInt(5) == 0 ? "NOT " : "").append(part(random, depth)).append(' ');
			if (parts > 1 && random.nextInt(3) == 0) {
				query.append(random.nextBoolean() ? "OR " : "AND ");
			}
		}
		return query.toString().strip();
	}

	private static String part(Random random, int depth) {
		String word = WORDS[random.nextInt(WORDS.length)];
		String code = CODES[random.nextInt(CODES.length)];
		return switch (random.nextInt(depth > 0 ? 15 : 12)) {
			case 0, 1, 2 -> word;
			case 3 -> "\"" + word + " " + WORDS[random.nextInt(WORDS.length)] + "\"";
			case 4 -> word.substring(0, 1 + random.nextInt(word.length())) + "*";
			case 5 -> word + "~" + (random.nextBoolean() ? "1" : "");
			case 6, 7 -> "code:" + code;
			case 8 -> "code:" + code.charAt(0) + "*";
			case 9 -> random.nextBoolean() ? "symbol:" + code : "theme:" + code;
			case 10 -> "title:" + word.substring(0, 1 + random.nextInt(word.length())) + "*";
			case 11 -> switch (random.nextInt(4)) {
				case 0 -> "client:" + CLIENTS[random.nextInt(CLIENTS.length)];
				case 1 -> "kind:dosing";
				case 2 -> "from:2025-02";
				default -> "to:2025-02";
			};
			default -> "(" + group(random, depth - 1) + ")";
		};
	}
}
