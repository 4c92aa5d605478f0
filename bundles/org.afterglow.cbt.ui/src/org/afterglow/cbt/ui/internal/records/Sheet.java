package org.afterglow.cbt.ui.internal.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.afterglow.cbt.ThoughtRecord;
import org.afterglow.framework.EntryType;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;

/**
 * The numbers of a thought record, of whichever sheet it is.
 *
 * @param title a client's words
 * @param day of the session, or on which it was begun
 * @param ratings emotions first, then thoughts, then the balanced one, each in the order of the sheet; those without a number left out
 */
public record Sheet(EntryId id, String title, LocalDate day, List<Rating> ratings) {

	/** The sheets in use, with the most columns first. */
	public static final List<EntryType> TYPES = List.of(ThoughtRecord.SEVEN_COLUMNS, ThoughtRecord.FIVE_COLUMNS, ThoughtRecord.THREE_COLUMNS);

	public Sheet {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(day);
		ratings = List.copyOf(ratings);
	}

	/** True if the entry is a thought record. */
	public static boolean is(EntryTypeId type) {
		return TYPES.stream().anyMatch(each -> each.id().equals(type));
	}

	/**
	 * Reads the numbers.
	 *
	 * @throws IllegalArgumentException if the entry is something else
	 */
	public static Sheet of(Entry entry, LocalDate day) {
		EntryType type = TYPES.stream().filter(each -> each.id().equals(entry.type())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("not a thought record: " + entry.type()));
		Values values = entry.values();
		List<Rating> ratings = new ArrayList<>();
		ThoughtRecord.FELT_AGAIN.in(values).forEach(row -> ratings.add(new Rating(Rating.Kind.EMOTION, ThoughtRecord.EMOTION.in(row),
				ThoughtRecord.BEFORE.in(row), ThoughtRecord.AFTER.in(row))));
		ThoughtRecord.THOUGHTS_AGAIN.in(values).forEach(row -> ratings.add(new Rating(Rating.Kind.THOUGHT, ThoughtRecord.THOUGHT.in(row),
				ThoughtRecord.BELIEF.in(row), ThoughtRecord.BELIEF_AFTER.in(row))));
		ratings.add(new Rating(Rating.Kind.BALANCED, ThoughtRecord.BALANCED.in(values), OptionalDouble.empty(),
				ThoughtRecord.BALANCED_BELIEF.in(values)));
		ratings.removeIf(each -> each.before().isEmpty() && each.after().isEmpty());
		return new Sheet(entry.id(), type.title(values), day, ratings);
	}

	/** The mean before of this kind. Where some were asked both times, of those alone, so that the two means speak of the same. */
	public OptionalDouble before(Rating.Kind kind) {
		return mean(kind, Rating::before);
	}

	/** The mean afterwards of this kind, over those that were asked both times; empty if there is none. */
	public OptionalDouble after(Rating.Kind kind) {
		return whole(kind) ? mean(kind, Rating::after) : OptionalDouble.empty();
	}

	private boolean whole(Rating.Kind kind) {
		return ratings.stream().anyMatch(each -> each.kind() == kind && each.isWhole());
	}

	private OptionalDouble mean(Rating.Kind kind, Function<Rating, OptionalDouble> number) {
		boolean whole = whole(kind);
		return ratings.stream().filter(each -> each.kind() == kind && (!whole || each.isWhole())).map(number).filter(OptionalDouble::isPresent)
				.mapToDouble(OptionalDouble::getAsDouble).average();
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
