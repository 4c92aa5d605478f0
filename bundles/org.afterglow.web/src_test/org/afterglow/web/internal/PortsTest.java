package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.SessionId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.search.PassageSearch;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.WebState;
import org.afterglow.web.WebUnavailable;
import org.afterglow.web.internal.http.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which port it listens on, and what becomes of it where there is none. */
class PortsTest {

	private final Table table = new Table();

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "::1" })
	void aPortThatSomebodyElseHasIsLeftToThem(String address) throws IOException {
		try (Fixture fixture = new Fixture(table::routes); ServerSocketChannel other = ServerSocketChannel.open()) {
			try {
				other.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
			} catch (IOException e) {
				assumeTrue(address.equals("127.0.0.1"), "no such address here");
				throw e;
			}
			int taken = other.socket().getLocalPort();
			fixture.records.settings().set(LocalWeb.PORT, Integer.toString(taken));
			fixture.web.api(true);
			assertNotEquals(taken, fixture.port());
			assertTrue(((WebState.Listening) fixture.web.state()).moved(), "whoever has the old address is to be told");
			assertEquals(Optional.of(Integer.toString(fixture.port())), fixture.records.settings().get(LocalWeb.PORT));
			// Neither is half of it held.
			String half = address.equals("::1") ? "127.0.0.1" : "::1";
			assertThrows(IOException.class, () -> new Raw(half, taken).close());
		}
	}

	@Test
	void aPortThatIsJustBeingLetGoIsWaitedFor() throws Exception {
		try (Fixture fixture = new Fixture(table::routes); ServerSocketChannel other = ServerSocketChannel.open()) {
			other.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
			int port = other.socket().getLocalPort();
			fixture.records.settings().set(LocalWeb.PORT, Integer.toString(port));
			CompletableFuture<Void> listens = CompletableFuture.runAsync(() -> fixture.web.api(true));
			assertThrows(TimeoutException.class, () -> listens.get(100, TimeUnit.MILLISECONDS), "it was not waited for");
			other.close();
			listens.get(1, TimeUnit.MINUTES);
			assertEquals(port, fixture.port());
			assertFalse(((WebState.Listening) fixture.web.state()).moved());
		}
	}

	@Test
	void aPortIsFreeAtOnceForWhoListensNext() {
		try (Fixture fixture = new Fixture(table::routes)) {
			fixture.web.api(true);
			int port = fixture.port();
			assertFalse(((WebState.Listening) fixture.web.state()).moved());
			for (int i = 0; i < 5; i++) {
				fixture.web.api(false);
				fixture.web.api(true);
				assertEquals(port, fixture.port());
			}
		}
	}

	@Test
	void whatWentWithItsSessionIsListenedForNoMore() throws Exception {
		try (Fixture fixture = new Fixture(table::routes)) {
			SessionId session = Practices.session(fixture.records);
			fixture.web.openJournal(session, Duration.ofHours(2));
			int port = fixture.port();
			CompletableFuture<Void> off = new CompletableFuture<>();
			try (Subscription listening = fixture.web.listen(() -> {
				if (fixture.web.state() instanceof WebState.Off) {
					off.complete(null);
				}
			})) {
				fixture.records.sessions().delete(session);
				off.get(1, TimeUnit.MINUTES);
			}
			assertThrows(IOException.class, () -> new Raw("127.0.0.1", port).close());
		}
	}

	@Test
	void withoutAPortNoPageIsOpen() {
		try (Fixture deaf = new Fixture(table::routes, (front, port) -> {
			throw new IOException("no port");
		})) {
			SessionId session = Practices.session(deaf.records);
			WebUnavailable thrown = assertThrows(WebUnavailable.class, () -> deaf.web.openJournal(session, Duration.ofHours(2)));
			assertEquals(WebState.Reason.NO_PORT, thrown.reason());
			assertEquals(List.of(), deaf.records.journals().of(session));
			assertInstanceOf(WebState.Off.class, deaf.web.state(), "nothing is asked for any more");
			deaf.web.api(true);
			assertEquals(new WebState.Failed(WebState.Reason.NO_PORT), deaf.web.state());
		}
	}

	@Test
	void whatIsBrokenIsSaidToBe() {
		try (Fixture broken = new Fixture(table::routes, (front, port) -> {
			throw new NoClassDefFoundError("of the test");
		})) {
			broken.web.api(true);
			assertEquals(new WebState.Failed(WebState.Reason.BROKEN), broken.web.state());
			SessionId session = Practices.session(broken.records);
			assertEquals(WebState.Reason.BROKEN, assertThrows(WebUnavailable.class, () -> broken.web.openJournal(session, Duration.ofHours(2))).reason());
		}
	}

	/** Somebody switches programs off while the first page is about to be open, and a stranger wants the port. */
	@Test
	void aPageThatIsAboutToBeOpenIsListenedForAlready() throws IOException {
		InMemoryRecords records = new InMemoryRecords();
		records.settings().set(LocalWeb.STATEMENT, "Somebody is in the next room.");
		Between between = new Between();
		Open practice = new Open(records, Codebook.over(records), Fixture.none(PassageSearch.class), Fixture.none(PracticeModules.class), between);
		try (OpenWeb web = new OpenWeb(practice, table.routes(between), LocalWebComponent.opener(), Locale.ENGLISH)) {
			between.web = Optional.of(web);
			OpenedJournal journal = web.openJournal(Practices.session(records), Duration.ofHours(2));
			assertTrue(between.wasThere);
			int port = ((WebState.Listening) web.state()).address().getPort();
			assertEquals(port, journal.address().getPort());
			assertEquals(200, Raw.once(port, "GET /journal HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").status());
		} finally {
			between.close();
		}
	}

	/** A clock that is asked between listening and the page being there, and lets something happen then. */
	private static final class Between extends Clock implements AutoCloseable {
		private Optional<OpenWeb> web = Optional.empty();
		private Optional<ServerSocketChannel> stranger = Optional.empty();
		private boolean wasThere;

		@Override
		public Instant instant() {
			web.filter(each -> !wasThere && !Thread.holdsLock(each) && each.state() instanceof WebState.Listening).ifPresent(each -> {
				wasThere = true;
				int port = ((WebState.Listening) each.state()).address().getPort();
				each.api(false);
				take(port);
			});
			return Instant.now();
		}

		private void take(int port) {
			try {
				stranger = Optional.of(ServerSocketChannel.open());
				stranger.get().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			} catch (IOException e) {
				// It is ours.
				wasThere = true;
			}
		}

		@Override
		public void close() throws IOException {
			if (stranger.isPresent()) {
				stranger.get().close();
			}
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	/** A process of its own, in a world without IPv6. */
	public static final class WithoutVersion6 {
		private WithoutVersion6() {
		}

		public static void main(String[] arguments) throws IOException {
			Table table = new Table();
			try (Fixture fixture = new Fixture(table::routes)) {
				fixture.web.api(true);
				int port = fixture.port();
				System.out.println("== " + Raw.once(port, "GET /journal HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").status());
			}
		}
	}

	@Test
	void withoutVersion6TheOtherAddressIsListenedTo() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true", "-cp", System.getProperty("java.class.path"), WithoutVersion6.class.getName())
				.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertTrue(said.contains("== 200"), said);
	}
}
