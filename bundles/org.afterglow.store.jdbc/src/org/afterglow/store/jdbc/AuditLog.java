package org.afterglow.store.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.AuditSubject.Sort;
import org.afterglow.records.EditingSpells;
import org.afterglow.records.Therapist;
import org.afterglow.store.jdbc.Transaction.Changed;
import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Standing;
import org.afterglow.store.jdbc.audit.Witness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the entries of each transaction to the chain. For whoever has the turn to write. */
final class AuditLog {

	/** Entries after which the witness is told. */
	private static final int WITNESSED_EVERY = 100;

	private static final Logger log = LoggerFactory.getLogger(AuditLog.class);

	private final Chain chain;
	private final Witness witness;
	private final Clock clock;
	private final EditingSpells spells = new EditingSpells();
	private final Optional<String> trouble;
	private Standing durable;
	private long witnessed;

	/** Entries that are in a transaction and not yet durable. */
	record Pending(Standing standing, Map<UUID, Instant> spellsBegun, List<UUID> spellsEnded, boolean someoneElse) {
	}

	/** Entries that lost what they said, and the one that tells of it. */
	record Forgotten(int entries, Pending pending) {
	}

	/** What an opening found at the end of the log. */
	private record End(Standing standing, Optional<String> trouble) {
	}

	private AuditLog(Chain chain, Witness witness, Clock clock, End end) {
		this.chain = chain;
		this.witness = witness;
		this.clock = clock;
		this.trouble = end.trouble();
		this.durable = end.standing();
		this.witnessed = durable.number();
	}

	/** Finds where the log stands. What is missing at its end stays missing: the next entry gets the number after what the witness knows. */
	static AuditLog open(Link administrator, Chain chain, Witness witness, Clock clock) throws SQLException {
		return new AuditLog(chain, witness, clock, end(administrator, witness));
	}

	private static End end(Link link, Witness witness) throws SQLException {
		Standing last = last(link);
		Optional<Standing> known = known(witness);
		if (known.isPresent() && known.get().number() > last.number()) {
			return new End(known.get(), Optional.of("cut"));
		}
		return new End(last, known.isEmpty() && last.number() > 0 ? Optional.of("no-witness") : Optional.empty());
	}

	static Standing last(Link link) throws SQLException {
		return link.first("select number, chain from audit order by number desc limit 1",
				row -> new Standing(row.getLong(1), row.getBytes(2))).orElse(Standing.START);
	}

