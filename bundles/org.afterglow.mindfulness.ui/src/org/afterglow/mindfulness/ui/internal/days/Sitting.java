package org.afterglow.mindfulness.ui.internal.days;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.framework.Option;
import org.afterglow.mindfulness.PracticeLog;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * One time of practice, as far as the log says when and how long.
 *
 * @param name what was practised, as it was called or as the catalogue calls it
 * @param time what the log calls the time of day
 * @param length above nothing and below a day
 */
public record Sitting(EntryId id, LocalDate day, Words name, Optional<Words> time, Duration length) {

	public Sitting {
		Objects.requireNonNull(id);
		Objects.requireNonNull(day);
		Objects.requireNonNull(name);
		Objects.requireNonNull(time);
		if (length.isNegative() || length.isZero() || length.toDays() > 0) {
			throw new IllegalArgumentException("a time of practice is longer than nothing and shorter than a day");
		}
	}

	/** Those of the log that say what is needed, by day; what is not filled in yet waits for that. */
	public static List<Sitting> of(List<Entry> log) {
		List<Sitting> sittings = new ArrayList<>();
		log.forEach(entry -> of(entry).ifPresent(sittings::add));
		sittings.sort(Comparator.comparing(Sitting::day));
		return List.copyOf(sittings);
	}

	private static Optional<Sitting> of(Entry entry) {
		Values values = entry.values();
		Optional<LocalDate> day = PracticeLog.DAY.in(values);
		Optional<Duration> length = PracticeLog.LENGTH.in(values).filter(each -> !each.isZero() && each.toDays() == 0);
		Optional<Words> practice = PracticeLog.PRACTICE.in(values).flatMap(PracticeLog.PRACTICE::option).map(Option::name);
		String called = PracticeLog.NAME.in(values).strip();
		Optional<Words> name = called.isEmpty() ? practice : Optional.of(Words.of(called));
		Optional<Words> time = PracticeLog.TIME.in(values).flatMap(PracticeLog.TIME::option).map(Option::name);
		return day.isPresent() && length.isPresent() && name.isPresent()
				? Optional.of(new Sitting(entry.id(), day.get(), name.get(), time, length.get()))
				: Optional.empty();
	}

	/** How long all of them are, in whole minutes. */
	public static long minutes(List<Sitting> sittings) {
		return Math.round(sittings.stream().map(Sitting::length).reduce(Duration.ZERO, Duration::plus).toSeconds() / 60.0);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
