package org.afterglow.vault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** After several wrong passphrases the next one is looked at only after a while. The recovery code opens the vault meanwhile. */
public final class TooManyTries extends VaultFailure {
	private static final long serialVersionUID = 1L;

	private final Duration left;

	TooManyTries(Path folder, Duration left) {
		super(folder, "too many wrong passphrases, the next is looked at in " + left.toSeconds() + " s");
		this.left = Objects.requireNonNull(left);
	}

	/** How long to wait from now. Never longer than five minutes. */
	public Duration left() {
		return left;
	}

	/** The same in seconds, rounded up, for a sentence. */
	public long seconds() {
		return left.plusMillis(999).toSeconds();
	}
}
