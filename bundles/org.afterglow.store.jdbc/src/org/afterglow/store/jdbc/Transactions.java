package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.afterglow.practice.spi.RecordsOpener.Still;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.SealedBlockDamaged;

/**
 * One writer at a time, first come first served; readers beside it, each on one state of the records. A thread in a
 * transaction reads and writes in that one.
 */
final class Transactions implements AutoCloseable {

	private final SealedDatabase database;
	private final FeedTable feed;
	private final AuditLog log;
	private final Room room;
	private final Link writer;
	private final Deque<Link> idleReaders = new ConcurrentLinkedDeque<>();
	private final ReentrantLock turn = new ReentrantLock(true);
	private final ThreadLocal<Transaction> current = new ThreadLocal<>();
	private volatile boolean usable = true;

	/** Reads. */
	@FunctionalInterface
	interface Query<T> {
		T run(Link link) throws SQLException;
	}

	/** Changes, and says what was changed. */
	@FunctionalInterface
	interface Update<T> {
		T run(Transaction transaction) throws SQLException;
	}

	Transactions(SealedDatabase database, FeedTable feed, AuditLog log, Room room) throws SQLException {
		this.database = database;
		this.feed = feed;
		this.log = log;
		this.room = room;
		this.writer = database.forWriting();
	}

	<T> T read(Query<T> query) {
		requireUsable();
		Transaction own = current.get();
		try {
			return own != null ? query.run(own.link()) : readBeside(query);
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	private <T> T readBeside(Query<T> query) throws SQLException {
		Link idle = idleReaders.poll();
		Link reader = idle != null ? idle : database.forReading();
		boolean kept = false;
		try {
			T result = query.run(reader);
			reader.rollback();
			kept = true;
			return result;
		} finally {
			if (kept && usable) {
				idleReaders.push(reader);
			} else {
				reader.close();
			}
		}
	}

	/** An update must check what can be refused before its first change: what it has changed when it throws is lost with the whole. */
	<T> T write(Update<T> update) {
		return write(Room.LEAST, update);
	}

	/** @param least room in bytes without which nothing is begun */
	<T> T write(long least, Update<T> update) {
		return together(() -> {
			room.require(least);
			Transaction transaction = current.get();
			try {
				return update.run(transaction);
			} catch (SQLException e) {
				RecordsUnavailable failure = failure(e);
				transaction.doom(failure);
				throw failure;
			}
		}, false);
	}

	<T> T together(Supplier<T> work) {
		return together(work, true);
	}

	/** True on the thread whose turn to write it is. */
	boolean isInside() {
		return current.get() != null;
	}

	private <T> T together(Supplier<T> work, boolean failureDooms) {
		requireUsable();
		Transaction outer = current.get();
		if (outer == null) {
			return inOwnTransaction(work);
		}
		try {
			return work.get();
		} catch (RuntimeException | Error e) {
			if (failureDooms) {
				outer.doom(e);
			}
			throw e;
		}
	}

	private <T> T inOwnTransaction(Supplier<T> work) {
		boolean told;
		T result;
		turn.lock();
		try {
			requireUsable();
			Transaction transaction = new Transaction(writer);
			current.set(transaction);
			try {
				result = work.get();
				told = finish(transaction);
			} catch (RuntimeException | Error e) {
				rollBack();
				throw e;
			} finally {
				current.remove();
			}
		} finally {
			turn.unlock();
		}
		if (told) {
			feed.tell();
		}
		return result;
	}

	/** @return whether the feed has something to tell */
	private boolean finish(Transaction transaction) {
		Optional<Throwable> doom = transaction.doom();
		if (doom.isPresent()) {
			throw new RecordsUnavailable("part of the work failed, so nothing of it was kept", doom.get());
		}
		try {
			if (transaction.isIdle()) {
				writer.rollback();
				return false;
			}
			AuditLog.Pending entries = log.append(transaction);
			long number = !transaction.changes().isEmpty() ? feed.append(transaction) : feed.position().number();
			writer.commit();
			makeDurable();
			feed.reached(number);
			log.reached(entries);
			return transaction.isHeard();
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/**
	 * Takes away what entries about clients who are gone say. The administrator does it: nobody else may change an entry.
	 *
	 * @return how many entries there were
	 */
	int forgetGone() {
		if (current.get() != null) {
			throw new IllegalStateException("forgetting is no part of other work");
		}
		turn.lock();
		try {
			requireUsable();
			Optional<AuditLog.Forgotten> forgotten = log.forgetGone(database.administrator());
			if (forgotten.isEmpty()) {
				return 0;
			}
			database.administrator().commit();
			makeDurable();
			log.reached(forgotten.get().pending());
			return forgotten.get().entries();
		} catch (SQLException e) {
			rollBack(database.administrator());
			throw failure(e);
		} finally {
			turn.unlock();
		}
	}

	private void makeDurable() throws SQLException {
		boolean durable = false;
		try {
			database.sync();
			durable = true;
		} finally {
			// Committed, but nobody knows whether it is on the disk: nothing may build on it.
			usable = durable;
		}
	}

	/** Holds saves up, from a moment at which all before is durable. Not from inside a transaction. */
	<T, X extends Exception> T still(Still<T, X> look) throws X {
		if (current.get() != null) {
			throw new IllegalStateException("a transaction cannot wait for itself");
		}
		turn.lock();
		try {
			requireUsable();
			try {
				makeDurable();
			} catch (SQLException e) {
				throw failure(e);
			}
			return database.file().still(look);
		} finally {
			turn.unlock();
		}
	}

	private void rollBack() {
		rollBack(writer);
	}

	private void rollBack(Link link) {
		try {
			link.rollback();
		} catch (SQLException e) {
			usable = false;
		}
	}

	private void requireUsable() {
		if (!usable) {
			throw new RecordsUnavailable("records are closed", new IllegalStateException());
		}
	}

	/** The failure without the words of the database. */
	RecordsUnavailable failure(SQLException e) {
		ScrubbedSqlException cause = ScrubbedSqlException.of(e);
		Optional<SealedBlockDamaged> damage = database.file().damage();
		return damage.isPresent()
				? new RecordsDamaged(Opening.FILE, "block " + damage.get().block(), cause)
				: new RecordsUnavailable("practice could not be read or written, SQL state " + e.getSQLState() + ", error "
						+ e.getErrorCode(), cause);
	}

	/** Waits for the writer, then lets nobody in. */
	@Override
	public void close() throws SQLException {
		turn.lock();
		try {
			usable = false;
			writer.close();
			log.tellWitness();
			for (Link reader = idleReaders.poll(); reader != null; reader = idleReaders.poll()) {
				reader.close();
			}
		} finally {
			turn.unlock();
		}
	}
}
