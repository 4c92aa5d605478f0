package org.afterglow.store.jdbc;

import java.util.Optional;
import java.util.UUID;

/** Pages in the order of ids. H2 compares them without a sign, which is the order in which they are written, and not that of Java. */
final class IdPage {

	/** What follows the rows that are asked for, with the column of the id: behind an id, so many at most. */
	static final String BEHIND = " where %1$s > ? order by %1$s limit ?";

	/** Nobody has it, and all others come behind it. */
	private static final UUID FIRST = new UUID(0, 0);

	private IdPage() {
	}

	/** The id behind which a page begins; that of the front if there is none. */
	static UUID behind(Optional<UUID> id) {
		return id.orElse(FIRST);
	}
}
