package org.afterglow.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection and the statements prepared on it. For one thread at a time. */
final class Link implements AutoCloseable {

	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new HashMap<>();

	/** Makes a value of the row a result stands at. */
	@FunctionalInterface
	interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	Link(Connection connection) throws SQLException {
		this.connection = connection;
		connection.setAutoCommit(false);
	}

	/** All rows. Rows must not be read by a statement that is already being read. */
	<T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
		List<T> found = new ArrayList<>();
		try (ResultSet rows = prepared(sql, values).executeQuery()) {
			while (rows.next()) {
				found.add(row.read(rows));
			}
		}
		return found;
	}

	/** The first row. */
	<T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
		try (ResultSet rows = prepared(sql, values).executeQuery()) {
			return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
		}
	}

	/** True if there is a row. */
	boolean any(String sql, Object... values) throws SQLException {
		return first(sql, row -> true, values).isPresent();
	}

	/** @return how many rows were changed */
	int update(String sql, Object... values) throws SQLException {
		return prepared(sql, values).executeUpdate();
	}

	/** The same statement for many rows of values; nothing happens without rows. */
	void updateAll(String sql, List<Object[]> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		PreparedStatement statement = statement(sql);
		try {
			for (Object[] values : rows) {
				bind(statement, values);
				statement.addBatch();
			}
			statement.executeBatch();
		} finally {
			statement.clearBatch();
		}
	}

	/** For statements of the program's own without values, such as those of a schema step. */
	void execute(String sql) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.execute();
		}
	}

	void commit() throws SQLException {
		connection.commit();
	}

	void rollback() throws SQLException {
		connection.rollback();
	}

	boolean isClosed() throws SQLException {
		return connection.isClosed();
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}

	private PreparedStatement prepared(String sql, Object[] values) throws SQLException {
		PreparedStatement statement = statement(sql);
		bind(statement, values);
		return statement;
	}

	private PreparedStatement statement(String sql) throws SQLException {
		PreparedStatement known = statements.get(sql);
		if (known == null) {
			known = connection.prepareStatement(sql);
			statements.put(sql, known);
		}
		return known;
	}

	private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}
}
