package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types wrong passphrases waits longer and longer, and never for ever. */
class TriesTest {
	private static final String WORDS = "a door in the tide";

	@TempDir
	Path parent;
	private Path folder;
	private Path file;
	private final RecoveryCode code = RecoveryCode.random();
	private final Hand clock = new Hand();

	/** A clock that is set by hand. */
	private static final class Hand extends Clock {
		private Instant now = Instant.parse("2026-11-21T09:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}

		void on(Duration time) {
			now = now.plus(time);
		}
	}

	@BeforeEach
	void createVault() throws VaultFailure {
		folder = parent.resolve("practice");
		file = folder.resolve("vault.tries");
		Vault.create(folder, words(WORDS), Optional.of(code), KeyCost.forTests()).close();
	}

	private static Passphrase words(String text) {
		return Passphrase.of(text.toCharArray());
	}

	/** A door made anew for each try, as by a program that was started again. */
	private Vault open(VaultKey key) throws VaultFailure {
		return new VaultDoor(folder, clock).open(key);
	}

	private void wrong() {
		assertThrows(WrongPassphrase.class, () -> open(words("another passphrase")));
	}

	private Duration left() {
		return assertThrows(TooManyTries.class, () -> open(words(WORDS))).left();
	}

	@Test
	void thePauseDoublesUpToFiveMinutes() {
		wrong();
		wrong();
		for (int seconds : List.of(2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300)) {
			wrong();
			assertEquals(Duration.ofSeconds(seconds), left());
			clock.on(Duration.ofSeconds(seconds).minusMillis(1));
			TooManyTries last = assertThrows(TooManyTries.class, () -> open(words(WORDS)));
			assertEquals(1, last.seconds());
			clock.on(Duration.ofMillis(1));
		}
		assertEquals(Duration.ofMinutes(5), Tries.pauseAfter(Integer.MAX_VALUE));
	}

	@Test
	void aRightPassphraseForgetsTheWrongOnes() throws Exception {
		wrong();
		wrong();
		assertTrue(Files.exists(file));
		open(words(WORDS)).close();
		wrong();
		wrong();
		wrong();
		assertEquals(Duration.ofSeconds(2), left());
	}

	@Test
	void wrongOnesAreCountedUntilSomebodyTellsOfThem() throws Exception {
		wrong();
		assertThrows(WrongRecoveryCode.class, () -> open(RecoveryCode.random()));
		try (Vault vault = open(words(WORDS))) {
			assertEquals(2, vault.wrongBefore());
		}
		wrong();
		try (Vault vault = open(code)) {
			assertEquals(3, vault.wrongBefore(), "nobody told of the first two");
			vault.wrongTold();
			assertEquals(0, vault.wrongBefore());
		}
		assertFalse(Files.exists(file));
		try (Vault vault = open(words(WORDS))) {
			assertEquals(0, vault.wrongBefore());
		}
	}

	@Test
	void anUntoldCountOfAnyLengthKeepsNobodyOut() throws Exception {
		Files.writeString(file, "0 7 999999999\n");
		try (Vault vault = open(words(WORDS))) {
			assertEquals(1000, vault.wrongBefore());
		}
	}

	@Test
	void theRecoveryCodeNeverWaits() throws Exception {
		wrong();
		wrong();
		wrong();
		assertEquals(Duration.ofSeconds(2), left());
		assertThrows(WrongRecoveryCode.class, () -> open(RecoveryCode.random()));
		open(code).close();
		open(words(WORDS)).close();
	}

	@Test
	void aFileThatIsLostOrMakesNoSenseKeepsNobodyOut() throws Exception {
		for (String content : List.of("", "x", "-3 7\n", "3\n", "99999999999999999999 1\n", "3 99999999999999999999\n", "3 1\n\n", "x".repeat(100_000))) {
			Files.writeString(file, content);
			open(words(WORDS)).close();
		}
		Files.createDirectories(file.resolve("a folder in its place"));
		wrong();
		open(words(WORDS)).close();
	}

	@Test
	void aTimeToComeIsWaitedForOnceAndNoLongerThanThePause() throws Exception {
		Files.writeString(file, "999999999 999999999999999\n");
		assertEquals(Duration.ofMinutes(5), left());
		clock.on(Duration.ofMinutes(3));
		assertEquals(Duration.ofMinutes(2), left());
		clock.on(Duration.ofMinutes(2));
		open(words(WORDS)).close();
	}

	@Test
	void aClockThatGoesBackKeepsNobodyOutForLongerThanThePause() throws Exception {
		for (int i = 0; i < 5; i++) {
			clock.on(Duration.ofMinutes(10));
			wrong();
		}
		clock.on(Duration.ofDays(-4000));
		assertEquals(Duration.ofSeconds(8), left());
		clock.on(Duration.ofSeconds(8));
		open(words(WORDS)).close();
	}
}
