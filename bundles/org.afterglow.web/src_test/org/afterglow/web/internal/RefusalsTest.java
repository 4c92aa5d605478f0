package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.afterglow.records.AuditEvent;
import org.afterglow.records.Scope;
import org.afterglow.records.WebAct;
import org.afterglow.web.MadeToken;
import org.afterglow.web.internal.jetty.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused, the log says how often and why, in words of the program alone: and whoever is refused cannot fill it. */
class RefusalsTest {

	/** Said in every request, wherever there is room for it. */
	private static final String WORD = "quittenmond";

	private final Table table = new Table();
	private Fixture fixture;
	private String host;
	private MadeToken token;
	private String good;

	@BeforeEach
	void start() {
		fixture = new Fixture(table::routes, Patient.of(Duration.ofSeconds(4), Duration.ofMillis(1500), Duration.ofMillis(300)));
		fixture.web.api(true);
		host = "127.0.0.1:" + fixture.port();
		token = fixture.token();
		good = "Host: " + host + "\r\nAuthorization: Bearer " + token.token() + "\r\n";
	}

	@AfterEach
	void stop() {
		fixture.close();
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				Arguments.of("not-this-host", 421, "GET /api/v1 HTTP/1.1\r\nHost: quittenmond.example\r\n\r\n"),
				Arguments.of("cross-origin", 403, "GET /api/v1 HTTP/1.1\r\n{good}Origin: http://quittenmond.example\r\n\r\n"),
				Arguments.of("not-found", 404, "GET /quittenmond HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("method-not-allowed", 405, "QUITTENMOND /api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("no-body", 413, "GET /api/v1?quittenmond=1 HTTP/1.1\r\n{good}Content-Length: 2\r\n\r\n{}"),
				Arguments.of("too-large", 413, "POST /api/v1/echo HTTP/1.1\r\n{good}Content-Type: application/json\r\nContent-Length: 1000001\r\n\r\n"),
				Arguments.of("not-this-type", 415, "POST /api/v1/echo HTTP/1.1\r\n{good}Content-Type: text/quittenmond\r\nContent-Length: 2\r\n\r\n{}"),
				Arguments.of("unreadable-address", 400, "GET /quittenmond/ HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("not-this-version", 505, "GET /api/v1 HTTP/1.0\r\n{good}\r\n"),
				Arguments.of("not-http", 400, "GET /api/v1 HTTP/1.1\r\n{good}quittenmond\r\n\r\n"),
				Arguments.of("headers-too-large", 431, "GET /api/v1 HTTP/1.1\r\n{good}X-Quittenmond: " + "a".repeat(9000) + "\r\n\r\n"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatIsRefusedBeforeAnybodyIsKnownIsCounted(String problem, int status, String bytes) throws IOException {
		for (int i = 0; i < 12; i++) {
			assertEquals(status, Raw.once(fixture.port(), bytes.replace("{good}", good)).status());
			if (i == 0) {
				// In the log before it is answered.
				assertEquals(1, Log.count(fixture.records, WebAct.REFUSED, "problem", problem));
			}
		}
		fixture.close();
		List<AuditEvent> lines = Log.lines(fixture.records, WebAct.REFUSED);
		assertEquals(12, Log.count(fixture.records, WebAct.REFUSED, "problem", problem), lines.toString());
		assertEquals(3, lines.size(), lines.toString());
		assertTrue(lines.stream().allMatch(line -> line.details().get("status").equals(Integer.toString(status))));
		assertFalse(lines.toString().contains(WORD), lines.toString());
	}

	/** Everything that can be different about what a stranger sends is: the lines stay few. */
	@Test
	void aStrangerCannotFillTheLog() throws IOException {
		int asked = 0;
		for (int i = 0; i < 12; i++) {
			List<String> requests = new ArrayList<>();
			refused().forEach(each -> requests.add((String) each.get()[2]));
			for (String request : requests) {
				Raw.once(fixture.port(), request.replace("{good}", "Host: " + host + "\r\nX-Number: " + i + "\r\n").replace(WORD, WORD + i));
				asked++;
			}
		}
		fixture.close();
		List<AuditEvent> lines = Log.lines(fixture.records, WebAct.REFUSED);
		assertEquals(asked, lines.stream().mapToInt(Log::count).sum());
		TreeMap<String, Integer> sorts = new TreeMap<>();
		lines.forEach(line -> sorts.merge(line.details().toString().replaceFirst("count=\\d+, ", ""), 1, Integer::sum));
		assertEquals(refused().count(), sorts.size(), sorts.toString());
		assertTrue(sorts.values().stream().allMatch(each -> each <= 3), sorts.toString());
	}

	@Test
	void whoWantsMoreThanTheTokenIsForIsNamed() throws IOException {
		MadeToken little = fixture.token(Scope.CODES_READ);
		assertEquals(403, Raw.once(fixture.port(), "GET /api/v1/clients HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + little.token() + "\r\n\r\n")
				.status());
		assertEquals(401, Raw.once(fixture.port(), "GET /api/v1/clients HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer x\r\n\r\n").status());
		List<AuditEvent> lines = Log.lines(fixture.records, WebAct.REFUSED);
		assertEquals(List.of("401", "403"), lines.stream().map(line -> line.details().get("status")).toList());
		assertEquals(List.of(Optional.empty(), Optional.of(little.integration().id().value().toString())),
				lines.stream().map(line -> Optional.ofNullable(line.details().get("integration"))).toList());
	}

	@Test
	void aBodyThatDidNotComeIsAUseOfItsToken() throws IOException {
		String post = "POST /api/v1/echo HTTP/1.1\r\n" + good + "Content-Type: application/json\r\n";
		assertEquals(408, Raw.once(fixture.port(), post + "Content-Length: 2\r\n\r\n{").status());
		assertEquals(400, Raw.once(fixture.port(), post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n").status());
		List<AuditEvent> lines = Log.lines(fixture.records, WebAct.USED);
		assertEquals(Set.of("408", "400"), Set.copyOf(lines.stream().map(line -> line.details().get("status")).toList()));
		assertTrue(lines.stream().allMatch(line -> line.details().get("integration").equals(token.integration().id().value().toString())));
		assertEquals(List.of(), Log.lines(fixture.records, WebAct.REFUSED));
	}

	@Test
	void whoComesWhileThePracticeIsBeingLockedIsCounted() throws IOException {
		try (Raw open = new Raw(fixture.port())) {
			assertEquals(200, open.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
			fixture.web.leave();
			assertEquals(423, open.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
		}
		fixture.close();
		assertEquals(1, Log.count(fixture.records, WebAct.REFUSED, "problem", "locked"));
	}
}
