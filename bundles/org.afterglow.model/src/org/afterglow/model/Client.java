package org.afterglow.model;

import java.util.Objects;

/**
 * The person in therapy.
 *
 * @param label what the therapist calls them here; unique in the practice whatever the case
 * @param archived true when the work with them rests: kept whole, out of the way
 * @since 1.0
 */
public record Client(ClientId id, String label, boolean archived) {

	public Client {
		Objects.requireNonNull(id);
		Labels.check("label of a client", label);
	}

	/** A client not yet known to the practice. */
	public static Client labelled(String label) {
		return new Client(ClientId.random(), label, false);
	}

	/** The same person under another label. */
	public Client relabelled(String other) {
		return new Client(id, other, archived);
	}

	/** The same person, put away or taken out again. */
	public Client withArchived(boolean away) {
		return new Client(id, label, away);
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
