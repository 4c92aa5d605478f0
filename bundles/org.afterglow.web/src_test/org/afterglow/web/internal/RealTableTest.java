package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.afterglow.records.Scope;
import org.afterglow.web.MadeToken;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every route the product has, through the real server: nobody gets a byte without right. */
class RealTableTest {

	/** Shows that there is an interface and how it is used, the page without anything in it, and takes codes. Nothing else is open to all. */
	private static final Set<String> OPEN = Set.of("GET /api", "GET /api/page.css", "GET /api/v1/openapi.json", "GET /journal", "GET /journal/files/{name}",
			"GET /journal/words", "POST /journal/enter");

	private final Fixture fixture = new Fixture(LocalWebComponent::table);
	private final List<Route> routes = LocalWebComponent.table(Clock.systemUTC()).all();
	private final Map<String, String> tokens = new LinkedHashMap<>();
	private final Map<Integer, Integer> counts = new TreeMap<>();
	private int port;

	@BeforeEach
	void start() {
		fixture.web.api(true);
		port = fixture.port();
		MadeToken expired = fixture.web.make("expired", Set.of(Scope.values()), Optional.of(fixture.clock.instant().plusSeconds(1)));
		fixture.clock.pass(Duration.ofSeconds(1));
		MadeToken revoked = fixture.token();
		fixture.web.revoke(revoked.integration().id());
		tokens.put("none", "");
		tokens.put("wrong", "Bearer afterglow_" + "A".repeat(43));
		tokens.put("expired", "Bearer " + expired.token());
		tokens.put("revoked", "Bearer " + revoked.token());
		tokens.put("code of a page", "Bearer " + fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(1)).code());
	}

	@AfterEach
	void stop() {
		fixture.close();
	}

	@Test
	void whatIsOpenToAllIsAShortList() {
		assertEquals(OPEN, routes.stream().filter(route -> route.access() == Access.OPEN).map(route -> route.method() + " " + route.pattern())
				.collect(Collectors.toSet()));
		for (Route route : routes) {
			assertFalse(route.access() == (route.pattern().startsWith("/api") ? Access.JOURNAL : Access.TOKEN), "a token is for programs, a key for pages: " + route.pattern());
		}
	}

	@Test
	void nobodyGetsInWithoutAGoodTokenOfTheRightSort() throws IOException {
		String page = page();
		String program = "Bearer " + fixture.token().token();
		try (Connection connection = new Connection()) {
			for (Route route : routes) {
				if (route.access() == Access.OPEN) {
					continue;
				}
				for (Map.Entry<String, String> token : tokens.entrySet()) {
					assertEquals(401, connection.ask(route, Map.of("Authorization", token.getValue())), route + " " + token.getKey());
				}
				assertEquals(401, connection.ask(route, Map.of("Authorization", route.access() == Access.TOKEN ? page : program)), route.pattern());
			}
		}
		System.out.println("real table, tokens: " + counts);
	}

	@Test
	void aTokenIsGoodForItsScopesAlone() throws IOException {
		for (Scope missing : Scope.values()) {
			TreeSet<Scope> others = new TreeSet<>(Set.of(Scope.values()));
			others.remove(missing);
			String token = "Bearer " + fixture.web.make("all but " + missing.ordinal(), others, Optional.empty()).token();
			try (Connection connection = new Connection()) {
				for (Route route : routes) {
					if (route.scope().filter(missing::equals).isPresent()) {
						assertEquals(403, connection.ask(route, Map.of("Authorization", token)), route.method() + " " + route.pattern());
					}
				}
			}
		}
		System.out.println("real table, scopes: " + counts);
	}

	@Test
	void pagesFromElsewhereGetNothingWhateverTheyBear() throws IOException {
		String good = "Bearer " + fixture.token().token();
		List<Map<String, String>> elsewhere = List.of(Map.of("Origin", "http://evil.example"), Map.of("Origin", "null"), Map.of("Origin", "https://127.0.0.1:" + port),
				Map.of("Origin", "http://127.0.0.1:1"), Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"));
		try (Connection connection = new Connection()) {
			for (Route route : routes) {
				for (Map<String, String> headers : elsewhere) {
					Map<String, String> all = new LinkedHashMap<>(headers);
					all.put("Authorization", good);
					assertEquals(403, connection.ask(route, all), route.method() + " " + route.pattern() + headers);
				}
			}
		}
		for (Route route : routes) {
			for (String host : List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "[::1]")) {
				assertEquals(421, once(route, host, good), route.pattern() + host);
			}
		}
		System.out.println("real table, origins and hosts: " + counts);
	}

	@Test
	void bodiesOfFormsAreTakenNowhere() throws IOException {
		String good = "Bearer " + fixture.token().token();
		try (Connection connection = new Connection()) {
			for (Route route : routes) {
				if (!route.takes().isEmpty()) {
					for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/html", "*/*")) {
						assertEquals(415, connection.ask(route, Map.of("Authorization", good, "Content-Type", type)), route.pattern() + type);
					}
				}
			}
		}
	}

	@Test
	void otherMethodsAreToldWhatThereIs() throws IOException {
		Set<String> patterns = new TreeSet<>(routes.stream().map(Route::pattern).toList());
		for (String pattern : patterns) {
			for (String method : List.of("OPTIONS", "TRACE", "PROPFIND", "get")) {
				Raw.Reply reply = Raw.once(port, method + " " + filled(pattern) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
				assertEquals(405, reply.status(), method + " " + pattern);
				assertTrue(reply.has("Allow") && !reply.header("Allow").isEmpty());
				HostileBytesTest.assertProblem(reply);
			}
		}
	}

	@Test
	void atRandomNothingEverBreaks() throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<String> hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port, "evil.example", "");
		List<String> origins = List.of("", "http://127.0.0.1:" + port, "null", "http://evil.example");
		List<String> types = List.of("", "application/json", "text/plain", "image/png");
		List<String> bearers = new ArrayList<>(tokens.values());
		for (int i = 0; i < 1500; i++) {
			Route route = routes.get(random.nextInt(routes.size()));
			String method = random.nextInt(4) > 0 ? route.method() : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS").get(random.nextInt(7));
			StringBuilder request = new StringBuilder(method + " " + filled(route.pattern()) + " HTTP/1.1\r\n");
			header(request, "Host", hosts.get(random.nextInt(random.nextBoolean() ? 1 : hosts.size())));
			header(request, "Origin", origins.get(random.nextInt(random.nextBoolean() ? 1 : origins.size())));
			header(request, "Content-Type", types.get(random.nextInt(types.size())));
			header(request, "Authorization", bearers.get(random.nextInt(bearers.size())));
			request.append("Connection: close\r\nContent-Length: 2\r\n\r\n{}");
			try (Raw raw = new Raw(port)) {
				Raw.Reply reply = raw.send(request.toString()).reply(method.equals("HEAD"));
				assertTrue(reply.status() >= 200 && reply.status() < 500, "seed " + seed + ": " + request + reply);
				assertFalse(reply.toString().contains("Exception") || reply.toString().toLowerCase().contains("jetty"), reply.toString());
			}
		}
	}

	private static void header(StringBuilder request, String name, String value) {
		if (!value.isEmpty()) {
			request.append(name).append(": ").append(value).append("\r\n");
		}
	}

	private String page() throws IOException {
		OpenedJournal journal = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(1));
		String body = "{\"code\":\"" + journal.address().getFragment() + "\"}";
		Raw.Reply reply = Raw.once(port, "POST /journal/enter HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.length() + "\r\n\r\n" + body);
		return "Bearer " + reply.body().replaceFirst(".*\"key\":\"([^\"]+)\".*", "$1");
	}

	private int once(Route route, String host, String bearer) throws IOException {
		return counted(Raw.once(port, route.method() + " " + filled(route.pattern()) + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: " + bearer + "\r\n\r\n"));
	}

	private int counted(Raw.Reply reply) {
		HostileBytesTest.assertProblem(reply);
		counts.merge(reply.status(), 1, Integer::sum);
		return reply.status();
	}

	private static String filled(String pattern) {
		return pattern.replaceAll("\\{[a-z]+\\}", UUID.randomUUID().toString());
	}

	/** One connection for many requests, made again when the server closed it. */
	private final class Connection implements AutoCloseable {

		private Optional<Raw> raw = Optional.empty();

		int ask(Route route, Map<String, String> headers) throws IOException {
			if (raw.isEmpty()) {
				raw = Optional.of(new Raw(port));
			}
			StringBuilder request = new StringBuilder(route.method() + " " + filled(route.pattern()) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
			headers.forEach((name, value) -> header(request, name, value));
			if (!route.takes().isEmpty() && !headers.containsKey("Content-Type")) {
				header(request, "Content-Type", route.takes().iterator().next());
			}
			Raw.Reply reply = raw.get().send(request + (route.takes().isEmpty() ? "\r\n" : "Content-Length: 2\r\n\r\n{}")).reply();
			if (reply.header("Connection").equals("close")) {
				close();
			}
			return counted(reply);
		}

		@Override
		public void close() throws IOException {
			if (raw.isPresent()) {
				raw.get().close();
				raw = Optional.empty();
			}
		}
	}
}
