package org.afterglow.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"heron                         | heron",
			"heron otter                   | (heron & otter)",
			"heron AND otter               | (heron & otter)",
			"heron OR otter moss           | (heron / (otter & moss))",
			"heron and otter               | (heron & and & otter)",
			"NOT a b                       | (!a & b)",
			"a NOT b                       | (a & !b)",
			"a AND NOT b                   | (a & !b)",
			"a NOT (b OR c)                | (a & !(b / c))",
			"a (NOT b)                     | (a & !b)",
			"b NOT NOT a                   | (b & !!a)",
			"(a b) c                       | ((a & b) & c)",
			"((a))                         | a",
			"\"the old  well\"             | \"the old  well\"",
			"\u201Ethe well\u201C          | \"the well\"",
			"tide*                         | tide*",
			"tide**                        | tide*",
			"tide~                         | tide~",
			"tide~2                        | tide~2",
			"half-light                    | half-light",
			"10:30                         | 10:30",
			"that:                         | that:",
			"see https://x                 | (see & https://x)",
			"code:hazel                    | code=hazel",
			"Code:\"hazel nut\"            | code=hazel nut",
			"code:hazel*                   | code=hazel*",
			"code:\"a*\"                   | code=a*.",
			"symbol:water theme:loss       | (symbol=water & theme=loss)",
			"code:x word                   | (code=x & word)",
			"client:\"Heron K\" a          | (client=Heron K & a)",
			"client:JN-1373                | client=JN-1373",
			"kind:Follow-up                | kind=follow-up",
			"from:2025-02-03 to:2025-02    | (from=2025-02-03 & to=2025-02-28)",
			"from:2025 to:2024             | (from=2025-01-01 & to=2024-12-31)",
			"to:2024-02                    | to=2024-02-29",
			"word\"a phrase\"word          | (word & \"a phrase\" & word)",
			"(a)(b)                        | (a & b)",
			"caf\u00E9 \uD83C\uDF0A        | (caf\u00E9 & \uD83C\uDF0A)" })
	void reads(String query, String meaning) throws UnreadableQuery {
		assertEquals(meaning, shown(QueryParser.parse(query)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"^^              | NO_WORD_IN_TERM       | 0",
			"a (b            | BRACKET_NOT_CLOSED    | 2",
			"a (             | BRACKET_NOT_CLOSED    | 2",
			"a )             | BRACKET_NOT_OPENED    | 2",
			")               | BRACKET_NOT_OPENED    | 0",
			"a () b          | NOTHING_IN_BRACKETS   | 2",
			"a \"b c         | QUOTE_NOT_CLOSED      | 2",
			"code:\"b c      | QUOTE_NOT_CLOSED      | 5",
			"AND a           | OPERATOR_WITHOUT_TERM | 0",
			"a OR            | OPERATOR_WITHOUT_TERM | 2",
			"a AND OR b      | OPERATOR_WITHOUT_TERM | 2",
			"a NOT           | OPERATOR_WITHOUT_TERM | 2",
			"(a OR) b        | OPERATOR_WITHOUT_TERM | 3",
			"NOT a           | ONLY_EXCLUSIONS       | 0",
			"a OR NOT b      | ONLY_EXCLUSIONS       | 5",
			"NOT a NOT b     | ONLY_EXCLUSIONS       | 0",
			"a coed:x        | UNKNOWN_FIELD         | 2",
			"a code:         | FIELD_WITHOUT_VALUE   | 2",
			"a code: x       | FIELD_WITHOUT_VALUE   | 2",
			"code:\"\"       | FIELD_WITHOUT_VALUE   | 0",
			"a kind:dose     | UNKNOWN_KIND          | 7",
			"from:yesterday  | NOT_A_DATE            | 5",
			"to:2025-13      | NOT_A_DATE            | 3",
			"to:2025-02-30   | NOT_A_DATE            | 3",
			"to:2025-2       | NOT_A_DATE            | 3",
			"from:0000       | NOT_A_DATE            | 5",
			"a *b            | LEADING_WILDCARD      | 2",
			"a b*c           | LEADING_WILDCARD      | 3",
			"a *             | LEADING_WILDCARD      | 2",
			"code:*x         | LEADING_WILDCARD      | 5",
			"a - b           | NO_WORD_IN_TERM       | 2",
			"\"...\"         | NO_WORD_IN_TERM       | 0",
			"~               | NO_WORD_IN_TERM       | 0" })
	void explains(String query, Reason reason, int position) {
		UnreadableQuery trouble = assertThrows(UnreadableQuery.class, () -> QueryParser.parse(query));
		assertEquals(reason + " at " + position, trouble.reason() + " at " + trouble.position());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"part:critic               | part:critic/part=critic",
			"PART:\"the critic\"        | part:\"the critic\"/part=the critic",
			"part:crit*                | part:crit*/part=crit*",
			"distortion:labeling~      | distortion:labeling~",
			"kind-of-part:manager x    | (kind-of-part:manager & x)",
			"thought:x                 | thought=x",
			"code:x                    | code=x",
			"pre-school:x              | pre-school:x" })
	void readsSearchWords(String query, String meaning) throws UnreadableQuery {
		assertEquals(meaning, shown(QueryParser.parse(query, Set.of("part", "distortion", "kind-of-part", "code"))));
	}

	@Test
	void doesNotKnowOtherWords() {
		assertReason(Reason.UNKNOWN_FIELD, "distortion:x");
		assertReason(Reason.FIELD_WITHOUT_VALUE, "part:");
	}

	@Test
	void hasBounds() {
		assertReason(Reason.TOO_LONG, "a".repeat(QueryParser.LONGEST + 1));
		assertReason(Reason.TOO_MANY_TERMS, "a ".repeat(QueryParser.MOST_TERMS + 1));
		assertReason(Reason.TOO_MANY_TERMS, "(".repeat(900) + "a" + ")".repeat(900));
		assertReason(Reason.TOO_MANY_TERMS, "NOT ".repeat(400) + "a");
	}

	@Test
	void takesAnyTextCalmly() {
		long seed = new Random().nextLong();
		String[] pieces = { "a", "b*", "c~", "(", ")", "\"", " ", "AND", "OR", "NOT", "code:", "x:", ":", "*", "~", "-", "from:2025", "kind:dosing", "\uD83C\uDF0A",
				"\uD800", "\u05D0", "\u0301", "\0", "\n", "\u201D", "~2", "'" };
		Random random = new Random(seed);
		for (int round = 0; round < 20_000; round++) {
			String query = random.ints(random.nextInt(14), 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining(random.nextBoolean() ? " " : ""));
			try {
				Place place = QueryParser.parse(query).place();
				assertTrue(place.end() <= query.length());
			} catch (UnreadableQuery trouble) {
				assertTrue(trouble.position() >= 0 && trouble.position() <= query.length(), "seed " + seed);
			} catch (RuntimeException | StackOverflowError e) {
				throw new AssertionError("seed " + seed + ", round " + round, e);
			}
			assertCovered(query);
		}
	}

	@Test
	void namesPlacesOfNodes() throws UnreadableQuery {
		String query = "a (code:\"x y\" OR NOT  tide*) b";
		var all = (QueryNode.All) QueryParser.parse(query);
		var any = (QueryNode.Any) all.parts().get(1);
		assertEquals("code:\"x y\"", in(query, any.parts().get(0)));
		assertEquals("NOT  tide*", in(query, any.parts().get(1)));
		assertEquals(query, in(query, all));
	}

	@Test
	void coloursUnreadableQueriesToo() {
		assertEquals("WORD a OPERATOR OR OPENING_BRACKET ( FIELD code: UNKNOWN_FIELD cod: VALUE x",
				QueryToken.of("a OR ( code: cod:x").stream().map(token -> token.kind() + " " + token.text()).collect(Collectors.joining(" ")));
	}

	private static void assertCovered(String query) {
		int end = 0;
		for (QueryToken token : QueryToken.of(query)) {
			assertEquals(query.substring(token.place().start(), token.place().end()), token.text());
			assertTrue(query.substring(end, token.place().start()).isBlank());
			end = token.place().end();
		}
	}

	private static void assertReason(Reason reason, String query) {
		assertEquals(reason, assertThrows(UnreadableQuery.class, () -> QueryParser.parse(query)).reason());
	}

	private static String in(String query, QueryNode node) {
		return query.substring(node.place().start(), node.place().end());
	}

	private static String shown(QueryNode node) {
		return switch (node) {
			case QueryNode.All all -> all.parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" & ", "(", ")"));
			case QueryNode.Any any -> any.parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" / ", "(", ")"));
			case QueryNode.Not not -> "!" + shown(not.part());
			case QueryNode.Word word -> word.words();
			case QueryNode.Phrase phrase -> "\"" + phrase.words() + "\"";
			case QueryNode.Prefix prefix -> prefix.words() + "*";
			case QueryNode.Fuzzy fuzzy -> fuzzy.words() + "~" + fuzzy.edits().map(String::valueOf).orElse("");
			case QueryNode.CodedAs code -> code.kind().map(kind -> kind.key()).orElse("code") + "=" + code.name()
					+ (code.begins() ? "*" : code.name().endsWith("*") ? "." : "");
			case QueryNode.InField field -> field.word() + ":" + shown(field.words()) + field.coded().map(code -> "/" + shown(code)).orElse("");
			case QueryNode.OfClient client -> "client=" + client.label() + (client.begins() ? "*" : "");
			case QueryNode.InTitle title -> "title=" + shown(title.words());
			case QueryNode.OfKind kind -> "kind=" + kind.kind().key().toLowerCase(Locale.ROOT);
			case QueryNode.From from -> "from=" + from.day();
			case QueryNode.To to -> "to=" + to.day();
		};
	}
}
