package org.afterglow.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;

/**
 * An entry that was found.
 *
 * @param session empty if it belongs to the client alone
 * @param day of the session; without one, the day on which it was begun
 * @param title by its own words, one line; empty if it has none
 * @param titleMatches what matched in the title, in order
 * @param fields where it matched, in the order of its fields; empty where it matches as a whole, or by its title
 * @param score for this query; higher is better, comparable within the entries of one answer in order of relevance only, and otherwise 0
 */
public record FoundEntry(EntryId entry, EntryTypeId type, ClientId client, Optional<SessionId> session, LocalDate day, String title,
		List<TextSpan> titleMatches, List<FieldMatch> fields, double score) {

	/**
	 * Where an entry matched.
	 *
	 * @param field key of the field; in a table {@code field.column}
	 * @param text the sentence of the answer, the name of the option, or that of the code it refers to
	 * @param matches what matched, as positions in it, in order
	 */
	public record FieldMatch(String field, String text, List<TextSpan> matches) {

		public FieldMatch {
			Objects.requireNonNull(field);
			Objects.requireNonNull(text);
			matches = List.copyOf(matches);
		}

		/** The field alone: the words may be a client's. */
		@Override
		public String toString() {
			return field;
		}
	}

	public FoundEntry {
		Objects.requireNonNull(entry);
		Objects.requireNonNull(type);
		Objects.requireNonNull(client);
		Objects.requireNonNull(session);
		Objects.requireNonNull(day);
		Objects.requireNonNull(title);
		titleMatches = List.copyOf(titleMatches);
		fields = List.copyOf(fields);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return entry.toString();
	}
}
