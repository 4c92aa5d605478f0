package org.afterglow.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts wrong keys in a small file of the vault, and tells how long the next passphrase has to wait: nothing twice, then two seconds and twice as long each
 * time, up to five minutes. A right key ends the pause; how many were wrong is kept until the log of the vault was told, whoever it is that tells it. It slows down a person at the door. Whoever can write the file can copy the vault, and for them Argon2id is there; so a file that is lost,
 * broken or untouchable counts as none, and nobody is ever locked out for longer than the longest pause.
 */
final class Tries {
	static final String FILE = "vault.tries";
	private static final Pattern CONTENT = Pattern.compile("(\\d{1,9}) (\\d{1,15})(?: (\\d{1,9}))?\n");
	private static final int LONGEST_CONTENT = 64;
	private static final int WITHOUT_PAUSE = 2;
	private static final Duration LONGEST = Duration.ofMinutes(5);
	private static final int MOST = 1000;

	private final Path file;
	private final Clock clock;

	/**
	 * @param count of wrong passphrases since the last right key
	 * @param earlier how many came before that, and wrong recovery codes: nobody waits for them, and the log was not told of them yet
	 */
	private record Wrong(int count, Instant last, int earlier) {
		Wrong {
			count = Math.min(count, MOST);
			earlier = Math.min(earlier, MOST);
		}
	}

	Tries(Path folder, Clock clock) {
		this.file = folder.resolve(FILE);
		this.clock = Objects.requireNonNull(clock);
	}

	/** How long the next passphrase has to wait; zero if it need not. */
	Duration left() {
		Optional<Wrong> wrong = read();
		if (wrong.isEmpty()) {
			return Duration.ZERO;
		}
		Instant now = clock.instant();
		Duration pause = pauseAfter(wrong.get().count());
		if (wrong.get().last().isAfter(now)) {
			// The clock went back, or somebody wrote a time to come: the pause begins now, once.
			return write(new Wrong(wrong.get().count(), now, wrong.get().earlier())) ? pause : Duration.ZERO;
		}
		Duration left = pause.minus(Duration.between(wrong.get().last(), now));
		return left.isNegative() ? Duration.ZERO : left;
	}

	/** How many there were that the log was not told of. */
	int untold() {
		return read().map(wrong -> wrong.count() + wrong.earlier()).orElse(0);
	}

	/** One more. */
	void wrong() {
		Optional<Wrong> before = read();
		write(new Wrong(before.map(Wrong::count).orElse(0) + 1, clock.instant(), before.map(Wrong::earlier).orElse(0)));
	}

	/** A recovery code that was wrong: nobody waits for it, but it is told. */
	void wrongCode() {
		Optional<Wrong> before = read();
		write(new Wrong(before.map(Wrong::count).orElse(0), before.map(Wrong::last).orElseGet(clock::instant), before.map(Wrong::earlier).orElse(0) + 1));
	}

	/** A key was right: nobody waits any more. */
	void right() {
		Optional<Wrong> before = read();
		if (before.filter(wrong -> wrong.count() == 0).isEmpty()) {
			before.ifPresentOrElse(wrong -> write(new Wrong(0, clock.instant(), untold())), this::told);
		}
	}

	/** All are forgotten. */
	void told() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// The next wrong one waits longer than it should; no reason to keep the vault shut.
			return;
		}
	}

	static Duration pauseAfter(int count) {
		int doubled = Math.clamp(count - (long) WITHOUT_PAUSE, 0, 30);
		return doubled == 0 ? Duration.ZERO : Duration.ofSeconds(Math.min(1L << doubled, LONGEST.toSeconds()));
	}

	private Optional<Wrong> read() {
		try (InputStream in = Files.newInputStream(file)) {
			Matcher content = CONTENT.matcher(new String(in.readNBytes(LONGEST_CONTENT), StandardCharsets.US_ASCII));
			return content.matches() ? Optional.of(wrong(content)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Wrong wrong(Matcher content) {
		int earlier = content.group(3) == null ? 0 : Integer.parseInt(content.group(3));
		return new Wrong(Integer.parseInt(content.group(1)), Instant.ofEpochMilli(Long.parseLong(content.group(2))), earlier);
	}

	private boolean write(Wrong wrong) {
		try {
			Disk.replace(file, (wrong.count() + " " + wrong.last().toEpochMilli() + " " + wrong.earlier() + "\n").getBytes(StandardCharsets.US_ASCII));
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
