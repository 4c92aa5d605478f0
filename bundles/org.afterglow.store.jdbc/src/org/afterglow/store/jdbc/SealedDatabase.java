package org.afterglow.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.store.jdbc.file.SealedPath;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The open database in a sealed file. The administrator comes first, with the settings, and is asked for little: steps of the
 * schema, and to make a change durable. Everybody else is a user with rights on rows alone, who may not even name a setting.
 */
final class SealedDatabase implements AutoCloseable {

	private static final String ADMINISTRATOR = "administrator";
	private static final String APPLICATION = "application";

	/**
	 * Sorts never spill to a file. No trace with values in it. The vault's lock is the only lock. Closed by its owner, not by
	 * the end of the process. Without a background writer every write is part of a save, which keeps the order of writes. Space
	 * is used again at once, whatever the clock says, for the file itself keeps what a power cut could need. A prepared query
	 * that is run again must not answer with its last result: H2 takes that for fresh when it was made beside a save that was
	 * not committed yet.
	 */
	private static final String SETTINGS = ";MAX_MEMORY_ROWS=2000000000;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
			+ ";FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;RETENTION_TIME=0;OPTIMIZE_REUSE_RESULTS=FALSE";

	private final RecordsFile file;
	private final String url;
	private final Link administrator;
	private final Space space;

	private SealedDatabase(RecordsFile file, String access) throws SQLException {
		this.file = file;
		this.url = "jdbc:h2:" + SealedPath.show(file);
		boolean opened = false;
		try {
			Connection connection = connect(url + SETTINGS + access, ADMINISTRATOR);
			this.administrator = new Link(connection);
			this.space = Space.of(connection);
			opened = true;
		} finally {
			if (!opened) {
				SealedPath.hide(file);
			}
		}
	}

	static SealedDatabase create(RecordsFile file) throws SQLException {
		return new SealedDatabase(file, "");
	}

	static SealedDatabase open(RecordsFile file) throws SQLException {
		return new SealedDatabase(file, ";IFEXISTS=TRUE");
	}

	/** Opens without writing a byte. */
	static SealedDatabase openForReading(RecordsFile file) throws SQLException {
		return new SealedDatabase(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
	}

	private static Connection connect(String url, String user) throws SQLException {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL(url);
		source.setUser(user);
		source.setPassword("");
		return source.getConnection();
	}

	RecordsFile file() {
		return file;
	}

	/** The connection with all rights. */
	Link administrator() {
		return administrator;
	}

	/** A new connection for changes. */
	Link forWriting() throws SQLException {
		return new Link(connectApplication());
	}

	/** A new connection whose reads, up to the next rollback, see one state of the records. */
	Link forReading() throws SQLException {
		Link link = new Link(connectApplication());
		link.execute("set session characteristics as transaction isolation level snapshot");
		return link;
	}

	private Connection connectApplication() throws SQLException {
		// H2 closes a database that it could not write. Whoever connects next would open it again, without the settings.
		if (administrator.isClosed()) {
			throw new SQLException("database is closed", "90121", ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
		}
		return connect(url, APPLICATION);
	}

	/** Returns when everything committed so far survives a power cut. Not within a change. */
	void sync() throws SQLException {
		space.winBack();
		administrator.update("checkpoint sync");
	}

	/** Closes in order: nothing is outstanding, and space that became free in the middle is given back. */
	void shutDown() throws SQLException {
		file.beCareful();
		try {
			administrator.update("shutdown");
		} finally {
			SealedPath.hide(file);
		}
	}

	/** Lets go of the database as it is. */
	@Override
	public void close() throws SQLException {
		try {
			administrator.close();
		} finally {
			SealedPath.hide(file);
		}
	}
}
