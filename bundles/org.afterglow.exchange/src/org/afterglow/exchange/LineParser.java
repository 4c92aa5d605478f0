package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.NarrativeText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads one line of JSON Lines. Strict: a key that is not known or stands twice is told of, because to pass over it would be to
 * lose what it holds.
 */
final class LineParser {

	/** The keys of a narrative. */
	private enum Key {
		CLIENT, SESSION, DATE, KIND, ROUTE, TITLE, TEXT, CODINGS, BY
	}

	/** The keys of a coding. */
	private enum CodingKey {
		START, END, CODE, KIND
	}

	/** More digits than this are no position and no number of a session, and would not fit a long. */
	private static final int MOST_DIGITS = 18;
	/** Far more than a text of the longest kind was ever marked with; a hostile line could hold thirty times as many. */
	static final int MOST_CODINGS = 1_000_000;

	private static final Set<String> LABELS = Set.of(name(Key.CLIENT), name(Key.TITLE), name(Key.BY), name(CodingKey.CODE));
	private static final Set<Key> REQUIRED = EnumSet.complementOf(EnumSet.of(Key.ROUTE, Key.CODINGS, Key.BY));

	private final Problems problems;
	private JsonParser parser;
	/** Which coding of the line is being read, from 1; 0 outside. */
	private int coding;
	/** The key whose value is being read. */
	private String key = "";

	LineParser(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a line.
	 *
	 * @return empty if the line is blank, or if it could not be read to its end, which was told of
	 */
	Optional<RawLine> parse(InputStream line) {
		coding = 0;
		key = "";
		try (JsonParser opened = JsonFormat.parser(line)) {
			parser = opened;
			return parseLine();
		} catch (StreamConstraintsException e) {
			tellOfBound();
		} catch (JacksonException e) {
			// The cause is not passed on: its message repeats what stands in the file.
			if (e.getCause() instanceof CharacterCodingException) {
				problems.add(Reason.NOT_UTF8);
			} else if (e.getCause() instanceof LineStream.LineTooLong) {
				problems.add(Reason.LINE_TOO_LONG, LineStream.LONGEST / (1024 * 1024));
			} else if (e.getCause() instanceof IOException broken) {
				throw new UncheckedIOException(broken);
			} else {
				problems.add(Reason.NOT_JSON, column());
			}
		}
		return Optional.empty();
	}

	/** Something was longer or deeper than {@link JsonFormat} reads; what it is can be told from where it stands. */
	private void tellOfBound() {
		if (coding == 0 && key.equals(name(Key.TEXT))) {
			tell(Reason.TEXT_TOO_LONG, NarrativeText.LONGEST);
		} else if (LABELS.contains(key)) {
			tell(Reason.LABEL_TOO_LONG, key, TextRule.LONGEST_LABEL);
		} else {
			tell(Reason.NOT_JSON, column());
		}
	}

	private Optional<RawLine> parseLine() {
		JsonToken first = parser.nextToken();
		if (first == null) {
			return Optional.empty();
		}
		if (first != JsonToken.START_OBJECT) {
			problems.add(Reason.NOT_ONE_OBJECT);
			return Optional.empty();
		}
		RawLine line = object();
		if (parser.nextToken() != null) {
			problems.add(Reason.MORE_AFTER_OBJECT, column());
			return Optional.empty();
		}
		return Optional.of(line);
	}

	private RawLine object() {
		Map<Key, String> texts = new EnumMap<>(Key.class);
		Map<Key, Boolean> seen = new EnumMap<>(Key.class);
		OptionalLong session = OptionalLong.empty();
		List<RawCoding> codings = List.of();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			Optional<Key> known = known(Key.class, seen);
			if (known.isEmpty()) {
				continue;
			}
			switch (known.get()) {
			case SESSION -> session = number();
			case CODINGS -> codings = codings();
			case ROUTE -> routeOrNull().ifPresent(route -> texts.put(Key.ROUTE, route));
			// Who exported it stands on the file, and is nothing of the narrative.
			case CLIENT, DATE, KIND, TITLE, TEXT, BY -> text().ifPresent(text -> texts.put(known.get(), text));
			}
		}
		for (Key required : REQUIRED) {
			if (!seen.containsKey(required)) {
				tell(Reason.MISSING_KEY, name(required));
			}
		}
		return new RawLine(get(texts, Key.CLIENT), session, get(texts, Key.DATE), get(texts, Key.KIND),
				get(texts, Key.ROUTE), get(texts, Key.TITLE), get(texts, Key.TEXT), codings);
	}

