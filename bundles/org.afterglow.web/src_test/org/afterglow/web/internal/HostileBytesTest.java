package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that no decent client sends. Each has a good token: what is refused is refused for its form alone. */
class HostileBytesTest {

	private final Table table = new Table();
	private Fixture fixture;
	private String host;
	private String good;

	@BeforeEach
	void start() {
		fixture = new Fixture(clock -> table.routes(clock));
		fixture.web.api(true);
		host = "127.0.0.1:" + fixture.port();
		good = "Host: " + host + "\r\nAuthorization: Bearer " + fixture.token().token() + "\r\n";
	}

	@AfterEach
	void stop() {
		fixture.close();
	}

	static Stream<Arguments> hostile() {
		return Stream.of(
				Arguments.of("no version", Set.of(400, 505), "GET /api/v1\r\n{good}\r\n"),
				Arguments.of("HTTP/0.9", Set.of(400, 505), "GET /api/v1\r\n\r\n"),
				Arguments.of("HTTP/1.0", Set.of(505), "GET /api/v1 HTTP/1.0\r\n{good}\r\n"),
				Arguments.of("HTTP/2 by name", Set.of(400, 505), "GET /api/v1 HTTP/2.0\r\n{good}\r\n"),
				Arguments.of("preface of HTTP/2", Set.of(400, 505), "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
				Arguments.of("HTTP/3.7", Set.of(400, 505), "GET /api/v1 HTTP/3.7\r\n{good}\r\n"),
				Arguments.of("garbage", Set.of(400), "\0\1\2\3\r\n\r\n"),
				Arguments.of("TLS", Set.of(400), "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n"),
				Arguments.of("no address", Set.of(400, 505), "GET HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("blank in the address", Set.of(400, 505), "GET /api /v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("header without colon", Set.of(400), "GET /api/v1 HTTP/1.1\r\n{good}Nonsense\r\n\r\n"),
				Arguments.of("blank before the colon", Set.of(400), "GET /api/v1 HTTP/1.1\r\n{good}X-A : b\r\n\r\n"),
				Arguments.of("folded header", Set.of(400), "GET /api/v1 HTTP/1.1\r\n{good}X-A: b\r\n c\r\n\r\n"),
				Arguments.of("NUL in a header", Set.of(400), "GET /api/v1 HTTP/1.1\r\n{good}X-A: b\0c\r\n\r\n"),
				Arguments.of("bare LF", Set.of(400), "GET /api/v1 HTTP/1.1\n{lf}\n"),
				Arguments.of("bare LF in a header", Set.of(400), "GET /api/v1 HTTP/1.1\r\n{good}X-A: b\nX-C: d\r\n\r\n"),
				Arguments.of("bare CR in a header", Set.of(400), "GET /api/v1 HTTP/1.1\r\n{good}X-A: b\rX-C: d\r\n\r\n"),
				Arguments.of("long address", Set.of(414, 431), "GET /api/v1?x=" + "a".repeat(9000) + " HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("long header", Set.of(431), "GET /api/v1 HTTP/1.1\r\n{good}X-A: " + "a".repeat(9000) + "\r\n\r\n"),
				Arguments.of("many headers", Set.of(431), "GET /api/v1 HTTP/1.1\r\n{good}" + "X-A: b\r\n".repeat(2000) + "\r\n"),
				Arguments.of("length and pieces", Set.of(400),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
				Arguments.of("pieces and length", Set.of(400),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"),
				Arguments.of("two lengths", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x"),
				Arguments.of("two lengths alike", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"),
				Arguments.of("list of lengths", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: 2, 2\r\n\r\n{}"),
				Arguments.of("length below nothing", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: -1\r\n\r\n"),
				Arguments.of("length with a plus", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: +2\r\n\r\n{}"),
				Arguments.of("length in hexadecimal", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: 0x2\r\n\r\n{}"),
				Arguments.of("length beyond all", Set.of(400, 413),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Content-Length: 99999999999999999999\r\n\r\n{}"),
				Arguments.of("unknown coding", Set.of(400, 501), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
				Arguments.of("coding after pieces", Set.of(400, 501),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
				Arguments.of("two codings", Set.of(400, 501),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
				Arguments.of("bad piece", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
				Arguments.of("piece with a minus", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n"),
				Arguments.of("piece too long for its length", Set.of(400),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n"),
				Arguments.of("piece beyond all", Set.of(400, 413),
						"POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
				Arguments.of("pieces ended by LF", Set.of(400), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Transfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n"),
				Arguments.of("length with GET", Set.of(413), "GET /api/v1 HTTP/1.1\r\n{good}Content-Length: 2\r\n\r\n{}"),
				Arguments.of("pieces with GET", Set.of(413), "GET /api/v1 HTTP/1.1\r\n{good}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
				Arguments.of("two hosts", Set.of(400, 421), "GET /api/v1 HTTP/1.1\r\n{good}Host: 127.0.0.1\r\n\r\n"),
				Arguments.of("host twice alike", Set.of(400, 421), "GET /api/v1 HTTP/1.1\r\n{good}Host: {host}\r\n\r\n"),
				Arguments.of("no host", Set.of(400, 421), "GET /api/v1 HTTP/1.1\r\n\r\n"),
				Arguments.of("empty host", Set.of(400, 421), "GET /api/v1 HTTP/1.1\r\nHost:\r\n\r\n"),
				Arguments.of("absolute address of somebody else", Set.of(400, 421), "GET http://evil.example/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("absolute address by another scheme", Set.of(400, 421), "GET ftp://{host}/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("absolute address with a user", Set.of(400, 421), "GET http://a:b@{host}/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("tunnel", Set.of(400, 404, 405, 421), "CONNECT {host} HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("star", Set.of(400, 404, 405), "OPTIONS * HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("climbing", Set.of(400, 404), "GET /journal/../api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("climbing in code", Set.of(400), "GET /journal/%2e%2e/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("climbing half in code", Set.of(400), "GET /journal/.%2E/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("climbing in code twice", Set.of(400, 404), "GET /journal/%252e%252e/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("slash in code", Set.of(400), "GET /api%2fv1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("backslash", Set.of(400), "GET /api\\v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("backslash in code", Set.of(400), "GET /api%5cv1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("two slashes", Set.of(400), "GET /api//v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("two slashes first", Set.of(400, 421), "GET //evil.example/api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("slash last", Set.of(400), "GET /api/v1/ HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("a dot alone", Set.of(400), "GET /api/./v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("parameter of a segment", Set.of(400), "GET /api;x=y/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("parameter in code", Set.of(400), "GET /api%3bx/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("NUL in code", Set.of(400), "GET /api/v1%00 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("line end in code", Set.of(400), "GET /api/v1%0d%0aX-A:b HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("half a code", Set.of(400), "GET /api/v1/clients/%a HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("code of nothing", Set.of(400), "GET /api/v1/clients/%zz HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("long way round for a slash", Set.of(400), "GET /api/v1/clients/%c0%af HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("code of UTF-16", Set.of(400), "GET /api/v1/clients/%u002f HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("bytes beyond ASCII", Set.of(400), "GET /api/v1/clients/\u00e4 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("fragment", Set.of(400), "GET /api/v1#x HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("query of nothing", Set.of(400), "GET /api/v1?& HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("half a code in the query", Set.of(400), "GET /api/v1?a=%4 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("method in small letters", Set.of(400, 405), "get /api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("method nobody knows", Set.of(405), "BREW /api/v1 HTTP/1.1\r\n{good}\r\n"),
				Arguments.of("trace", Set.of(405), "TRACE /api/v1 HTTP/1.1\r\n{good}X-Secret: abc\r\n\r\n"),
				Arguments.of("two tokens", Set.of(401), "GET /api/v1 HTTP/1.1\r\n{good}Authorization: Bearer x\r\n\r\n"),
				Arguments.of("expecting the impossible", Set.of(400, 417), "POST /api/v1/echo HTTP/1.1\r\n{good}{json}Expect: miracles\r\nContent-Length: 2\r\n\r\n{}"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void whatCanBeReadInTwoWaysIsNotRead(String what, Set<Integer> expected, String bytes) throws IOException {
		String filled = bytes.replace("{good}", good).replace("{host}", host).replace("{json}", "Content-Type: application/json\r\n").replace("{lf}",
				good.replace("\r\n", "\n"));
		try (Raw raw = new Raw(fixture.port())) {
			Raw.Reply reply = raw.send(filled).reply();
			assertTrue(expected.contains(reply.status()), what + ": " + reply);
			assertProblem(reply);
			assertEquals(0, table.reached.get(), what);
			if (reply.header("Connection").equals("close")) {
				assertTrue(raw.isClosed(), what);
			}
		}
	}

	static void assertProblem(Raw.Reply reply) {
		assertEquals("application/problem+json", reply.header("Content-Type"), reply.toString());
		assertEquals("no-store", reply.header("Cache-Control"));
		assertEquals("nosniff", reply.header("X-Content-Type-Options"));
		assertTrue(reply.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
		assertFalse(reply.has("Server") || reply.has("X-Powered-By") || reply.has("Access-Control-Allow-Origin"), reply.toString());
		assertTrue(reply.body().startsWith("{\"type\":\"urn:afterglow:problem:") && reply.body().contains("\"status\":" + reply.status()), reply.toString());
		for (String word : List.of("jetty", "Jetty", "Exception", "org.eclipse", "\tat ", "12.1", Table.INSIDE, "evil")) {
			assertFalse(reply.toString().contains(word), reply.toString());
		}
	}

	@Test
	void whatStandsBehindARefusedBodyIsNoRequest() throws IOException {
		String inner = "GET /api/v1 HTTP/1.1\r\n" + good + "\r\n";
		try (Raw raw = new Raw(fixture.port())) {
			raw.send("POST /api/v1/echo HTTP/1.1\r\n" + good + "Content-Type: text/plain\r\nContent-Length: " + inner.length() + "\r\n\r\n" + inner);
			assertEquals(415, raw.reply().status());
			raw.patience(400);
			assertTrue(raw.rest(400).isEmpty());
		}
		assertEquals(0, table.reached.get());
	}

	@Test
	void requestsInARowAreAnsweredInTheirOrder() throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			String one = "POST /api/v1/echo HTTP/1.1\r\n" + good + "Content-Type: application/json\r\nContent-Length: ";
			raw.send(one + "2\r\n\r\n{}" + one + "3\r\n\r\n{ }" + "GET /api/v1/clients HTTP/1.1\r\n" + good + "\r\n" + "GET /nowhere HTTP/1.1\r\n" + good + "\r\n");
			assertEquals("{\"bytes\":2}", raw.reply().body());
			assertEquals("{\"bytes\":3}", raw.reply().body());
			assertTrue(raw.reply().body().contains(Table.INSIDE));
			assertEquals(404, raw.reply().status());
		}
	}

	@Test
	void ourOwnAddressInFullIsOurs() throws IOException {
		assertEquals(200, Raw.once(fixture.port(), "GET http://" + host + "/api/v1 HTTP/1.1\r\n" + good + "\r\n").status());
	}

	@Test
	void nobodyIsTalkedIntoAnotherProtocol() throws IOException {
		Raw.Reply reply = Raw.once(fixture.port(), "GET /api/v1 HTTP/1.1\r\n" + good
				+ "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
		assertEquals(200, reply.status(), reply.toString());
		assertFalse(reply.has("Upgrade"));
		Raw.Reply socket = Raw.once(fixture.port(), "GET /api/v1 HTTP/1.1\r\n" + good
				+ "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
		assertEquals(200, socket.status(), socket.toString());
	}

	@Test
	void whatIsTooLargeIsRefusedAtItsHeadOrWhenItIs() throws IOException {
		String post = "POST /api/v1/echo HTTP/1.1\r\n" + good + "Content-Type: application/json\r\n";
		assertEquals(413, Raw.once(fixture.port(), post + "Content-Length: 1000001\r\n\r\n").status());
		assertEquals(200, Raw.once(fixture.port(), post + "Content-Length: 1000000\r\n\r\n" + "x".repeat(1_000_000)).status());
		try (Raw raw = new Raw(fixture.port())) {
			raw.send(post + "Transfer-Encoding: chunked\r\n\r\n");
			String piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
			try {
				for (int i = 0; i < 20; i++) {
					raw.send(piece);
				}
			} catch (IOException e) {
				// It closed while we were still talking.
				return;
			}
			Raw.Reply reply = raw.reply();
			assertEquals(413, reply.status(), reply.toString());
			assertProblem(reply);
		}
	}

	@Test
	void whatBreaksInsideIsNotTold() throws IOException {
		Raw.Reply reply = Raw.once(fixture.port(), "GET /api/v1/broken HTTP/1.1\r\n" + good + "\r\n");
		assertEquals(500, reply.status());
		assertProblem(reply);
	}

	@Test
	void aBodyMayComeInPieces() throws IOException {
		Raw.Reply reply = Raw.once(fixture.port(), "POST /api/v1/echo HTTP/1.1\r\n" + good
				+ "Content-Type: application/json; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
		assertEquals("{\"bytes\":2}", reply.body());
	}

	@Test
	void aLargeAnswerIsWhole() throws IOException {
		assertEquals(Table.LARGE, Raw.once(fixture.port(), "GET /api/v1/large HTTP/1.1\r\n" + good + "\r\n").body().length());
	}

	@Test
	void theHeadAloneIsTheHeadAlone() throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			raw.send("HEAD /api/v1/clients HTTP/1.1\r\n" + good + "\r\nHEAD /api/v1/large HTTP/1.1\r\n" + good + "\r\nGET /api/v1 HTTP/1.1\r\n" + good + "\r\n");
			Raw.Reply head = raw.reply(true);
			assertEquals(200, head.status());
			assertTrue(Integer.parseInt(head.header("Content-Length")) > 10);
			assertEquals(200, raw.reply(true).status());
			assertEquals(200, raw.reply().status());
		}
	}
}
