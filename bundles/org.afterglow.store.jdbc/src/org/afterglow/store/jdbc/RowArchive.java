package org.afterglow.store.jdbc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.store.jdbc.Tables.Column;
import org.afterglow.store.jdbc.Tables.Table;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.store.jdbc.rows.RowReader;
import org.afterglow.store.jdbc.rows.RowWriter;
import org.afterglow.vault.BlockStorage.Access;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultNewer;
import org.afterglow.vault.VaultUnavailable;

/** Takes every row out of a database and puts it into a fresh one: across versions of H2 that do not read each other's files. */
final class RowArchive {

	private static final int AT_ONCE = 500;

	private final Opening opening;
	private final SchemaSteps steps;

	RowArchive(Opening opening, SchemaSteps steps) {
		this.opening = opening;
		this.steps = steps;
	}

	void write(OutputStream out) throws VaultFailure {
		opening.guarded(() -> {
			try (RecordsFile file = RecordsFile.open(opening.sealed(Access.READ))) {
				RowWriter rows = new RowWriter(new BufferedOutputStream(out), opening.readFirst(file));
				try (SealedDatabase database = SealedDatabase.openForReading(file)) {
					Link link = database.administrator();
					for (Table table : Tables.in(link)) {
						rows.beginTable(table.name(), table.columns().stream().map(Column::name).toList());
						Tables.each(link, table, rows::row);
						rows.endTable();
					}
					link.rollback();
				}
				rows.end();
				return rows;
			}
		});
	}

	void read(InputStream in) throws VaultFailure {
		opening.guarded(() -> {
			if (Files.exists(opening.vault().folder().resolve(Opening.FILE))) {
				throw new VaultUnavailable(opening.vault().folder(), VaultUnavailable.Reason.FOLDER_NOT_EMPTY);
			}
			RowReader rows = new RowReader(in);
			if (rows.schema() < 1 || rows.schema() > steps.newest()) {
				throw new VaultNewer(opening.vault().folder(), rows.schema(), steps.newest());
			}
			try (RecordsFile file = RecordsFile.create(opening.sealed(Access.WRITE))) {
				SealedDatabase database = SealedDatabase.create(file);
				return Opening.orClose(database, () -> {
					steps.runFirst(rows.schema(), database);
					fill(database.administrator(), rows);
					database.sync();
					steps.runAfter(rows.schema(), database);
					database.shutDown();
					file.markClean();
					return file;
				});
			}
		});
	}

	/** Rows come in the order of tables, not in that of what refers to what. */
	private void fill(Link link, RowReader rows) throws SQLException, IOException, VaultFailure {
		List<Table> known = Tables.in(link);
		link.execute("set referential_integrity false");
		for (Optional<RowReader.Head> head = rows.table(); head.isPresent(); head = rows.table()) {
			Table table = known(known, head.get());
			link.update("delete from " + Tables.quoted(table.name()));
			insert(link, table, rows);
			countOn(link, table);
		}
		link.execute("set referential_integrity true");
		link.commit();
	}

	/** Names go into statements: only what this program made itself is named in them. */
	private Table known(List<Table> known, RowReader.Head head) throws VaultFailure {
		return known.stream().filter(table -> table.name().equals(head.name())
				&& table.columns().stream().map(Column::name).toList().equals(head.columns())).findFirst()
				.orElseThrow(() -> opening.damaged("rows of a table that schema step did not make"));
	}

	private static void insert(Link link, Table table, RowReader rows) throws SQLException, IOException {
		List<Object[]> waiting = new ArrayList<>();
		for (Optional<Object[]> row = rows.row(); row.isPresent(); row = rows.row()) {
			waiting.add(row.get());
			if (waiting.size() == AT_ONCE) {
				link.updateAll(table.insert(), waiting);
				waiting.clear();
			}
		}
		link.updateAll(table.insert(), waiting);
	}

	/** The next number the database gives is one that no row has. */
	private static void countOn(Link link, Table table) throws SQLException {
		for (Column column : table.columns()) {
			if (column.counts()) {
				String name = Tables.quoted(column.name());
				long next = 1 + link.first("select coalesce(max(" + name + "), 0) from " + Tables.quoted(table.name()),
						row -> row.getLong(1)).orElse(0L);
				link.execute("alter table " + Tables.quoted(table.name()) + " alter column " + name + " restart with " + next);
			}
		}
	}
}
