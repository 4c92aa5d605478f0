package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * What a reference in an entry points to. It may be gone by the time it is looked up. Further kinds may join; only the program
 * itself tells the kinds apart in a {@code switch}.
 *
 * @since 1.0
 */
public sealed interface Target {

	/** Another entry. */
	record OfEntry(EntryId id) implements Target {

		public OfEntry {
			Objects.requireNonNull(id);
		}

		@Override
		public String kind() {
			return "entry";
		}

		@Override
		public UUID value() {
			return id.value();
		}
	}

	/** A code, as stored: where it was merged into another, the codebook knows. */
	record OfCode(CodeId id) implements Target {

		public OfCode {
			Objects.requireNonNull(id);
		}

		@Override
		public String kind() {
			return "code";
		}

		@Override
		public UUID value() {
			return id.value();
		}
	}

	/** The stable word for what it points to, in files and tables. */
	String kind();

	/** Value of the typed id of what it points to. */
	UUID value();

	/** Points to an entry. */
	static Target of(EntryId id) {
		return new OfEntry(id);
	}

	/** Points to a code. */
	static Target of(CodeId id) {
		return new OfCode(id);
	}

	/**
	 * What was stored as its two parts.
	 *
	 * @throws IllegalArgumentException if the kind is not known
	 */
	static Target of(String kind, UUID id) {
		return switch (kind) {
			case "entry" -> of(new EntryId(id));
			case "code" -> of(new CodeId(id));
			default -> throw new IllegalArgumentException("nothing is known that a reference calls " + kind);
		};
	}
}
