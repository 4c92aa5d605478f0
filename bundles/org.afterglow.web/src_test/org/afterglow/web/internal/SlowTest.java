package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.web.internal.jetty.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks slowly takes nothing from those who do not. */
class SlowTest {

	private final Table table = new Table();
	private Fixture fixture;
	private String good;

	@BeforeEach
	void start() {
		fixture = new Fixture(table::routes, Patient.of(Duration.ofSeconds(4), Duration.ofMillis(1500), Duration.ofMillis(1500)));
		fixture.web.api(true);
		good = "Host: 127.0.0.1:" + fixture.port() + "\r\nAuthorization: Bearer " + fixture.token().token() + "\r\n";
	}

	@AfterEach
	void stop() {
		fixture.close();
	}

	@Test
	void aBodyThatDoesNotComeIsNotWaitedFor() throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			raw.send(post(100));
			Raw.Reply reply = raw.reply();
			assertEquals(408, reply.status(), reply.toString());
			HostileBytesTest.assertProblem(reply);
			assertTrue(raw.isClosed());
		}
	}

	@Test
	void aBodyThatDripsIsCutOff() throws IOException {
		assertTrue(dripsUntilCut(post(100), "x"));
	}

	@Test
	void aHeadThatDripsIsCutOff() throws IOException {
		assertTrue(dripsUntilCut("GET /api/v1 HTTP/1.1\r\nX-A: ", "x"));
	}

	@Test
	void aSecondHeadThatDripsIsCutOff() throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			assertEquals(200, raw.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
			assertTrue(dripsUntilCut(raw, "GET /api/v1 HTTP/1.1\r\nX-A: ", "x"));
		}
	}

	@Test
	void whoSaysNothingIsLetGo() throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			assertTrue(raw.isClosed());
		}
	}

	@Test
	void aConnectionWithNothingUnderwayStaysForTheNextRequest() throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			for (int i = 0; i < 3; i++) {
				assertEquals(200, raw.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
				assertEquals("", raw.rest(800));
				raw.patience(10_000);
			}
		}
	}

	@Test
	void manyWhoDripKeepNobodyOut() throws IOException {
		List<Raw> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 100; i++) {
				Raw raw = new Raw(fixture.port());
				slow.add(raw);
				raw.send(i % 2 == 0 ? post(100) : "GET /api/v1 HTTP/1.1\r\nX-A:");
			}
			assertEquals(200, Raw.once(fixture.port(), "GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").status());
		} finally {
			for (Raw raw : slow) {
				raw.close();
			}
		}
	}

	private String post(int length) {
		return "POST /api/v1/echo HTTP/1.1\r\n" + good + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
	}

	private boolean dripsUntilCut(String begin, String drop) throws IOException {
		try (Raw raw = new Raw(fixture.port())) {
			return dripsUntilCut(raw, begin, drop);
		}
	}

	/** One byte every tenth of a second: no pause is long enough for anybody's patience, the whole is. */
	private static boolean dripsUntilCut(Raw raw, String begin, String drop) throws IOException {
		raw.send(begin);
		raw.patience(100);
		for (int i = 0; i < 50; i++) {
			try {
				raw.send(drop);
			} catch (IOException e) {
				return true;
			}
			// Something came: an answer before the end, or the end.
			if (raw.somethingCame()) {
				return true;
			}
		}
		return false;
	}
}
