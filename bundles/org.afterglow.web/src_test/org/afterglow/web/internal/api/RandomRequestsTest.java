package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.RandomAsker.Asking;
import org.afterglow.web.internal.api.RealPractice.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/**
 * Ten thousand requests made from the description, as it says and otherwise, to the real server over the real records: never a failure of
 * the server, a trace, an answer that is not described, a change by what was refused, or a word without the right to it.
 */
class RandomRequestsTest {

	private static final int REQUESTS = Integer.getInteger("afterglow.requests", 10_000);
	private static final int PLANTED_ANEW = 500;
	/** What shows that something went wrong inside. */
	private static final Pattern INSIDE = Pattern.compile("Exception|\\tat |java\\.|org\\.(afterglow\\.(web|store)|h2|eclipse|apache)\\.|jdbc|select ");

	@TempDir
	private Path folder;
	private final OpenApi api = new OpenApi();
	private final long seed = Long.getLong("afterglow.seed", System.nanoTime());
	private final Map<String, Set<Scope>> tokens = new LinkedHashMap<>();
	private final Map<String, Integer> statuses = new TreeMap<>();
	private final Set<String> answered = new TreeSet<>();
	private final Set<String> seen = new TreeSet<>();

	@Test
	void neverAFailureATraceOrAByteWithoutRight() throws Exception {
		System.out.println("random requests: -Dafterglow.seed=" + seed);
		try (RealPractice practice = new RealPractice(folder.resolve("vault"))) {
			makeTokens(practice);
			Planted planted = new Planted(practice.records());
			RandomAsker asker = new RandomAsker(new Random(seed), api, planted.ids, tokens);
			for (int i = 0; i < REQUESTS; i++) {
				if (i % PLANTED_ANEW == 0) {
					planted.plant();
					planted.plant();
					practice.indexed();
				}
				ask(practice, asker, i);
			}
			assertTrue(practice.again() <= REQUESTS / 1000, practice.again() + " requests were not answered at once, seed " + seed);
		}
		System.out.println("random requests by status: " + statuses);
		Set<String> all = api.operations.stream().map(OpenApi.Operation::name).collect(Collectors.toSet());
		Set<String> missing = new TreeSet<>(all);
		missing.removeAll(answered);
		System.out.println("random requests never answered with what was asked for: " + missing + "; words seen by who may: " + seen);
		if (REQUESTS >= 10_000) {
			// Chance may leave one out: what is right is rarer than what is wrong.
			assertTrue(missing.size() <= 2, missing + " were never answered with what was asked for, seed " + seed);
			Set<String> readable = Planted.WORDS.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(Map.Entry::getKey)
					.collect(Collectors.toCollection(TreeSet::new));
			assertEquals(readable, seen, "a word that nobody saw proves nothing, seed " + seed);
		}
	}

	private void makeTokens(RealPractice practice) {
		for (Scope scope : Scope.values()) {
			make(practice, EnumSet.of(scope));
			make(practice, EnumSet.complementOf(EnumSet.of(scope)));
		}
		make(practice, EnumSet.allOf(Scope.class));
		make(practice, EnumSet.of(Scope.CLIENTS_READ, Scope.NARRATIVES_READ, Scope.CODES_READ, Scope.ENTRIES_READ, Scope.SEARCH, Scope.CHANGES));
		make(practice, EnumSet.of(Scope.CLIENTS_WRITE, Scope.NARRATIVES_WRITE, Scope.CODES_WRITE, Scope.ENTRIES_WRITE));
		make(practice, EnumSet.of(Scope.SEARCH, Scope.NARRATIVES_READ));
		make(practice, EnumSet.of(Scope.SEARCH, Scope.ENTRIES_READ, Scope.ENTRIES_WRITE));
	}

	private void make(RealPractice practice, Set<Scope> scopes) {
		tokens.put(practice.token(scopes.toArray(Scope[]::new)), scopes);
	}

	private void ask(RealPractice practice, RandomAsker asker, int number) {
		Asking asking = asker.next();
		long before = practice.records().feed().position().number();
		Reply reply = practice.sendBytes(asking.operation().method(), asking.token(), asking.path(), asking.body(),
				asking.headers().toArray(String[]::new));
		long after = practice.records().feed().position().number();
		String what = "request " + number + " of seed " + seed + ": " + asking.operation().name() + " " + asking.path() + " -> " + reply.status();
		statuses.merge(Integer.toString(reply.status()), 1, Integer::sum);
		look(asking, reply, what);
		if (reply.status() >= 300 || asking.operation().method().equals("GET")) {
			assertEquals(before, after, what + " changed something");
		}
		asker.heard(asking, reply);
	}

	private void look(Asking asking, Reply reply, String what) {
		OpenApi.Operation operation = asking.operation();
		Set<Scope> scopes = tokens.getOrDefault(asking.token(), Set.of());
		assertTrue(reply.status() < 500, what + " " + reply.body());
		assertTrue(api.answer(operation, reply.status()).isPresent(), what + " is not described: " + reply.body());
		String sent = asking.body().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).orElse("");
		Planted.WORDS.forEach((word, rights) -> {
			// What somebody sent themselves is no secret to them: a conflict shows it.
			if (reply.status() >= 400 && sent.contains(word)) {
				return;
			}
			if (reply.body().contains(word) || reply.headers().map().toString().contains(word)) {
				assertTrue(!rights.isEmpty() && scopes.containsAll(rights), what + " let " + word + " slip out");
				seen.add(word);
			}
		});
		if (reply.status() < 400) {
			answered.add(operation.name());
			boolean may = operation.isOpen() || tokens.containsKey(asking.token())
					&& scopes.stream().map(Scope::key).collect(Collectors.toSet()).containsAll(operation.scopes());
			assertTrue(may, what + " was answered without right");
		} else {
			assertFalse(INSIDE.matcher(reply.body()).find(), what + " tells of the inside: " + reply.body());
			assertEquals("application/problem+json", reply.header("Content-Type"), what);
			assertEquals(reply.status() == 429, !reply.header("Retry-After").isEmpty(), what);
		}
		form(operation, reply, what);
	}

	private void form(OpenApi.Operation operation, Reply reply, String what) {
		Optional<JsonNode> told = api.answer(operation, reply.status());
		String type = reply.header("Content-Type").replaceAll(";.*", "");
		if (reply.body().isEmpty()) {
			assertTrue(reply.status() == 201 || reply.status() == 204 || reply.status() == 304, what + " is empty");
			return;
		}
		JsonNode content = told.orElseThrow().path("content").path(type);
		assertFalse(content.isMissingNode(), what + " is of a type that is not described: " + type);
		if (type.endsWith("json")) {
			assertEquals(List.of(), SchemaCheck.problems(api, content.get("schema"), reply.json()), what);
		}
	}
}
