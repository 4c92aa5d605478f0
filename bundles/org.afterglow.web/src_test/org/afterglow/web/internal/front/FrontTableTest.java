package org.afterglow.web.internal.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.JournalId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.Integration;
import org.afterglow.records.Journal;
import org.afterglow.records.Scope;
import org.afterglow.search.PassageSearch;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.afterglow.web.MadeToken;
import org.afterglow.web.Tokens;
import org.afterglow.web.internal.Fixture;
import org.afterglow.web.internal.Practices;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.http.Problem;
import org.afterglow.web.internal.http.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every method, on every path, with every sort of token, from every origin, to every host, with every type of body: the whole table, in front of routes that
 * are never to be reached without right. What is expected is worked out here from the rules, not from the code.
 */
class FrontTableTest {

	private static final int PORT = 49152;
	private static final String US = "127.0.0.1:" + PORT;
	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");
	private static final Map<String, Map<String, Right>> PATHS = new LinkedHashMap<>();
	private static final List<String> OUR_HOSTS = List.of(US, "localhost:" + PORT, "[::1]:" + PORT);
	private static final List<String> OTHER_HOSTS = List.of("evil.example", "evil.example:" + PORT, "127.0.0.1", "127.0.0.1:80", "127.0.0.1:" + PORT + ".evil.example",
			"127.0.0.2:" + PORT, "localhost.evil.example:" + PORT, "0.0.0.0:" + PORT, "");
	private static final List<String> ORIGINS = List.of("", "same", "null", "http://evil.example", "http://127.0.0.1:" + (PORT + 1), "https://" + US,
			"http://" + US + ".evil.example", "HTTP://EVIL.EXAMPLE");
	private static final List<String> SITES = List.of("", "same-origin", "none", "same-site", "cross-site");
	private static final List<String> TYPES = List.of("", "application/json", "Application/JSON; charset=UTF-8", "text/plain", "application/x-www-form-urlencoded",
			"multipart/form-data; boundary=x", "application/json, text/plain", "application/jsonx");

	/** What a route asks for. */
	private record Right(Access access, Optional<Scope> scope, boolean body) {
	}

	static {
		PATHS.put("/api/v1", Map.of("GET", new Right(Access.TOKEN, Optional.empty(), false)));
		PATHS.put("/api/v1/clients", Map.of("GET", new Right(Access.TOKEN, Optional.of(Scope.CLIENTS_READ), false), "POST",
				new Right(Access.TOKEN, Optional.of(Scope.CLIENTS_WRITE), true)));
		PATHS.put("/api/v1/clients/7", Map.of("PUT", new Right(Access.TOKEN, Optional.of(Scope.CLIENTS_WRITE), true), "DELETE",
				new Right(Access.TOKEN, Optional.of(Scope.CLIENTS_WRITE), false)));
		PATHS.put("/journal", Map.of("GET", new Right(Access.OPEN, Optional.empty(), false)));
		PATHS.put("/journal/answers/7", Map.of("PATCH", new Right(Access.JOURNAL, Optional.empty(), true)));
		PATHS.put("/nowhere", Map.of());
	}

	private final MovableClock clock = new MovableClock();
	private final InMemoryRecords records = new InMemoryRecords(clock);
	private final Map<String, String> tokens = new LinkedHashMap<>();
	private final List<String> reached = new ArrayList<>();
	private final Later later = Later.onThread();
	private boolean api = true;
	private Front front;

	@BeforeEach
	void start() {
		List<Route> routes = new ArrayList<>();
		PATHS.forEach((path, methods) -> methods.forEach((method, right) -> routes.add(new Route(method, path.replace("7", "{id}"), right.scope(),
				right.access(), call -> {
					reached.add(method + " " + path);
					return Answer.of(200, "text/plain", "inside".getBytes(StandardCharsets.US_ASCII));
				}))));
		Open practice = new Open(records, Codebook.over(records), Fixture.none(PassageSearch.class), Fixture.none(PracticeModules.class), clock);
		front = new Front(practice, new RouteTable(routes), () -> api, later);
		front.listensOn(PORT);
		makeTokens();
	}

