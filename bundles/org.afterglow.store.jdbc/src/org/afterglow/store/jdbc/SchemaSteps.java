package org.afterglow.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The steps this program knows, and the one way to run them. */
final class SchemaSteps {

	/** The first version that has a log of who did what. */
	static final int WITH_AUDIT = 3;

	private static final String HISTORY = """
			create table schema_history (
				version integer primary key,
				name varchar not null,
				sha256 char(64) not null,
				at timestamp(3) with time zone not null,
				ms bigint not null
			)""";

	private final List<SchemaStep> steps;

	/** A step that was run. */
	private record Run(int version, String sha256) {
	}

	SchemaSteps(List<SchemaStep> steps) {
		this.steps = List.copyOf(steps);
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).version() != i + 1) {
				throw new IllegalArgumentException("step " + (i + 1) + " is not in its place");
			}
		}
	}

	/** The steps that come with this program. */
	static SchemaSteps shipped() {
		return new SchemaSteps(resource("steps.txt").lines().filter(line -> !line.isBlank())
				.map(file -> SchemaStep.of(file, resource(file))).toList());
	}

	private static String resource(String name) {
		try (InputStream in = SchemaSteps.class.getResourceAsStream("db/" + name)) {
			if (in == null) {
				throw new IllegalStateException("schema step is missing: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<SchemaStep> steps() {
		return steps;
	}

	/** The newest version known. */
	int newest() {
		return steps.size();
	}

	/**
	 * Compares what was run with what is known; changes nothing.
	 *
	 * @return the version the database has
	 * @throws SchemaRefused if it cannot be worked with
	 */
	int versionOf(Link administrator) throws SQLException, SchemaRefused {
		List<Run> runs = administrator.list("select version, sha256 from schema_history order by version",
				row -> new Run(row.getInt(1), row.getString(2)));
		administrator.rollback();
		if (runs.isEmpty()) {
			throw SchemaRefused.changed(0);
		}
		int found = runs.getLast().version();
		if (found > newest()) {
			throw SchemaRefused.newer(found);
		}
		for (int i = 0; i < runs.size(); i++) {
			if (runs.get(i).version() != i + 1 || !runs.get(i).sha256().equals(steps.get(i).sha256())) {
				throw SchemaRefused.changed(i + 1);
			}
		}
		return found;
	}

	/** Runs every step on a new database. */
	void runAll(SealedDatabase database) throws SQLException {
		database.administrator().execute(HISTORY);
		runAfter(0, database);
	}

	/** Runs the first steps on a new database: the tables are as they were when that was the newest. */
	void runFirst(int version, SealedDatabase database) throws SQLException {
		database.administrator().execute(HISTORY);
		for (SchemaStep step : steps.subList(0, version)) {
			run(step, database);
		}
	}

	/** Runs the steps after a version, each made durable with its line of history. */
	void runAfter(int version, SealedDatabase database) throws SQLException {
		for (SchemaStep step : steps.subList(version, steps.size())) {
			run(step, database);
		}
	}

	private static void run(SchemaStep step, SealedDatabase database) throws SQLException {
		Link administrator = database.administrator();
		long start = System.nanoTime();
		for (String statement : step.statements()) {
			administrator.execute(statement);
		}
		long ms = (System.nanoTime() - start) / 1_000_000;
		administrator.update("insert into schema_history (version, name, sha256, at, ms) values (?, ?, ?, ?, ?)",
				step.version(), step.name(), step.sha256(), Instant.now(), ms);
		administrator.commit();
		database.sync();
	}
}
