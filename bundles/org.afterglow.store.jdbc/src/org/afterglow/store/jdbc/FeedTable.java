package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed.Listener;
import org.afterglow.records.FeedPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbered changes in the database, and who wants to hear of them. */
final class FeedTable {

	private static final Logger log = LoggerFactory.getLogger(FeedTable.class);

	private final List<Consumer<FeedPosition>> listeners = new CopyOnWriteArrayList<>();
	private final UUID lineage;
	private volatile long number;

	private FeedTable(FeedPosition position) {
		this.lineage = position.lineage();
		this.number = position.number();
	}

	static FeedTable of(Link link) throws SQLException {
		return new FeedTable(positionIn(link));
	}

	static FeedPosition positionIn(Link link) throws SQLException {
		return link.first("select lineage, change_number from practice",
				row -> new FeedPosition(row.getObject(1, UUID.class), row.getLong(2)))
				.orElseThrow(() -> new SQLException("practice has no row", "02000"));
	}

	/** The last durable change. */
	FeedPosition position() {
		return new FeedPosition(lineage, number);
	}

	/**
	 * Numbers the changes of a transaction. Called last of all in it: where several write, whoever holds the counter holds up
	 * the others, and numbers become visible in their order.
	 */
	long append(Transaction transaction) throws SQLException {
		Link link = transaction.link();
		int count = transaction.changes().size();
		link.update("update practice set change_number = change_number + ?", count);
		long last = positionIn(link).number();
		long next = last - count;
		List<Object[]> rows = new ArrayList<>(count);
		for (var change : transaction.changes().entrySet()) {
			next++;
			rows.add(new Object[] {change.getKey().subject().name(), change.getKey().id(), next, change.getValue()});
		}
		link.updateAll("merge into feed (subject, id, number, deleted) key (subject, id) values (?, ?, ?, ?)", rows);
		return last;
	}

	/** Changes up to here are durable. */
	void reached(long last) {
		number = last;
	}

	/** Durable changes alone: whoever follows the feed must not get ahead of what a power cut leaves. */
	List<Change> after(Link link, long from, int limit) throws SQLException {
		return link.list("""
				select number, subject, id, deleted from feed where number > ? and number <= ? order by number limit ?""",
				row -> new Change(row.getLong(1), Change.Subject.valueOf(row.getString(2)), row.getObject(3, UUID.class),
						row.getBoolean(4)), from, number, limit);
	}

	Runnable add(Listener listener) {
		// Wrapped, so that a listener that was added twice is taken away once a time.
		Consumer<FeedPosition> entry = position -> listener.changed(position);
		listeners.add(entry);
		return () -> listeners.remove(entry);
	}

	/** Tells the listeners; the change is durable whatever they do. */
	void tell() {
		FeedPosition position = position();
		for (Consumer<FeedPosition> listener : listeners) {
			try {
				listener.accept(position);
			} catch (RuntimeException e) {
				log.warn("a listener of the change feed failed: {}", e.getClass().getName());
			}
		}
	}
}
