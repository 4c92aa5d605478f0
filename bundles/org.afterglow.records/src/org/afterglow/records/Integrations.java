package org.afterglow.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.IntegrationId;

/**
 * Programs that may use the local web. The feed has no change of them, but who listens to it hears that there is something new.
 */
public interface Integrations {

	/** Every one, the revoked and expired among them, in the order in which they were made. */
	List<Integration> all();

	Optional<Integration> byId(IntegrationId id);

	/** The one whose token has this hash, whether it is still good or not. */
	Optional<Integration> byTokenHash(String tokenHash);

	/** Adds or changes one. */
	void save(Integration integration);

	/**
	 * Its token was used. Kept to the minute: a use within a minute of the last one kept, before or after, changes nothing. Nobody hears of it, and
	 * nothing happens if there is none.
	 */
	void used(IntegrationId id, Instant at);
}
