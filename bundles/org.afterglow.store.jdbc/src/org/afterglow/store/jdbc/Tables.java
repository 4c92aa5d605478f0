package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of a database of any version of the schema, as the database itself tells of them. */
final class Tables {

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

		/** Every row. */
		String select() {
			return "select " + names() + " from " + quoted(name);
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

	/** Reads every value of every row. @throws SQLException if one cannot be read */
	static void readAll(Link link) throws SQLException {
		for (Table table : in(link)) {
			link.each(table.select(), row -> {
				for (int i = 1; i <= table.columns().size(); i++) {
					row.getObject(i);
				}
			});
		}
		link.rollback();
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