	private List<RawCoding> codings() {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			skip(Reason.NOT_A_LIST);
			return List.of();
		}
		List<RawCoding> codings = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (coding == MOST_CODINGS) {
				problems.add(Reason.TOO_MANY_CODINGS, MOST_CODINGS);
				skipRest();
				break;
			}
			coding++;
			if (parser.currentToken() == JsonToken.START_OBJECT) {
				codings.add(coding());
			} else {
				tell(Reason.NOT_AN_OBJECT);
				parser.skipChildren();
				codings.add(RawCoding.NOTHING);
			}
		}
		coding = 0;
		return codings;
	}

	/** To the end of the list of codings. */
	private void skipRest() {
		do {
			parser.skipChildren();
		} while (parser.nextToken() != JsonToken.END_ARRAY);
	}

	private RawCoding coding() {
		Map<CodingKey, String> texts = new EnumMap<>(CodingKey.class);
		Map<CodingKey, Boolean> seen = new EnumMap<>(CodingKey.class);
		OptionalLong start = OptionalLong.empty();
		OptionalLong end = OptionalLong.empty();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			Optional<CodingKey> known = known(CodingKey.class, seen);
			if (known.isEmpty()) {
				continue;
			}
			switch (known.get()) {
			case START -> start = number();
			case END -> end = number();
			case CODE, KIND -> text().ifPresent(text -> texts.put(known.get(), text));
			}
		}
		for (CodingKey required : CodingKey.values()) {
			if (!seen.containsKey(required)) {
				tell(Reason.MISSING_KEY, name(required));
			}
		}
		return new RawCoding(start, end, get(texts, CodingKey.CODE), get(texts, CodingKey.KIND));
	}

	/** The key the parser stands on, and moves on to its value; empty, the value skipped, if it is unknown or stood before. */
	private <K extends Enum<K>> Optional<K> known(Class<K> type, Map<K, Boolean> seen) {
		key = parser.currentName();
		parser.nextToken();
		for (K candidate : type.getEnumConstants()) {
			if (name(candidate).equals(key)) {
				if (seen.put(candidate, true) == null) {
					return Optional.of(candidate);
				}
				skip(Reason.REPEATED_KEY);
				return Optional.empty();
			}
		}
		skip(Reason.UNKNOWN_KEY);
		return Optional.empty();
	}

	private Optional<String> text() {
		if (parser.currentToken() == JsonToken.VALUE_STRING) {
			return Optional.of(parser.getString());
		}
		skip(Reason.NOT_TEXT);
		return Optional.empty();
	}

	private Optional<String> routeOrNull() {
		return parser.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : text();
	}

	private OptionalLong number() {
		if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
			skip(Reason.NOT_A_WHOLE_NUMBER);
			return OptionalLong.empty();
		}
		String digits = parser.getString();
		if (digits.length() > MOST_DIGITS) {
			return OptionalLong.of(digits.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE);
		}
		return OptionalLong.of(Long.parseLong(digits));
	}

	private void skip(Reason reason) {
		tell(reason, key);
		parser.skipChildren();
	}

	private void tell(Reason reason, Object... details) {
		problems.addIn(coding, reason, details);
	}

	private int column() {
		return Math.max(1, parser.currentLocation().getColumnNr());
	}

	private static String name(Enum<?> key) {
		return key.name().toLowerCase(Locale.ROOT);
	}

	private static <K extends Enum<K>> Optional<String> get(Map<K, String> texts, K key) {
		return Optional.ofNullable(texts.get(key));
	}
}
