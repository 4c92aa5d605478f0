package org.afterglow.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.afterglow.model.Client;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** Brings what is in the records into an index. */
final class Reading {
	/** With so many narratives changed, and no fewer than a quarter of all, reading all in one go is faster than each by itself. */
	private static final int MANY = 1_000;

	/** Hears how many narratives and entries were read. */
	@FunctionalInterface
	interface Counter {
		void read(int records) throws IOException;
	}

	/** Takes a narrative. */
	@FunctionalInterface
	private interface Taker {
		void take(CodedNarrative narrative, Session session) throws IOException;
	}

	private final Records records;
	private final BooleanSupplier stopping;
	private final EntryReading entries;
	/** Something was read in part: see {@link #isDoubtful}. Only the keeping thread changes it. */
	private volatile boolean doubtful;

	/** @param stopping when true, reading stops with {@link Stopped} */
	Reading(Records records, KnownTypes types, BooleanSupplier stopping) {
		this.records = records;
		this.stopping = stopping;
		this.entries = new EntryReading(records, types, this::stopIfAsked);
	}

	/** Nobody waits for the index any more. */
	static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Stopped() {
			super("reading was stopped", null, false, false);
		}
	}

	/** Reads the whole practice into an empty index. */
	void all(NarrativeIndex index, Counter counter) throws IOException {
		index.bulk(true);
		Map<SessionId, Session> sessions = sessions();
		int read = sweep(narrative -> true, sessions, index::add, counter);
		entries.all(index, sessions, read, counter);
		index.bulk(false);
		doubtful = false;
	}

	/**
	 * Whether changes were brought into the index in part, since all of it was read. Then what it calls an entry may be new already while those who refer to
	 * that one still have the old name, and reading the same changes once more would not show it. Nothing is committed so.
	 */
	boolean isDoubtful() {
		return doubtful;
	}

	/** Something that is to come to its end. */
	@FunctionalInterface
	private interface Part {
		void read() throws IOException;
	}

	private void whole(Part part) throws IOException {
		boolean ended = false;
		try {
			part.read();
			ended = true;
		} finally {
			doubtful |= !ended;
		}
	}

	/** Reads the entries of these types again. */
	void entriesOf(Set<EntryTypeId> types, NarrativeIndex index) throws IOException {
		whole(() -> entries.ofTypes(types, index, doubtful));
	}

	/** Brings changes into the index. */
	void changes(List<Change> changes, NarrativeIndex index, Counter counter) throws IOException {
		whole(() -> bring(changes, index, counter));
	}

	private void bring(List<Change> changes, NarrativeIndex index, Counter counter) throws IOException {
		Set<NarrativeId> touched = new HashSet<>();
		Set<EntryId> touchedEntries = new LinkedHashSet<>();
		for (Change change : changes) {
			switch (change.subject()) {
				case NARRATIVE -> {
					touched.add(new NarrativeId(change.id()));
					touchedEntries.addAll(entries.touching(new NarrativeId(change.id())));
				}
				case SESSION -> {
					touched.addAll(ofSession(change));
					touchedEntries.addAll(change.deleted() ? Set.of() : entries.of(new SessionId(change.id())));
				}
				case CODE -> touched.addAll(ofCode(change, index));
				case CLIENT -> {
					// the index knows no labels, and narratives of a deleted client have changes of their own
				}
				case ATTACHMENT -> {
					// their bytes are not searched
				}
				case JOURNAL_ANSWER -> {
					// found when a narrative is made of it
				}
				case ENTRY -> touchedEntries.add(new EntryId(change.id()));
			}
		}
		narratives(touched, index, counter);
		entries.each(touchedEntries, index, doubtful, touched.size(), counter);
	}

	private void narratives(Set<NarrativeId> touched, NarrativeIndex index, Counter counter) throws IOException {
		if (touched.size() >= MANY && touched.size() >= records.narratives().count() / 4) {
			Set<NarrativeId> gone = new HashSet<>(touched);
			index.bulk(true);
			sweep(touched::contains, sessions(), (narrative, session) -> {
				gone.remove(narrative.narrative().id());
				index.put(narrative, session);
			}, counter);
			for (NarrativeId id : gone) {
				index.remove(id);
			}
			index.bulk(false);
		} else {
			each(touched, index, counter);
		}
	}

	private void each(Set<NarrativeId> touched, NarrativeIndex index, Counter counter) throws IOException {
		Map<SessionId, Optional<Session>> sessions = new HashMap<>();
		int read = 0;
		for (NarrativeId id : touched) {
			stopIfAsked();
			Optional<CodedNarrative> narrative = records.narratives().byId(id);
			Optional<Session> session = narrative.flatMap(found -> sessions.computeIfAbsent(found.narrative().session(), records.sessions()::byId));
			if (session.isPresent()) {
				index.put(narrative.get(), session.get());
			} else {
				index.remove(id);
			}
			counter.read(++read);
		}
	}

	/** Date and kind of a session stand in the documents of its narratives. */
	private Set<NarrativeId> ofSession(Change change) {
		Set<NarrativeId> narratives = new HashSet<>();
		if (!change.deleted()) {
			for (NarrativeSummary summary : records.narratives().of(new SessionId(change.id()))) {
				narratives.add(summary.id());
			}
		}
		return narratives;
	}

	/** A deleted code takes its codings along. */
	private static Set<NarrativeId> ofCode(Change change, NarrativeIndex index) throws IOException {
		return change.deleted() ? index.codedAs(new CodeId(change.id())) : Set.of();
	}

	/** @return how many were read */
	private int sweep(Predicate<NarrativeId> wanted, Map<SessionId, Session> sessions, Taker taker, Counter counter) throws IOException {
		int[] read = { 0 };
		try {
			records.narratives().each(Optional.empty(), narrative -> {
				stopIfAsked();
				Session session = sessions.get(narrative.narrative().session());
				if (session != null && wanted.test(narrative.narrative().id())) {
					// One whose session came after the list was read is among the changes that follow.
					take(narrative, session, taker);
				}
				count(++read[0], counter);
			});
			return read[0];
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private Map<SessionId, Session> sessions() {
		Map<SessionId, Session> sessions = new HashMap<>();
		for (Client client : records.clients().all()) {
			for (Session session : records.sessions().of(client.id())) {
				sessions.put(session.id(), session);
			}
		}
		return sessions;
	}

	private static void take(CodedNarrative narrative, Session session, Taker taker) {
		try {
			taker.take(narrative, session);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void count(int read, Counter counter) {
		try {
			counter.read(read);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void stopIfAsked() {
		if (stopping.getAsBoolean()) {
			throw new Stopped();
		}
	}
}
