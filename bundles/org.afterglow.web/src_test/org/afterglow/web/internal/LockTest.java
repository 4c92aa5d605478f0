package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.afterglow.web.WebState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of requests when the practice is locked. */
class LockTest {

	private final Table table = new Table();
	private Fixture fixture;
	private int port;
	private String good;

	@BeforeEach
	void start() {
		fixture = new Fixture(table::routes);
		fixture.web.api(true);
		port = fixture.port();
		good = "Host: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + fixture.token().token() + "\r\n";
	}

	@AfterEach
	void stop() {
		table.release.complete(null);
		fixture.close();
	}

	@Test
	void whatIsBeingWrittenIsWrittenAndAnsweredAndEverythingElseIsTold() throws Exception {
		try (Raw writing = new Raw(port); Raw waiting = new Raw(port); Raw open = new Raw(port); Raw silent = new Raw(port)) {
			assertEquals(200, open.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
			writing.send("POST /api/v1/held HTTP/1.1\r\n" + good + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
			waiting.send("GET /api/v1/wait HTTP/1.1\r\n" + good + "\r\n");
			table.held.get(10, TimeUnit.SECONDS);
			table.waits.get(10, TimeUnit.SECONDS);
			CompletableFuture<Void> lock = CompletableFuture.runAsync(fixture.web::close);
			Raw.Reply told = waiting.reply();
			assertEquals(423, told.status(), told.toString());
			HostileBytesTest.assertProblem(told);
			// It comes on a connection that is open; new ones are not taken.
			Raw.Reply late = open.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply();
			assertEquals(423, late.status(), late.toString());
			HostileBytesTest.assertProblem(late);
			assertEquals("close", late.header("Connection"));
			assertTrue(open.isClosed());
			assertNobodyGetsIn();
			assertFalse(lock.isDone());
			assertEquals(Optional.empty(), fixture.records.settings().get("held.done"));
			table.release.complete(null);
			assertEquals(204, writing.reply().status());
			lock.get(10, TimeUnit.SECONDS);
			assertEquals(Optional.of("yes"), fixture.records.settings().get("held.done"));
			assertTrue(silent.isClosed());
			assertTrue(fixture.web.state() instanceof WebState.Off);
			assertThrows(IOException.class, () -> new Raw(port));
		}
	}

	@Test
	void whatNeverEndsKeepsNobodyFromLocking() throws Exception {
		try (Raw writing = new Raw(port)) {
			writing.send("POST /api/v1/held HTTP/1.1\r\n" + good + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
			table.held.get(10, TimeUnit.SECONDS);
			assertTimeoutPreemptively(Duration.ofSeconds(30), fixture.web::close);
			assertThrows(IOException.class, () -> new Raw(port));
		}
	}

	@Test
	void aBodyThatIsStillComingIsTold() throws Exception {
		try (Raw writing = new Raw(port); Raw held = new Raw(port)) {
			held.send("POST /api/v1/held HTTP/1.1\r\n" + good + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
			table.held.get(10, TimeUnit.SECONDS);
			writing.send("POST /api/v1/echo HTTP/1.1\r\n" + good + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{");
			CompletableFuture<Void> lock = CompletableFuture.runAsync(fixture.web::close);
			while (!(fixture.web.state() instanceof WebState.Off)) {
				Thread.onSpinWait();
			}
			assertEquals(423, writing.send("}").reply().status());
			table.release.complete(null);
			lock.get(10, TimeUnit.SECONDS);
		}
	}

	@Test
	void theDoorIsShutBeforeTheRecordsAre() throws Exception {
		try (Raw open = new Raw(port)) {
			assertEquals(200, open.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
			fixture.web.leave();
			assertNobodyGetsIn();
			assertEquals(423, open.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
			fixture.web.api(true);
			assertNobodyGetsIn();
		}
	}

	/** Who knocked while the door was being shut may be told; nobody is let in. */
	private void assertNobodyGetsIn() {
		try (Raw raw = new Raw(port)) {
			assertEquals(423, raw.send("GET /api/v1 HTTP/1.1\r\n" + good + "\r\n").reply().status());
		} catch (IOException e) {
			assertFalse(e.toString().contains("timed out"), e.toString());
		}
	}

	@Test
	void lockingTwiceIsLockingOnce() {
		fixture.web.close();
		fixture.web.close();
		assertThrows(IOException.class, () -> new Raw(port));
		assertTrue(fixture.web.state() instanceof WebState.Off);
	}

	@Test
	void nobodyHearsOfIt() {
		// Whoever holds the service when it is locked is told that nothing listens, and nothing more.
		fixture.web.close();
		fixture.web.resume();
		assertTrue(fixture.web.state() instanceof WebState.Off);
	}

	@Test
	void whoWaitsWhenTheTokenIsTakenBackHearsNothing() throws Exception {
		try (Raw waiting = new Raw(port)) {
			waiting.send("GET /api/v1/wait HTTP/1.1\r\n" + good + "\r\n");
			table.waits.get(10, TimeUnit.SECONDS);
			fixture.records.integrations().all().forEach(each -> fixture.web.revoke(each.id()));
			table.happened.complete(null);
			assertEquals(401, waiting.reply().status());
		}
	}

	@Test
	void whoWaitsIsToldWhenItHappens() throws Exception {
		try (Raw waiting = new Raw(port)) {
			waiting.send("GET /api/v1/wait HTTP/1.1\r\n" + good + "\r\n");
			table.waits.get(10, TimeUnit.SECONDS);
			table.happened.complete(null);
			assertEquals("{\"came\":true}", waiting.reply().body());
		}
	}
}
