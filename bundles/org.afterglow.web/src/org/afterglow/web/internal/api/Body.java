package org.afterglow.web.internal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.afterglow.model.NarrativeText;

/**
 * The members of what was sent, read one by one. What is wrong is kept until {@link #check}, so that all of it is told at once; until
 * then a wrong member reads as something harmless that must not be used.
 */
final class Body {

	private static final int LONGEST_LINE = 300;

	private final Map<String, Object> members;
	private final boolean whole;
	private final List<Fault> faults = new ArrayList<>();
	private final Set<String> asked = new LinkedHashSet<>();

	/** @param whole true if what may be left out when a record is made has to be there: a PUT puts all of it */
	Body(Map<String, Object> members, boolean whole) {
		this.members = members;
		this.whole = whole;
	}

	Map<String, Object> members() {
		return members;
	}

	/** Members that answers show and nobody can set; they may come back as they went. */
	void passOver(String... names) {
		asked.addAll(List.of(names));
	}

	/** How many were found so far. */
	int faults() {
		return faults.size();
	}

	void wrong(String member, String detail) {
		faults.add(new Fault(Fault.step(member), detail));
	}

	void wrongAt(String pointer, String detail) {
		faults.add(new Fault(pointer, detail));
	}

	/** @throws org.afterglow.web.internal.http.Problem 422 with everything that is wrong */
	void check() {
		members.keySet().stream().filter(name -> !asked.contains(name))
				.forEach(name -> wrong(name, "This member is not known here. Leave it out, or look for its right name in the description of the API."));
		if (!faults.isEmpty()) {
			throw Problems.invalid(faults);
		}
	}

	private Optional<Object> value(String name, boolean mayBeMissing) {
		asked.add(name);
		Object value = members.get(name);
		if (value == null && (whole || !mayBeMissing)) {
			wrong(name, whole ? "This member is missing. A PUT holds the whole record: take what GET gave, and change what is to change."
					: "This member is missing. Add it.");
		}
		return Optional.ofNullable(value);
	}

	private <T> Optional<T> typed(String name, boolean mayBeMissing, Class<T> type, String what) {
		Optional<Object> value = value(name, mayBeMissing);
		if (value.isPresent() && !type.isInstance(value.get())) {
			wrong(name, "This has to be " + what + ".");
			return Optional.empty();
		}
		return value.map(type::cast);
	}

	/** The same, where null stands for nothing. */
	private <T> Optional<T> typedOrNull(String name, Class<T> type, String what) {
		Optional<Object> value = value(name, true).filter(some -> some != Plain.NULL);
		if (value.isPresent() && !type.isInstance(value.get())) {
			wrong(name, "This has to be " + what + ", or null.");
			return Optional.empty();
		}
		return value.map(type::cast);
	}

	/** One trimmed line that is not empty. */
	String line(String name) {
		String line = typed(name, false, String.class, "a text").map(text -> checkedLine(name, text)).orElse("");
		if (line.isBlank() && members.get(name) instanceof String) {
			wrong(name, "This must not be empty. Give it at least one word.");
		}
		return line;
	}

	/** One trimmed line, empty if it may be left out and was. */
	String lineOrEmpty(String name) {
		return typed(name, true, String.class, "a text").map(text -> checkedLine(name, text)).orElse("");
	}

	private String checkedLine(String name, String text) {
		lineProblem(text).ifPresent(detail -> wrong(name, detail));
		return text;
	}

	private static Optional<String> lineProblem(String text) {
		if (text.length() > LONGEST_LINE) {
			return Optional.of("This is too long. Keep it to " + LONGEST_LINE + " characters (UTF-16 units).");
		}
		boolean plain = text.equals(text.strip()) && text.chars().noneMatch(Character::isISOControl) && NarrativeText.problemIn(text).isEmpty();
		return plain ? Optional.empty() : Optional.of("This has to be one line of whole characters without space at its ends.");
	}

	/** Text of any lines; line ends become {@code \n}. */
	String text(String name) {
		return typed(name, false, String.class, "a text").map(text -> checkedText(name, text)).orElse("");
	}

	String textOrEmpty(String name) {
		return typed(name, true, String.class, "a text").map(text -> checkedText(name, text)).orElse("");
	}

	private String checkedText(String name, String text) {
		String normal = NarrativeText.normalised(text);
		NarrativeText.problemIn(normal).ifPresent(problem -> wrong(name, switch (problem.kind()) {
			case TOO_LONG -> "This is too long. Keep it to " + NarrativeText.LONGEST + " characters (UTF-16 units).";
			case NUL -> "A NUL stands at position " + problem.position() + ". Take it out.";
			case LONE_SURROGATE -> "Half of a character stands at position " + problem.position() + ". Send whole characters.";
		}));
		return normal;
	}

	boolean truthOr(String name, boolean otherwise) {
		return typed(name, true, Boolean.class, "true or false").orElse(otherwise);
	}

	int number(String name, int lowest, int highest) {
		return within(name, typed(name, false, Long.class, "a whole number"), lowest, highest, "").orElse(lowest);
	}