	private static Optional<Standing> known(Witness witness) {
		try {
			return witness.read();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** What was found wrong with the end of the log: to be said in it, so that it is not forgotten when the witness is told again. */
	Optional<AuditEvent> foundBroken() {
		return trouble.map(word -> AuditEvent.of(AuditKind.BROKEN).with("log", word));
	}

	/** Inserts what the transaction changed and noted. Nothing counts until it is {@linkplain #reached durable}. */
	Pending append(Transaction transaction) throws SQLException {
		Instant now = clock.instant();
		Map<UUID, Instant> begun = new HashMap<>();
		List<UUID> ended = new ArrayList<>();
		List<AuditEvent> events = new ArrayList<>();
		for (var change : transaction.changes().entrySet()) {
			UUID id = change.getKey().id();
			Sort sort = Sort.of(change.getKey().subject());
			boolean inSpells = sort == Sort.NARRATIVE || sort == Sort.ENTRY || sort == Sort.JOURNAL_ANSWER;
			if (inSpells && change.getValue()) {
				ended.add(id);
			} else if (inSpells && !transaction.hasNewTherapist() && spells.covers(id, now)) {
				continue;
			} else if (inSpells) {
				begun.put(id, now);
			}
			events.add(changed(change.getKey(), change.getValue()));
		}
		events.addAll(transaction.noted());
		Standing standing = insert(transaction.link(), events, now, transaction.owners());
		return new Pending(standing, begun, ended, transaction.hasNewTherapist());
	}

	private static AuditEvent changed(Changed record, boolean deleted) {
		return AuditEvent.of(AuditKind.CHANGED, new AuditSubject(Sort.of(record.subject()), record.id()))
				.with(AuditEvent.CHANGE, deleted ? AuditEvent.DELETED : AuditEvent.SAVED);
	}

	/** @return where the chain will stand */
	private Standing insert(Link link, List<AuditEvent> events, Instant now, Map<UUID, ClientId> owners) throws SQLException {
		if (events.isEmpty()) {
			return durable;
		}
		Therapist by = therapist(link);
		Standing last = durable;
		List<Object[]> rows = new ArrayList<>(events.size());
		for (AuditEvent event : events) {
			Told told = new Told(now, by, clientOf(link, event, owners), event);
			byte[] salt = chain.newSalt();
			byte[] digest = Chain.digest(salt, told);
			last = chain.next(last, digest);
			List<Object> values = AuditRows.values(last.number(), told);
			values.addAll(List.of(salt, digest, last.chain()));
			rows.add(values.toArray());
		}
		link.updateAll("insert into audit (" + AuditRows.TOLD + ", salt, digest, chain) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows);
		return last;
	}

	private static Optional<ClientId> clientOf(Link link, AuditEvent event, Map<UUID, ClientId> owners) throws SQLException {
		if (event.subject().isEmpty()) {
			return Optional.empty();
		}
		ClientId owner = owners.get(event.subject().get().id());
		return owner != null ? Optional.of(owner) : AuditRows.clientOf(link, event.subject().get());
	}

	/** As set in the practice now. */
	static Therapist therapist(Link link) throws SQLException {
		Map<String, String> set = new HashMap<>();
		link.list("select name, content from setting where name in (?, ?)", row -> set.put(row.getString(1), row.getString(2)),
				Therapist.NAME, Therapist.REGISTRATION);
		return new Therapist(set.getOrDefault(Therapist.NAME, ""), set.getOrDefault(Therapist.REGISTRATION, ""));
	}

	/** The entries are durable. */
	void reached(Pending pending) {
		durable = pending.standing();
		if (pending.someoneElse()) {
			spells.endAll();
		}
		pending.spellsBegun().forEach(spells::begin);
		pending.spellsEnded().forEach(spells::end);
		if (durable.number() >= witnessed + WITNESSED_EVERY) {
			tellWitness();
		}
	}

	/** At opening, even of an empty log, for then none is ever without; at closing; and now and then between. */
	void tellWitness() {
		witnessed = durable.number();
		try {
			witness.write(durable);
		} catch (IOException e) {
			// The chain itself is durable; only a cut between here and the last witness would go unseen.
			log.warn("the witness of the audit log could not be written: {}", e.getClass().getName());
		}
	}

	/** Takes away what the entries about clients who are gone say; not yet committed. */
	Optional<Forgotten> forgetGone(Link administrator) throws SQLException {
		List<Object[]> rows = new ArrayList<>();
		for (UUID client : gone(administrator)) {
			rows.addAll(administrator.list("select number, digest from audit where client = ?",
					row -> new Object[] {chain.erased(row.getLong(1), row.getBytes(2)), row.getLong(1)}, client));
		}
		if (rows.isEmpty()) {
			administrator.rollback();
			return Optional.empty();
		}
		administrator.updateAll("""
				update audit set at = null, who = null, registration = null, kind = null, client = null, subject = null,
				id = null, details = null, salt = null, erased = ? where number = ?""", rows);
		AuditEvent erased = AuditEvent.of(AuditKind.ERASED).with(AuditEvent.COUNT, rows.size());
		Standing standing = insert(administrator, List.of(erased), clock.instant(), Map.of());
		return Optional.of(new Forgotten(rows.size(), new Pending(standing, Map.of(), List.of(), false)));
	}

	/** From one client in the index to the next, however many entries each has. */
	private static List<UUID> gone(Link link) throws SQLException {
		List<UUID> gone = new ArrayList<>();
		Optional<UUID> next = link.first("select client from audit where client is not null order by client limit 1",
				row -> row.getObject(1, UUID.class));
		while (next.isPresent()) {
			if (!link.any("select 1 from client where id = ?", next.get())) {
				gone.add(next.get());
			}
			next = link.first("select client from audit where client > ? order by client limit 1",
					row -> row.getObject(1, UUID.class), next.get());
		}
		return gone;
	}

	List<AuditBreak> verify(Link link) throws SQLException {
		return AuditCheck.of(link, chain, known(witness));
	}

	/** The same for a log that is not open. */
	static List<AuditBreak> verify(Link link, Chain chain, Witness witness) throws SQLException {
		return AuditCheck.of(link, chain, known(witness));
	}
}