	@AfterEach
	void stop() {
		front.close();
		later.close();
	}

	private void makeTokens() {
		Tokens maker = new Tokens(records, clock);
		MadeToken expired = maker.make("expired", Set.of(Scope.values()), Optional.of(clock.instant().plusSeconds(60)));
		Journal over = journal(Duration.ofSeconds(60), "over");
		clock.pass(Duration.ofSeconds(60));
		MadeToken revoked = maker.make("revoked", Set.of(Scope.values()), Optional.empty());
		maker.revoke(revoked.integration().id());
		tokens.put("none", "");
		tokens.put("empty", "Bearer ");
		tokens.put("wrong", "Bearer " + Secrets.random("afterglow"));
		tokens.put("other scheme", "Basic YTpi");
		tokens.put("expired", "Bearer " + expired.token());
		tokens.put("revoked", "Bearer " + revoked.token());
		tokens.put("hash", "Bearer " + expired.integration().tokenHash());
		tokens.put("other scope", "Bearer " + maker.make("codes", Set.of(Scope.CODES_READ), Optional.empty()).token());
		tokens.put("reads", "Bearer " + maker.make("reads", Set.of(Scope.CLIENTS_READ), Optional.empty()).token());
		tokens.put("all", "Bearer " + maker.make("all", Set.of(Scope.values()), Optional.of(clock.instant().plusSeconds(3600))).token());
		tokens.put("with more", tokens.get("all") + " x");
		tokens.put("page over", "Bearer over");
		journal(Duration.ofHours(2), "page-key");
		tokens.put("page", "Bearer page-key");
		assertFalse(over.isOpenAt(clock.instant()));
	}

	private Journal journal(Duration length, String key) {
		Instant now = clock.instant();
		return records.journals().open(new Journal(JournalId.random(), Practices.session(records), now, now.plus(length), "", Secrets.digest(key), false));
	}

	@Test
	void theWholeTable() {
		Map<Integer, Integer> counts = new TreeMap<>();
		for (String method : METHODS) {
			for (String path : PATHS.keySet()) {
				for (String token : tokens.keySet()) {
					hostsAndTheRest(method, path, token, counts);
				}
			}
		}
		System.out.println("front table: " + counts);
		assertTrue(counts.values().stream().mapToInt(Integer::intValue).sum() > 100_000);
		assertTrue(counts.keySet().containsAll(Set.of(200, 401, 403, 404, 405, 415, 421)), counts.toString());
		assertFalse(counts.containsKey(500));
	}

	private void hostsAndTheRest(String method, String path, String token, Map<Integer, Integer> counts) {
		for (String host : OUR_HOSTS) {
			for (String origin : ORIGINS) {
				for (String site : origin.isEmpty() ? SITES : List.of("", "cross-site")) {
					for (String type : TYPES) {
						check(method, path, token, host, origin, site, type, counts);
					}
				}
			}
		}
		for (String host : OTHER_HOSTS) {
			check(method, path, token, host, "", "", "application/json", counts);
			check(method, path, token, host, "same", "same-origin", "", counts);
		}
	}

	private void check(String method, String path, String token, String host, String origin, String site, String type, Map<Integer, Integer> counts) {
		String sentOrigin = origin.equals("same") ? "http://" + host : origin;
		Map<String, String> headers = new HashMap<>(Map.of("host", host, "origin", sentOrigin, "sec-fetch-site", site, "content-type", type, "authorization",
				tokens.get(token)));
		headers.values().removeIf(String::isEmpty);
		boolean sendsBody = Set.of("POST", "PUT", "PATCH").contains(method);
		Head head = new Head(method, "HTTP/1.1", host, path, "", name -> Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(List::of).orElse(List.of()),
				sendsBody ? 2 : 0);
		reached.clear();
		int status = ask(head);
		String what = method + " " + path + " token " + token + " host " + host + " origin " + origin + " site " + site + " type " + type;
		assertEquals(expected(method, path, token, host, origin, site, type), status, what);
		assertEquals(status == 200 ? 1 : 0, reached.size(), what);
		counts.merge(status, 1, Integer::sum);
	}