	OptionalInt numberOrNull(String name, int lowest, int highest) {
		return within(name, typedOrNull(name, Long.class, "a whole number"), lowest, highest, ", or null");
	}

	private OptionalInt within(String name, Optional<Long> number, int lowest, int highest, String more) {
		if (number.isPresent() && (number.get() < lowest || number.get() > highest)) {
			wrong(name, "This goes from " + lowest + " to " + highest + more + ".");
			return OptionalInt.empty();
		}
		return number.isPresent() ? OptionalInt.of(number.get().intValue()) : OptionalInt.empty();
	}

	/** One of a few words. */
	<T> Optional<T> word(String name, Function<String, Optional<T>> of, List<String> words) {
		return chosen(name, typed(name, false, String.class, oneOf(words)), of, words);
	}

	/** One of a few words; null or left out for none. */
	<T> Optional<T> wordOrNull(String name, Function<String, Optional<T>> of, List<String> words) {
		return chosen(name, typedOrNull(name, String.class, oneOf(words)), of, words);
	}

	/** One of a few words; left out for none, but never null. */
	<T> Optional<T> wordOrElse(String name, Function<String, Optional<T>> of, List<String> words) {
		return chosen(name, typed(name, true, String.class, oneOf(words)), of, words);
	}

	private <T> Optional<T> chosen(String name, Optional<String> word, Function<String, Optional<T>> of, List<String> words) {
		Optional<T> chosen = word.flatMap(of);
		if (word.isPresent() && chosen.isEmpty()) {
			wrong(name, "This has to be " + oneOf(words) + ".");
		}
		return chosen;
	}

	private static String oneOf(List<String> words) {
		return "one of " + String.join(", ", words);
	}

	Optional<UUID> id(String name) {
		return asId(name, typed(name, false, String.class, "an id"));
	}

	Optional<UUID> idOrNull(String name) {
		return asId(name, typedOrNull(name, String.class, "an id"));
	}

	private Optional<UUID> asId(String name, Optional<String> text) {
		Optional<UUID> id = text.flatMap(Ids::of);
		if (text.isPresent() && id.isEmpty()) {
			wrong(name, "This has not the form of an id. Take the id from an answer as it is.");
		}
		return id;
	}

	Optional<LocalDate> day(String name) {
		return typed(name, false, String.class, "a day such as 2026-03-01").flatMap(text -> {
			Optional<LocalDate> day = Times.day(text);
			if (day.isEmpty()) {
				wrong(name, "This has to be a day that exists, written such as 2026-03-01.");
			}
			return day;
		});
	}

	/** @param otherwise where it may be left out and was */
	Instant time(String name, Instant otherwise) {
		return typed(name, true, String.class, "a time in UTC such as 2026-03-01T09:30:00Z").map(text -> {
			try {
				return Times.instant(text);
			} catch (DateTimeParseException e) {
				wrong(name, "This has to be a time in UTC, written such as 2026-03-01T09:30:00Z.");
				return otherwise;
			}
		}).orElse(otherwise);
	}

	/** Lines, none twice. */
	List<String> lines(String name, int most) {
		List<String> lines = new ArrayList<>();
		List<?> given = typed(name, true, List.class, "a list of texts").orElse(List.of());
		for (int i = 0; i < given.size(); i++) {
			if (!(given.get(i) instanceof String line) || line.isBlank() || lineProblem(line).isPresent() || lines.contains(line)) {
				wrongAt(Fault.step(name) + "/" + i, "This has to be one line that is not empty and stands here once.");
			} else {
				lines.add(line);
			}
		}
		if (given.size() > most) {
			wrong(name, "There are too many of these. Keep to " + most + ".");
		}
		return lines;
	}

	/** A list of ids; none if left out. */
	List<UUID> ids(String name, int most) {
		return several(name, most, Ids::of, "This has not the form of an id. Take the id from an answer as it is.");
	}

	/** A list of things written as words; none if left out. */
	<T> List<T> several(String name, int most, Function<String, Optional<T>> of, String detail) {
		List<T> several = new ArrayList<>();
		List<?> given = typed(name, true, List.class, "a list").orElse(List.of());
		for (int i = 0; i < given.size(); i++) {
			Optional<T> one = given.get(i) instanceof String text ? of.apply(text) : Optional.empty();
			if (one.isEmpty()) {
				wrongAt(Fault.step(name) + "/" + i, detail);
			}
			one.ifPresent(several::add);
		}
		if (given.size() > most) {
			wrong(name, "There are too many of these. Keep to " + most + ".");
		}
		return several;
	}

	/** A member that says what nobody can change: left out, or as it is. */
	void unchanged(String name, Object stored, String detail) {
		asked.add(name);
		Object given = members.getOrDefault(name, stored);
		if (!given.equals(stored)) {
			wrong(name, detail);
		}
	}

	/** An object. */
	Map<?, ?> map(String name) {
		return typed(name, false, Map.class, "an object").orElse(Map.of());
	}
}
