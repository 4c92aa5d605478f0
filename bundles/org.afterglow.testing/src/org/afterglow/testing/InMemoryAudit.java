package org.afterglow.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.AuditSubject.Sort;
import org.afterglow.records.EditingSpells;
import org.afterglow.records.Therapist;

/** The log as a list. Nobody can get at it, so there is no chain. */
final class InMemoryAudit implements Audit {

	private final InMemoryRecords records;
	private final Clock clock;
	private final EditingSpells spells = new EditingSpells();

	InMemoryAudit(InMemoryRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	@Override
	public void note(AuditEvent event) {
		records.change(state -> state.noted.add(event));
	}

	@Override
	public List<AuditEntry> entries(AuditFilter filter, long before, int limit) {
		return records.state().log.reversed().stream().filter(entry -> entry.number() < before).filter(filter::wants)
				.limit(limit).toList();
	}

	@Override
	public int forgetGone() {
		return records.change(state -> {
			List<Integer> gone = IntStream.range(0, state.log.size())
					.filter(i -> client(state.log.get(i)).filter(id -> !state.clients.containsKey(id)).isPresent()).boxed().toList();
			gone.forEach(i -> state.log.set(i, new AuditEntry(i + 1, Optional.empty())));
			if (!gone.isEmpty()) {
				state.noted.add(AuditEvent.of(AuditKind.ERASED).with(AuditEvent.COUNT, gone.size()));
			}
			return gone.size();
		});
	}

	private static Optional<ClientId> client(AuditEntry entry) {
		return entry.told().flatMap(AuditEntry.Told::client);
	}

	@Override
	public List<AuditBreak> verify() {
		return List.of();
	}

	/** Writes what a transaction changed and noted; called last of all in it. */
	void write(State state) {
		Instant now = clock.instant();
		Therapist by = new Therapist(state.settings.getOrDefault(Therapist.NAME, ""),
				state.settings.getOrDefault(Therapist.REGISTRATION, ""));
		if (state.settingChanged) {
			spells.endAll();
		}
		List<AuditEvent> events = new ArrayList<>();
		state.changed.forEach((id, subject) -> changed(id, Sort.of(subject), state.gone.contains(id), now).ifPresent(events::add));
		events.addAll(state.noted);
		for (AuditEvent event : events) {
			Optional<ClientId> client = event.subject().flatMap(subject -> clientOf(state, subject));
			state.log.add(new AuditEntry(state.log.size() + 1L, Optional.of(new AuditEntry.Told(now, by, client, event))));
		}
	}

	private Optional<AuditEvent> changed(UUID id, Sort sort, boolean deleted, Instant now) {
		AuditEvent event = AuditEvent.of(AuditKind.CHANGED, new AuditSubject(sort, id)).with(AuditEvent.CHANGE,
				deleted ? AuditEvent.DELETED : AuditEvent.SAVED);
		boolean inSpells = sort == Sort.NARRATIVE || sort == Sort.ENTRY || sort == Sort.JOURNAL_ANSWER;
		if (inSpells && deleted) {
			spells.end(id);
		} else if (inSpells) {
			if (spells.covers(id, now)) {
				return Optional.empty();
			}
			spells.begin(id, now);
		}
		return Optional.of(event);
	}

	private static Optional<ClientId> clientOf(State state, AuditSubject subject) {
		UUID id = subject.id();
		return switch (subject.sort()) {
			case CLIENT -> Optional.of(new ClientId(id));
			case SESSION -> Optional.ofNullable(state.sessions.get(new SessionId(id))).map(session -> session.client())
					.or(() -> Optional.ofNullable(state.owners.get(id)));
			case NARRATIVE -> Optional.ofNullable(state.narratives.get(new NarrativeId(id)))
					.map(coded -> state.sessions.get(coded.narrative().session()).client())
					.or(() -> Optional.ofNullable(state.owners.get(id)));
			case ATTACHMENT -> Optional.ofNullable(state.attachments.get(new AttachmentId(id)))
					.map(attachment -> state.sessions.get(attachment.session()).client())
					.or(() -> Optional.ofNullable(state.owners.get(id)));
			case ENTRY -> Optional.ofNullable(state.entries.get(new EntryId(id))).map(entry -> entry.client())
					.or(() -> Optional.ofNullable(state.owners.get(id)));
			case JOURNAL_ANSWER -> Optional.ofNullable(state.answers.get(new JournalAnswerId(id)))
					.map(answer -> state.sessions.get(answer.session()).client())
					.or(() -> Optional.ofNullable(state.owners.get(id)));
			case CODE -> Optional.empty();
		};
	}
}