	private int ask(Head head) {
		try {
			Front.Admitted admitted = front.admit(head);
			front.recognise(admitted);
			return front.answer(admitted, new byte[0]).status();
		} catch (Problem problem) {
			return problem.status();
		}
	}

	/** The rules, once more. */
	private static int expected(String method, String path, String token, String host, String origin, String site, String type) {
		if (!OUR_HOSTS.contains(host)) {
			return 421;
		}
		if (!Set.of("", "same").contains(origin) || !Set.of("", "none", "same-origin").contains(site)) {
			return 403;
		}
		Map<String, Right> there = PATHS.get(path);
		if (there.isEmpty()) {
			return 404;
		}
		Right right = there.get(method.equals("HEAD") ? "GET" : method);
		if (right == null) {
			return 405;
		}
		if (right.body() && !Set.of("application/json", "Application/JSON; charset=UTF-8").contains(type)) {
			return 415;
		}
		return switch (right.access()) {
			case OPEN -> 200;
			case JOURNAL -> token.equals("page") ? 200 : 401;
			case TOKEN -> switch (token) {
				case "all" -> 200;
				case "reads" -> right.scope().filter(scope -> scope != Scope.CLIENTS_READ).isPresent() ? 403 : 200;
				case "other scope" -> right.scope().isPresent() ? 403 : 200;
				default -> 401;
			};
		};
	}

	@Test
	void whatIsWrongWithATokenMakesNoDifference() {
		Set<String> same = new HashSet<>();
		for (String token : List.of("none", "empty", "wrong", "other scheme", "expired", "revoked", "hash", "with more", "page", "page over")) {
			same.add(refusal(token));
		}
		assertEquals(1, same.size(), same.toString());
		assertTrue(same.iterator().next().startsWith("401"));
	}

	private String refusal(String token) {
		Head head = new Head("GET", "HTTP/1.1", US, "/api/v1/clients", "", name -> switch (name) {
			case "Host" -> List.of(US);
			case "Authorization" -> tokens.get(token).isEmpty() ? List.of() : List.of(tokens.get(token));
			default -> List.of();
		}, 0);
		try {
			front.recognise(front.admit(head));
			return "none";
		} catch (Problem problem) {
			Answer answer = problem.answer();
			return answer.status() + answer.headers().toString() + new String(answer.bytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void whatIsWrongWithATokenTakesTheSameTime() {
		List<String> sorts = List.of("none", "wrong", "expired", "revoked");
		Map<String, List<Long>> times = new LinkedHashMap<>();
		for (int i = 0; i < 2000; i++) {
			for (String token : sorts) {
				long begin = System.nanoTime();
				refusal(token);
				times.computeIfAbsent(token, name -> new ArrayList<>()).add(System.nanoTime() - begin);
			}
		}
		Map<String, Long> medians = new LinkedHashMap<>();
		times.forEach((token, all) -> medians.put(token, all.subList(1000, 2000).stream().sorted().toList().get(500)));
		System.out.println("median nanoseconds until 401: " + medians);
		assertTrue(Collections.max(medians.values()) < 3 * Collections.min(medians.values()), medians.toString());
	}

	@Test
	void programsFindNothingWhileTheyMayNotAsk() {
		api = false;
		for (String path : PATHS.keySet()) {
			Head head = new Head("GET", "HTTP/1.1", US, path, "", name -> switch (name) {
				case "Host" -> List.of(US);
				case "Authorization" -> List.of(tokens.get("all"));
				default -> List.of();
			}, 0);
			if (path.startsWith("/api")) {
				assertEquals(404, ask(head), path);
			}
		}
		assertTrue(reached.isEmpty());
	}

	@Test
	void theTokenIsKeptNowhere() {
		for (Integration each : records.integrations().all()) {
			tokens.values().stream().filter(token -> token.startsWith("Bearer " + Tokens.PREFIX))
					.forEach(token -> assertFalse(each.toString().contains(token.substring(7))));
			assertTrue(each.tokenHash().matches("[0-9a-f]{64}"));
		}
		assertTrue(tokens.get("all").substring("Bearer afterglow_".length()).length() >= 43, "256 bits");
	}
}
