package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Scope;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.code.CodeWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the local web listens, where, and to whom. */
class OpenWebTest {

	private final Table table = new Table();
	private Fixture fixture = new Fixture(table::routes);

	@AfterEach
	void stop() {
		fixture.close();
	}

	@Test
	void nothingListensUntilItIsAskedFor() {
		AtomicInteger opened = new AtomicInteger();
		try (Fixture quiet = new Fixture(table::routes, (front, port) -> {
			opened.incrementAndGet();
			throw new IOException("nobody should ask");
		})) {
			quiet.web.resume();
			assertInstanceOf(WebState.Off.class, quiet.web.state());
			quiet.token();
			assertEquals(0, opened.get());
		}
	}

	@Test
	void itListensWhileProgramsMayAskOrAPageIsOpen() {
		AtomicInteger heard = new AtomicInteger();
		fixture.web.listen(heard::incrementAndGet);
		fixture.web.api(true);
		int port = fixture.port();
		OpenedJournal one = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
		OpenedJournal two = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
		assertEquals(port, one.address().getPort());
		fixture.web.api(false);
		assertEquals(port, fixture.port());
		fixture.web.closeJournal(one.journal());
		fixture.web.closeJournal(one.journal());
		assertEquals(port, fixture.port());
		fixture.web.closeJournal(two.journal());
		assertInstanceOf(WebState.Off.class, fixture.web.state());
		assertThrows(IOException.class, () -> new Raw(port));
		assertTrue(heard.get() >= 4);
	}

	@Test
	void aPageGoesOnAtTheSamePortAfterALock() throws IOException {
		OpenedJournal journal = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
		int port = fixture.port();
		String key = key(enter(port, CodeWords.joined(journal.code())));
		assertEquals(200, write(port, key).status());
		fixture.web.close();
		try (OpenWeb again = fixture.again(table)) {
			again.resume();
			assertEquals(new WebState.Listening(URI.create("http://127.0.0.1:" + port), false), again.state());
			assertEquals(200, write(port, key).status());
			again.api(true);
			fixture.clock.pass(Duration.ofHours(2));
			assertEquals(401, write(port, key).status(), "it is listened for programs still");
		}
	}

	@Test
	void aPageWithoutTheSentenceOfThePracticeIsNotOpened() {
		fixture.records.settings().remove(LocalWeb.STATEMENT);
		SessionId session = Practices.session(fixture.records);
		assertThrows(IllegalStateException.class, () -> fixture.web.openJournal(session, Duration.ofHours(2)));
		assertEquals(List.of(), fixture.records.journals().of(session));
		assertInstanceOf(WebState.Off.class, fixture.web.state());
	}

	@Test
	void aPageOfASessionThatIsGoneIsNotOpened() {
		assertThrows(RecordMissing.class, () -> fixture.web.openJournal(SessionId.random(), Duration.ofHours(2)));
		assertInstanceOf(WebState.Off.class, fixture.web.state());
	}

	@Test
	void noPageIsOpenForLongerThanADay() {
		SessionId session = Practices.session(fixture.records);
		assertThrows(IllegalArgumentException.class, () -> fixture.web.openJournal(session, Duration.ofHours(25)));
		assertThrows(IllegalArgumentException.class, () -> fixture.web.openJournal(session, Duration.ZERO));
	}

	@Test
	void anotherCodeTakesThePageFromWhoHasIt() throws IOException {
		OpenedJournal journal = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
		int port = fixture.port();
		String key = key(enter(port, CodeWords.joined(journal.code())));
		OpenedJournal again = fixture.web.anotherCode(journal.journal());
		assertEquals(401, write(port, key).status());
		assertEquals(200, write(port, key(enter(port, CodeWords.joined(again.code())))).status());
		assertThrows(RecordMissing.class, () -> fixture.web.anotherCode(JournalId.random()));
	}

	@Test
	void aPageThatWasClosedLetsNobodyIn() throws IOException {
		fixture.web.api(true);
		int port = fixture.port();
		OpenedJournal journal = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
		OpenedJournal used = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
		String key = key(enter(port, CodeWords.joined(used.code())));
		fixture.web.closeJournal(journal.journal());
		fixture.web.closeJournal(used.journal());
		assertEquals(403, enter(port, CodeWords.joined(journal.code())).status());
		assertEquals(401, write(port, key).status());
	}

	@Test
	void bothAddressesOfThisMachineAndNoOtherAreListenedTo() throws IOException {
		fixture.web.api(true);
		int port = fixture.port();
		int elsewhere = 0;
		for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
			for (InetAddress address : each.inetAddresses().toList()) {
				boolean ours = address instanceof Inet4Address ? address.getHostAddress().equals("127.0.0.1") : isLoop6(address);
				assertEquals(ours, connects(address, port), address.toString());
				elsewhere += ours ? 0 : 1;
			}
		}
		System.out.println("addresses of this machine that are refused: " + elsewhere);
		assertFalse(connects(InetAddress.getByName("127.0.0.2"), port));
	}

	private static boolean isLoop6(InetAddress address) {
		return address instanceof Inet6Address && address.isLoopbackAddress();
	}

	private static boolean connects(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 2000);
			return true;
		} catch (SocketException | java.net.SocketTimeoutException e) {
			return false;
		}
	}

	@Test
	void anIntegrationNeedsANameAndAScope() {
		assertThrows(IllegalArgumentException.class, () -> fixture.web.make(" ", Set.of(Scope.SEARCH), Optional.empty()));
		assertThrows(IllegalArgumentException.class, () -> fixture.web.make("x", Set.of(), Optional.empty()));
		assertThrows(IllegalArgumentException.class, () -> fixture.web.make("x", Set.of(Scope.SEARCH), Optional.of(fixture.clock.instant())));
		assertEquals(List.of(), fixture.records.integrations().all());
	}

	static Raw.Reply enter(int port, String code) throws IOException {
		String body = "{\"code\":\"" + code + "\"}";
		return Raw.once(port, "POST /journal/enter HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
				+ "\r\n\r\n" + body);
	}

	static String key(Raw.Reply reply) {
		assertEquals(200, reply.status(), reply.toString());
		return reply.body().replaceFirst(".*\"key\":\"([^\"]+)\".*", "$1");
	}

	static Raw.Reply write(int port, String key) throws IOException {
		return Raw.once(port, "PUT /journal/answers/7 HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + key
				+ "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
	}
}
