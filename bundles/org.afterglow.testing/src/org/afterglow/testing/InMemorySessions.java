package org.afterglow.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Sessions;

final class InMemorySessions implements Sessions {

	private final InMemoryRecords records;

	InMemorySessions(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public List<Session> of(ClientId client) {
		return records.state().sessions.values().stream().filter(session -> session.client().equals(client))
				.sorted(Comparator.comparingInt(Session::number)).toList();
	}

	@Override
	public List<Session> all() {
		return records.state().sessions.values().stream()
				.sorted(Comparator.<Session, UUID>comparing(session -> session.client().value())
						.thenComparingInt(Session::number))
				.toList();
	}

	@Override
	public List<Session> page(Optional<SessionId> behind, int limit) {
		return IdPage.of(all(), Session::id, behind, limit);
	}

	@Override
	public Optional<Session> byId(SessionId id) {
		return Optional.ofNullable(records.state().sessions.get(id));
	}

	@Override
	public Optional<Session> numbered(ClientId client, int number) {
		return of(client).stream().filter(session -> session.number() == number).findFirst();
	}

	@Override
	public void save(Session session) {
		records.change(state -> {
			if (!state.clients.containsKey(session.client())) {
				throw new RecordMissing(session.client().toString());
			}
			if (numbered(session.client(), session.number()).filter(other -> !other.id().equals(session.id())).isPresent()) {
				throw new NameTaken(Subject.SESSION);
			}
			state.sessions.put(session.id(), session);
			state.saved(Subject.SESSION, session.id().value());
			return session;
		});
	}

	@Override
	public void delete(SessionId id) {
		records.change(state -> {
			state.remove(id);
			return id;
		});
	}
}
