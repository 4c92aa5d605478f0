package org.afterglow.ui.web.internal.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** Which session a journal page is wanted for, as far as it can be told from what is looked at. */
sealed interface Meant {

	/** It can be told. */
	record One(SessionId session) implements Meant {
		public One {
			Objects.requireNonNull(session);
		}
	}

	/**
	 * A client is looked at, and has several.
	 *
	 * @param client as people call them
	 * @param sessions the latest first
	 */
	record Several(String client, List<Session> sessions) implements Meant {
		public Several {
			Objects.requireNonNull(client);
			sessions = List.copyOf(sessions);
		}

		/** Numbers alone. */
		@Override
		public String toString() {
			return sessions.size() + " sessions";
		}
	}

	/** A client is looked at, and has none. */
	record NoneYet() implements Meant {
	}

	/**
	 * Neither a client nor a session is looked at.
	 *
	 * @param empty whether the practice has no session that could be
	 */
	record Nothing(boolean empty) implements Meant {
	}

	/** Off the UI thread. @param looked what is looked at, by its id */
	static Meant read(Records records, Optional<Object> looked, Instant now) {
		return looked.flatMap(id -> of(records, id, now)).orElseGet(() -> new Nothing(records.sessions().all().isEmpty()));
	}

	private static Optional<Meant> of(Records records, Object id, Instant now) {
		return switch (id) {
			case ClientId client -> records.clients().byId(client).map(found -> of(records, found, now));
			// What is selected may just have gone.
			case SessionId session -> records.sessions().byId(session).map(Session::id).map(One::new);
			case NarrativeId narrative -> records.narratives().summary(narrative).map(NarrativeSummary::session).map(One::new);
			case EntryId entry -> records.entries().byId(entry)
					.flatMap(found -> found.session().<Meant>map(One::new).or(() -> records.clients().byId(found.client()).map(client -> of(records, client, now))));
			default -> Optional.empty();
		};
	}

	/** Nobody can know which of several is meant; but where one has a page that is open, it is that. */
	private static Meant of(Records records, Client client, Instant now) {
		List<Session> sessions = records.sessions().of(client.id()).stream()
				.sorted(Comparator.comparing(Session::date).thenComparing(Session::number).reversed()).toList();
		List<SessionId> open = records.journals().openAt(now).stream().map(Journal::session)
				.filter(sessions.stream().map(Session::id).toList()::contains).distinct().toList();
		if (open.size() == 1) {
			return new One(open.getFirst());
		}
		return switch (sessions.size()) {
			case 0 -> new NoneYet();
			case 1 -> new One(sessions.getFirst().id());
			default -> new Several(client.label(), sessions);
		};
	}
}
