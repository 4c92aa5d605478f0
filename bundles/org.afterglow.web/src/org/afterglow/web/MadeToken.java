package org.afterglow.web;

import java.util.Objects;

import org.afterglow.records.Integration;

/**
 * An integration that was made.
 *
 * @param integration as it was kept
 * @param token the only copy: {@link Tokens#PREFIX}, a low line, and 256 random bits in base64url
 */
public record MadeToken(Integration integration, String token) {

	public MadeToken {
		Objects.requireNonNull(integration);
		Objects.requireNonNull(token);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return integration.toString();
	}
}
