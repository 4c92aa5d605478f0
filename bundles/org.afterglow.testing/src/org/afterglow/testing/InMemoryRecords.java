package org.afterglow.testing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.afterglow.records.Attachments;
import org.afterglow.records.Audit;
import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.Clients;
import org.afterglow.records.Codes;
import org.afterglow.records.Entries;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Integrations;
import org.afterglow.records.Journals;
import org.afterglow.records.Narratives;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.records.Revisions;
import org.afterglow.records.Sessions;
import org.afterglow.records.Settings;

/** Records that last as long as the object: the contract of the store without a disk. */
public final class InMemoryRecords implements Records {

	private final UUID lineage = UUID.randomUUID();
	private final ReentrantLock turn = new ReentrantLock(true);
	private final ThreadLocal<State> working = new ThreadLocal<>();
	private final List<Consumer<FeedPosition>> listeners = new CopyOnWriteArrayList<>();
	private final Clients clients = new InMemoryClients(this);
	private final Sessions sessions = new InMemorySessions(this);
	private final Narratives narratives = new InMemoryNarratives(this);
	private final Codes codes = new InMemoryCodes(this);
	private final Settings settings = new InMemorySettings(this);
	private final Attachments attachments;
	private final Entries entries;
	private final Journals journals = new InMemoryJournals(this);
	private final Integrations integrations = new InMemoryIntegrations(this);
	private final Revisions revisions;
	private final InMemoryAudit audit;
	private volatile State committed = new State();

	public InMemoryRecords() {
		this(Clock.systemUTC());
	}

	/** @param clock tells when revisions and entries are kept, attachments added, and anything done */
	public InMemoryRecords(Clock clock) {
		attachments = new InMemoryAttachments(this, clock);
		entries = new InMemoryEntries(this, clock);
		revisions = new InMemoryRevisions(this, clock);
		audit = new InMemoryAudit(this, clock);
	}

	@Override
	public Clients clients() {
		return clients;
	}

	@Override
	public Sessions sessions() {
		return sessions;
	}

	@Override
	public Narratives narratives() {
		return narratives;
	}

	@Override
	public Codes codes() {
		return codes;
	}

	@Override
	public Revisions revisions() {
		return revisions;
	}

	@Override
	public Settings settings() {
		return settings;
	}

	@Override
	public Attachments attachments() {
		return attachments;
	}

	@Override
	public Entries entries() {
		return entries;
	}

	@Override
	public Journals journals() {
		return journals;
	}

	@Override
	public Integrations integrations() {
		return integrations;
	}

	@Override
	public Audit audit() {
		return audit;
	}

	@Override
	public ChangeFeed feed() {
		return new ChangeFeed() {
			@Override
			public FeedPosition position() {
				return new FeedPosition(lineage, committed.number);
			}

			@Override
			public List<Change> after(long number, int limit) {
				return state().feed.values().stream().filter(change -> change.number() > number).limit(limit).toList();
			}

			@Override
			public Subscription listen(Listener listener) {
				Consumer<FeedPosition> entry = listener::changed;
				listeners.add(entry);
				return () -> listeners.remove(entry);
			}
		};
	}

	/** What the thread sees: its own changes, or what is committed. */
	State state() {
		State own = working.get();
		return own != null ? own : committed;
	}

	<T> T change(Function<State, T> change) {
		return working.get() != null ? change.apply(working.get()) : inOwnTransaction(() -> change.apply(working.get()));
	}

	@Override
	public <T> T together(Supplier<T> work) {
		State outer = working.get();
		if (outer == null) {
			return inOwnTransaction(work);
		}
		try {
			return work.get();
		} catch (RuntimeException | Error e) {
			outer.doom = outer.doom.or(() -> Optional.of(e));
			throw e;
		}
	}

	@Override
	public boolean isTogether() {
		return working.get() != null;
	}

	private <T> T inOwnTransaction(Supplier<T> work) {
		T result;
		boolean changed;
		turn.lock();
		try {
			State state = committed.copy();
			working.set(state);
			result = work.get();
			if (state.doom.isPresent()) {
				throw new RecordsUnavailable("part of the work failed, so nothing of it was kept", state.doom.get());
			}
			changed = state.heard || state.number != committed.number || !state.outlines.equals(committed.outlines);
			audit.write(state);
			committed = state;
		} finally {
			working.remove();
			turn.unlock();
		}
		if (changed) {
			tell();
		}
		return result;
	}

	private void tell() {
		FeedPosition position = feed().position();
		for (Consumer<FeedPosition> listener : listeners) {
			try {
				listener.accept(position);
			} catch (RuntimeException e) {
				// The change is kept whatever a listener does.
			}
		}
	}
}
