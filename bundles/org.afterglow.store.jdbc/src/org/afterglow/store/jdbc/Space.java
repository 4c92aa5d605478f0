package org.afterglow.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Wins back the space of what was overwritten. Every save is a chunk of the file, and a chunk is given up when nothing in it is
 * in use any more; one page that is never written again keeps it for good, in the file and in memory. H2 would move such pages
 * in the background, where writes belong to no save. Here each save takes a few of them along, in its own chunk.
 */
final class Space {

	/** In percent of what the chunks hold; below it something is moved. So the file is about twice as long as what is in it. */
	private static final int IN_USE = 50;
	/** What a save takes along at most, in bytes: more than it leaves behind on average, and less than it notices. */
	private static final int TAKEN_ALONG = 64 * 1024;

	private final MVStore store;

	private Space(MVStore store) {
		this.store = store;
	}

	static Space of(Connection connection) throws SQLException {
		try {
			// All of it is public, but of what leads there H2 shows a bundle the two ends alone.
			Object step = connection;
			for (String next : new String[] { "getSession", "getDatabase", "getStore", "getMvStore" }) {
				step = step.getClass().getMethod(next).invoke(step);
			}
			return new Space((MVStore) step);
		} catch (ReflectiveOperationException | ClassCastException e) {
			throw new SQLException("store of the database is not reached", "HY000", ErrorCode.GENERAL_ERROR_1);
		}
	}

	/** Takes along what keeps chunks from being given up; durable with what is forced next. */
	void winBack() throws SQLException {
		try {
			store.compact(IN_USE, TAKEN_ALONG);
		} catch (MVStoreException e) {
			// Its message names files.
			throw new SQLException("space is not won back", "90028", ErrorCode.IO_EXCEPTION_1);
		}
	}
}
