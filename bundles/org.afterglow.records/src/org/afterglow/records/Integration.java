package org.afterglow.records;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.afterglow.model.IntegrationId;
import org.afterglow.model.NarrativeText;

/**
 * A program that may use the local web by a token. The token itself is kept nowhere.
 *
 * @param name as the therapist calls it, one line
 * @param scopes what it may do, in the order of the scopes
 * @param tokenHash SHA-256 of its token, 64 hexadecimal digits in lower case
 * @param made when, UTC
 * @param expires from when on the token is good no more, UTC; after it was made
 * @param revoked when somebody took it back, UTC
 * @param lastUsed when it was last used, UTC, to the minute
 */
public record Integration(IntegrationId id, String name, Set<Scope> scopes, String tokenHash, Instant made, Optional<Instant> expires,
		Optional<Instant> revoked, Optional<Instant> lastUsed) {

	/** The longest name, in UTF-16 units. */
	public static final int LONGEST_NAME = 100;

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	public Integration {
		Objects.requireNonNull(id);
		Objects.requireNonNull(made);
		Objects.requireNonNull(revoked);
		Objects.requireNonNull(lastUsed);
		if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())
				|| name.chars().anyMatch(Character::isISOControl) || NarrativeText.problemIn(name).isPresent()) {
			throw new IllegalArgumentException("name of an integration must be one trimmed line of at most " + LONGEST_NAME);
		}
		if (scopes.isEmpty()) {
			throw new IllegalArgumentException("an integration may do something: " + id);
		}
		scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
		if (!HASH.matcher(tokenHash).matches()) {
			throw new IllegalArgumentException("a token is kept as SHA-256 in 64 lower-case hexadecimal digits");
		}
		if (expires.isPresent() && !expires.get().isAfter(made)) {
			throw new IllegalArgumentException("a token expires after it was made: " + id);
		}
	}

	/** Whether its token is good at that moment. */
	public boolean isGoodAt(Instant now) {
		return revoked.isEmpty() && expires.filter(end -> !now.isBefore(end)).isEmpty();
	}

	/** The same, taken back; if it was before, it stays at that. */
	public Integration revokedAt(Instant now) {
		return new Integration(id, name, scopes, tokenHash, made, expires, revoked.or(() -> Optional.of(now)), lastUsed);
	}

	/** The same, last used then. */
	public Integration usedAt(Instant now) {
		return new Integration(id, name, scopes, tokenHash, made, expires, revoked, Optional.of(now));
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
