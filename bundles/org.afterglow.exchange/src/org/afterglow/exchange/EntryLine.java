package org.afterglow.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;

/** The head of an entry in a line, as it stands there; every getter tells of what is wrong. */
final class EntryLine {

	private static final List<String> REQUIRED = List.of("entry", "type", "typeVersion", "client", "partition", "status", "created",
			"changed", "answers");
	private static final Set<String> OTHERS = Set.of("session", "author", "by");
	private static final int MOST = 1_000_000;

	private final Map<String, Object> line;
	private final Problems problems;

	EntryLine(Map<String, Object> line, Problems problems) {
		this.line = line;
		this.problems = problems;
		line.keySet().stream().filter(key -> !REQUIRED.contains(key) && !OTHERS.contains(key))
				.forEach(key -> problems.add(Reason.UNKNOWN_KEY, key));
		REQUIRED.stream().filter(key -> !line.containsKey(key)).forEach(key -> problems.add(Reason.MISSING_KEY, key));
	}

	Optional<UUID> id() {
		return text("entry").flatMap(text -> id(text, problems));
	}

	static Optional<UUID> id(String text, Problems problems) {
		try {
			UUID id = UUID.fromString(text);
			// Shorter groups are taken, and would not come out as they went in.
			if (id.toString().equalsIgnoreCase(text)) {
				return Optional.of(id);
			}
		} catch (IllegalArgumentException e) {
			// told below
		}
		problems.add(Reason.NOT_AN_ID, text);
		return Optional.empty();
	}

	Optional<EntryTypeId> type() {
		return text("type").flatMap(text -> {
			try {
				return Optional.of(new EntryTypeId(text));
			} catch (IllegalArgumentException e) {
				problems.add(Reason.NOT_A_TYPE, text);
				return Optional.empty();
			}
		});
	}

	OptionalInt typeVersion() {
		return number("typeVersion");
	}

	/** Empty if the entry belongs to its client alone, or if what stands there is none, which was told of. */
	OptionalInt session() {
		return number("session");
	}

	Optional<String> client() {
		return label("client");
	}

	/** May be left out and may be empty. */
	Optional<String> author() {
		return text("author").filter(text -> !text.isEmpty()).isEmpty() ? Optional.of("") : label("author");
	}

	Optional<RecordPartition> partition() {
		return word("partition", RecordPartition::of, Reason.UNKNOWN_PARTITION);
	}

	Optional<EntryStatus> status() {
		return word("status", EntryStatus::of, Reason.UNKNOWN_STATUS);
	}

	Optional<Instant> created() {
		return instant("created");
	}

	Optional<Instant> changed() {
		return instant("changed");
	}

	Optional<Map<?, ?>> answers() {
		Object answers = line.get("answers");
		if (answers instanceof Map<?, ?> map) {
			return Optional.of(map);
		}
		if (answers != null) {
			problems.add(Reason.ANSWERS_NOT_READ, "answers");
		}
		return Optional.empty();
	}

	private <T> Optional<T> word(String key, Function<String, Optional<T>> known, Reason reason) {
		Optional<String> text = text(key);
		Optional<T> word = text.flatMap(known);
		if (text.isPresent() && word.isEmpty()) {
			problems.add(reason, text.get());
		}
		return word;
	}

	private Optional<Instant> instant(String key) {
		return text(key).flatMap(text -> {
			try {
				return Optional.of(Instant.parse(text));
			} catch (DateTimeException e) {
				problems.add(Reason.NOT_A_TIME, text);
				return Optional.empty();
			}
		});
	}

	private Optional<String> label(String key) {
		Optional<String> text = text(key);
		Optional<Reason> problem = text.flatMap(TextRule::problemInLabel);
		problem.ifPresent(reason -> problems.add(reason, key, TextRule.LONGEST_LABEL));
		return problem.isPresent() ? Optional.empty() : text;
	}

	private Optional<String> text(String key) {
		Object value = line.get(key);
		if (value instanceof String text) {
			return Optional.of(text);
		}
		if (value != null) {
			problems.add(Reason.NOT_TEXT, key);
		}
		return Optional.empty();
	}

	private OptionalInt number(String key) {
		Object value = line.get(key);
		if (value instanceof Long number && number >= 1 && number <= MOST) {
			return OptionalInt.of(number.intValue());
		}
		if (value != null) {
			problems.add(Reason.NOT_COUNTED_FROM_ONE, key);
		}
		return OptionalInt.empty();
	}
}
