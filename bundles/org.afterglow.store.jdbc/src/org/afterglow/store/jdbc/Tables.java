package org.afterglow.store.jdbc;

import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of a database of any version of the schema, as the database itself tells of them. */
final class Tables {

	private static final int PAGE = 200;

	/**
	 * A table.
	 *
	 * @param columns
	 *            in their order
	 */
	record Table(String name, List<Column> columns) {
		Table {
			columns = List.copyOf(columns);
		}

		/** Rows behind one, by the number the database gives them; it comes first. */
		String page() {
			return "select _rowid_, " + names() + " from " + quoted(name) + " where _rowid_ > ? order by _rowid_ limit " + PAGE;
		}

		String insert() {
			return "insert into " + quoted(name) + " (" + names() + ") values ("
					+ String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
		}

		private String names() {
			return String.join(", ", columns.stream().map(column -> quoted(column.name())).toList());
		}
	}

	/**
	 * A column.
	 *
	 * @param counts
	 *            whether the database gives it numbers of its own
	 */
	record Column(String name, boolean counts) {
	}

	private Tables() {
	}

	/** All of them, by name. */
	static List<Table> in(Link link) throws SQLException {
		List<String> names = link.list("""
				select table_name from information_schema.tables
				where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name""", row -> row.getString(1));
		List<Table> tables = new ArrayList<>();
		for (String name : names) {
			tables.add(new Table(name, link.list("""
					select column_name, is_identity from information_schema.columns
					where table_schema = 'PUBLIC' and table_name = ? order by ordinal_position""",
					row -> new Column(row.getString(1), "YES".equals(row.getString(2))), name)));
		}
		return tables;
	}

	/** Looks at a row. */
	interface Look {
		void at(List<Object> values) throws SQLException, IOException;
	}

	/** Every row of a table, page by page, in an order that is always the same. */
	static void each(Link link, Table table, Look look) throws SQLException, IOException {
		long last = Long.MIN_VALUE;
		List<List<Object>> page;
		do {
			page = link.list(table.page(), row -> values(row, table.columns().size() + 1), last);
			for (List<Object> row : page) {
				last = (Long) row.getFirst();
				look.at(row.subList(1, row.size()));
			}
		} while (page.size() == PAGE);
	}

	private static List<Object> values(ResultSet row, int columns) throws SQLException {
		List<Object> values = new ArrayList<>(columns);
		for (int i = 1; i <= columns; i++) {
			Object value = row.getObject(i);
			values.add(switch (value) {
				case null -> null;
				case java.sql.Date day -> row.getObject(i, LocalDate.class);
				case Array list -> list.getArray();
				default -> value;
			});
		}
		return values;
	}

	/** Reads every value of every row. @throws SQLException if one cannot be read */
	static void readAll(Link link) throws SQLException, IOException {
		for (Table table : in(link)) {
			each(link, table, values -> {
				// Whatever it is, it could be read.
			});
		}
		link.rollback();
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
