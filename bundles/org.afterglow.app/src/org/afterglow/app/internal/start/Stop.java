package org.afterglow.app.internal.start;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** A narrative that somebody may want to go on with, and where it belongs. */
record Stop(NarrativeSummary narrative, Session session, Client client) {

	/** As many as are seen at once. */
	private static final int MOST = 7;

	Stop {
		Objects.requireNonNull(narrative);
		Objects.requireNonNull(session);
		Objects.requireNonNull(client);
	}

	/**
	 * Those that were looked at last, then those that were told last; may take long.
	 *
	 * @param recent the latest first; some may have been deleted
	 */
	static List<Stop> latest(Records records, List<NarrativeId> recent) {
		Set<NarrativeId> lately = new LinkedHashSet<>(recent);
		List<Stop> stops = new ArrayList<>(lately.stream().flatMap(id -> of(records, id).stream()).limit(MOST).toList());
		if (stops.size() < MOST) {
			records.narratives().summaries().reversed().stream().map(NarrativeSummary::id).filter(id -> !lately.contains(id))
					.flatMap(id -> of(records, id).stream()).limit((long) MOST - stops.size()).forEach(stops::add);
		}
		return stops;
	}

	private static Optional<Stop> of(Records records, NarrativeId id) {
		return records.narratives().summary(id).flatMap(narrative -> records.sessions().byId(narrative.session())
				.flatMap(session -> records.clients().byId(session.client()).map(client -> new Stop(narrative, session, client))));
	}
}
