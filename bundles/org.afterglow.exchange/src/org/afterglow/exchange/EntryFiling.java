package org.afterglow.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Values;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.EntryForm;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedEntry;

/** Puts entries of one file into the practice, making the clients and codes they name. Runs inside one transaction. */
final class EntryFiling {

	/** Its place in the practice is told apart from its content: without it the rest can still be looked at. */
	private record Owner(Client client, Optional<SessionId> session) {
	}

	private final Records records;
	private final Problems problems;
	private final NamedThings things;
	private final EntryWriter writer;
	private final Map<String, Client> clients = new HashMap<>();
	private int added;
	private int skipped;
	private int newClients;

	EntryFiling(Records records, Codebook codebook, Problems problems) {
		this.records = records;
		this.problems = problems;
		this.things = new NamedThings(records, codebook, problems);
		this.writer = new EntryWriter(records, codebook);
	}

	EntryImportReport report() {
		records.audit().note(AuditEvent.of(AuditKind.IMPORTED).with(AuditEvent.FORMAT, EntryLinesExport.FORMAT)
				.with(AuditEvent.COUNT, added));
		return new EntryImportReport(added, skipped, newClients, things.newCodes());
	}

	/** Adds the entry, or skips it if it is there already; tells what keeps it out. */
	void file(Map<String, Object> raw) {
		EntryLine line = new EntryLine(raw, problems);
		Optional<Entry> entry = entry(line);
		if (!problems.lineIsSound() || entry.isEmpty()) {
			return;
		}
		Optional<Entry> stored = records.entries().byId(entry.get().id());
		if (stored.isEmpty()) {
			// As what was deleted comes back: under its own id and times, and with passages whose texts are gone.
			records.entries().restore(new RemovedEntry(entry.get(), List.of()));
			added++;
		} else if (writer.line(stored.get()).equals(writer.line(entry.get()))) {
			skipped++;
		} else {
			problems.add(Reason.ENTRY_DIFFERS, entry.get().id());
		}
	}

	/** All of it is looked at, so that all that is wrong is told at once. */
	private Optional<Entry> entry(EntryLine line) {
		Optional<UUID> id = line.id();
		Optional<EntryTypeId> type = line.type();
		OptionalInt version = line.typeVersion();
		Optional<RecordPartition> partition = line.partition();
		Optional<EntryStatus> status = line.status();
		Optional<String> author = line.author();
		Optional<Instant> created = line.created();
		Optional<Instant> changed = line.changed();
		if (created.isPresent() && changed.isPresent() && changed.get().isBefore(created.get())) {
			problems.add(Reason.CHANGED_BEFORE_BEGUN, changed.get(), created.get());
		}
		Optional<Owner> owner = owner(line);
		Optional<Map<?, ?>> answers = line.answers();
		Optional<Values> values = owner.isEmpty() || answers.isEmpty() ? Optional.empty() : values(owner.get(), answers.get());
		if (!problems.lineIsSound()) {
			return Optional.empty();
		}
		return Optional.of(new Entry(new EntryId(id.orElseThrow()), type.orElseThrow(), version.orElseThrow(),
				owner.orElseThrow().client().id(), owner.get().session(), values.orElseThrow(), partition.orElseThrow(),
				status.orElseThrow(), 1, author.orElseThrow(), created.orElseThrow(), changed.orElseThrow()));
	}

	private Optional<Owner> owner(EntryLine line) {
		Optional<String> label = line.client();
		OptionalInt number = line.session();
		if (label.isEmpty()) {
			return Optional.empty();
		}
		if (number.isEmpty()) {
			return Optional.of(new Owner(clients.computeIfAbsent(label.get(), this::client), Optional.empty()));
		}
		Optional<Client> known = records.clients().labelled(label.get());
		Optional<Session> session = known.flatMap(client -> records.sessions().numbered(client.id(), number.getAsInt()));
		if (session.isEmpty()) {
			problems.add(Reason.SESSION_MISSING, label.get(), number.getAsInt());
		}
		return session.map(its -> new Owner(known.orElseThrow(), Optional.of(its.id())));
	}

	private Client client(String label) {
		return records.clients().labelled(label).orElseGet(() -> {
			Client client = Client.labelled(label);
			records.clients().save(client);
			newClients++;
			return client;
		});
	}

	/** One after the other, so that it can be told which makes no sense. */
	private Optional<Values> values(Owner owner, Map<?, ?> answers) {
		Values values = Values.NONE;
		for (Map.Entry<?, ?> each : answers.entrySet()) {
			String key = (String) each.getKey();
			try {
				Map<String, Object> plain = PlainAnswers.named(Map.of(key, each.getValue()), things.of(owner.client()));
				values = values.with(key, EntryForm.values(plain).get(key));
			} catch (NamedThings.Told e) {
				// It was told of where it was found.
			} catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
				problems.add(Reason.ANSWERS_NOT_READ, key);
			}
		}
		return Optional.of(values);
	}
}
