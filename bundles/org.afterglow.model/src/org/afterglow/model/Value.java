package org.afterglow.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One answer in an entry. An answer that was not given is no value at all, so none of these is empty. Values know nothing of the
 * form they were given in: they can be read when the module they come from is gone. Text forms show no client's words.
 *
 * @since 1.0
 */
public sealed interface Value {

	/** The most characters of a text, as in a narrative. */
	int LONGEST_TEXT = NarrativeText.LONGEST;

	/** The most rows, choices, references, relations or passages of one field. */
	int MOST = 1_000;

	/**
	 * Words, of one line or more.
	 *
	 * @param text not blank; line ends are {@code \n}
	 */
	record Text(String text) implements Value {

		public Text {
			if (text.isBlank()) {
				throw new IllegalArgumentException("an answer in words must not be blank: leave the value out");
			}
			if (text.indexOf('\r') >= 0 || NarrativeText.problemIn(text).isPresent()) {
				throw new IllegalArgumentException("an answer in words must be whole characters with line ends \\n");
			}
		}

		@Override
		public String toString() {
			return "text of " + text.length();
		}
	}

	/**
	 * A number.
	 *
	 * @param number finite; in the unit that the field names
	 */
	record Amount(double number) implements Value {

		public Amount {
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("a number must be finite: " + number);
			}
			number = number == 0 ? 0 : number;
		}

		@Override
		public String toString() {
			return "a number";
		}
	}

	/**
	 * One of the options of a field.
	 *
	 * @param option its key
	 */
	record Choice(String option) implements Value {

		public Choice {
			Values.checkKey(option);
		}

		@Override
		public String toString() {
			return "a choice";
		}
	}

	/**
	 * Some of the options of a field.
	 *
	 * @param options their keys, none twice
	 */
	record Choices(List<String> options) implements Value {

		public Choices {
			options = checked("choices", options, option -> option);
			options.forEach(Values::checkKey);
		}

		@Override
		public String toString() {
			return options.size() + " choices";
		}
	}

	/**
	 * A day in the therapist's calendar; it has no zone.
	 *
	 * @param date its year has four digits
	 */
	record Day(LocalDate date) implements Value {

		public Day {
			if (date.getYear() < 1 || date.getYear() > 9999) {
				throw new IllegalArgumentException("the year of a date must have four digits: " + date.getYear());
			}
		}

		@Override
		public String toString() {
			return "a day";
		}
	}

	/**
	 * A length of time.
	 *
	 * @param length whole seconds, not negative
	 */
	record Length(Duration length) implements Value {

		public Length {
			if (length.isNegative() || length.getNano() != 0) {
				throw new IllegalArgumentException("a length of time is whole seconds, and not negative");
			}
		}

		@Override
		public String toString() {
			return "a length of time";
		}
	}

	/**
	 * A table.
	 *
	 * @param rows top first, each with the values of its columns; a row may be empty
	 */
	record Rows(List<Values> rows) implements Value {

		public Rows {
			rows = List.copyOf(rows);
			checkCount("rows", rows);
		}

		@Override
		public String toString() {
			return rows.size() + " rows";
		}
	}

	/**
	 * Pointers to other records.
	 *
	 * @param targets none twice
	 */
	record References(List<Target> targets) implements Value {

		public References {
			targets = checked("references", targets, target -> target);
		}

		@Override
		public String toString() {
			return targets.size() + " references";
		}
	}

	/**
	 * Bonds to other entries.
	 *
	 * @param relations none of the same kind to the same entry twice
	 */
	record Relations(List<Relation> relations) implements Value {

		public Relations {
			relations = checked("relations", relations, relation -> List.of(relation.kind(), relation.to()));
		}

		@Override
		public String toString() {
			return relations.size() + " relations";
		}
	}

	/**
	 * Places in narratives. The anchors belong to the entry alone. Where a text moved on, whoever reads the entry is given the
	 * anchors as they are now; those whose words are gone are {@linkplain AnchorState#UNANCHORED unanchored}, never dropped.
	 *
	 * @param anchors none twice
	 */
	record Passages(List<Anchor> anchors) implements Value {

		public Passages {
			anchors = checked("passages", anchors, Anchor::id);
		}

		@Override
		public String toString() {
			return anchors.size() + " passages";
		}
	}

	private static <T> List<T> checked(String what, List<T> given, Function<T, Object> identity) {
		List<T> copy = List.copyOf(given);
		checkCount(what, copy);
		HashSet<Object> seen = new HashSet<>();
		copy.forEach(each -> {
			Objects.requireNonNull(each);
			if (!seen.add(identity.apply(each))) {
				throw new IllegalArgumentException("one of the " + what + " stands twice");
			}
		});
		return copy;
	}

	private static void checkCount(String what, List<?> given) {
		if (given.isEmpty()) {
			throw new IllegalArgumentException("no " + what + " are no value: leave it out");
		}
		if (given.size() > MOST) {
			throw new IllegalArgumentException("more than " + MOST + " " + what);
		}
	}
}
