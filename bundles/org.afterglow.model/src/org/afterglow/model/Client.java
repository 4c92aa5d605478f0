package org.afterglow.model;

import java.util.Objects;

/**
 * The person in therapy.
 *
 * @param label what the therapist calls them here; unique in the practice whatever the case
 */
public record Client(ClientId id, String label) {

	public Client {
		Objects.requireNonNull(id);
		Labels.check("label of a client", label);
	}

	/** A client not yet known to the practice. */
	public static Client labelled(String label) {
		return new Client(ClientId.random(), label);
	}

	/** The same person under another label. */
	public Client relabelled(String other) {
		return new Client(id, other);
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
