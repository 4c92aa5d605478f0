package org.afterglow.store.jdbc;

import java.util.OptionalInt;

/** The schema of a database is not one this program can work with. */
final class SchemaRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient OptionalInt newer;

	private SchemaRefused(String message, OptionalInt newer) {
		super(message);
		this.newer = newer;
	}

	static SchemaRefused newer(int found) {
		return new SchemaRefused("schema has version " + found, OptionalInt.of(found));
	}

	/** @param version of the first step that is not as it was run */
	static SchemaRefused changed(int version) {
		return new SchemaRefused("schema step " + version + " is not the one that was run", OptionalInt.empty());
	}

	/** The version of a schema that a newer program wrote. */
	OptionalInt newer() {
		return newer;
	}
}
