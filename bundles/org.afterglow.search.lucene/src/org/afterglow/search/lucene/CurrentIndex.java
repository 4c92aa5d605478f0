package org.afterglow.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index that is searched at the moment. It is exchanged or closed only when no search uses it. */
final class CurrentIndex {
	private static final Logger LOG = LoggerFactory.getLogger(CurrentIndex.class);

	/** Held for reading by a search, for writing while the index is exchanged. */
	private final ReadWriteLock exchange = new ReentrantReadWriteLock();
	private volatile Optional<NarrativeIndex> index = Optional.empty();
	private Optional<Scrub> scrub = Optional.empty();

	/** Reads from an index; empty while there is none. */
	@FunctionalInterface
	interface Use<T> {
		T of(Optional<NarrativeIndex> index);
	}

	/** Uses the index; it is not exchanged or closed meanwhile. */
	<T> T using(Use<T> use) {
		exchange.readLock().lock();
		try {
			return use.of(index);
		} finally {
			exchange.readLock().unlock();
		}
	}

	/** The index, for the thread that exchanges it. */
	Optional<NarrativeIndex> get() {
		return index;
	}

	/** Puts another in its place, or none, and closes what was there, committed or not. */
	void exchangeFor(Optional<NarrativeIndex> fresh) {
		exchange.writeLock().lock();
		try {
			Optional<NarrativeIndex> old = index;
			index = fresh;
			closeQuietly(scrub);
			scrub = Optional.empty();
			closeQuietly(old);
		} finally {
			exchange.writeLock().unlock();
		}
	}

	/** Reads every file of the index once, from now on, by {@link #scrubOn}. */
	void scrub() throws IOException {
		scrub = Optional.of(new Scrub(index.orElseThrow()));
	}

	/** Reads a stretch. @return false when there is nothing left to read */
	boolean scrubOn() throws IOException {
		if (scrub.isPresent() && !scrub.get().step()) {
			scrub = Optional.empty();
		}
		return scrub.isPresent();
	}

	private static void closeQuietly(Optional<? extends Closeable> open) {
		try {
			if (open.isPresent()) {
				open.get().close();
			}
		} catch (IOException | RuntimeException e) {
			LOG.warn("An index that is not used any more could not be closed: {}", Damage.named(e));
		}
	}
}
