package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.exchange.ImportProblem.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON as plain maps, lists, strings, numbers and truths, where what stands in it is not known beforehand. */
final class JsonTree {

	/** More digits than this would not fit a long. */
	private static final int MOST_DIGITS = 18;
	/** What is left out rather than kept: JSON's null says nothing that a missing key does not. */
	private static final Object NULL = new Object();

	private JsonTree() {
	}

	/**
	 * Reads a line that is one object.
	 *
	 * @return empty if the line is blank, or if it could not be read to its end, which was told of
	 */
	static Optional<Map<String, Object>> read(InputStream line, Problems problems) {
		try (JsonParser parser = JsonFormat.parser(line)) {
			JsonToken first = parser.nextToken();
			if (first == null) {
				return Optional.empty();
			}
			if (first != JsonToken.START_OBJECT) {
				problems.add(Reason.NOT_ONE_OBJECT);
				return Optional.empty();
			}
			Map<String, Object> read = object(parser, problems);
			if (parser.nextToken() != null) {
				problems.add(Reason.MORE_AFTER_OBJECT, column(parser));
				return Optional.empty();
			}
			return Optional.of(read);
		} catch (JacksonException e) {
			// The cause is not passed on: its message repeats what stands in the file.
			if (e.getCause() instanceof CharacterCodingException) {
				problems.add(Reason.NOT_UTF8);
			} else if (e.getCause() instanceof LineStream.LineTooLong) {
				problems.add(Reason.LINE_TOO_LONG, LineStream.LONGEST / (1024 * 1024));
			} else if (e.getCause() instanceof IOException broken) {
				throw new UncheckedIOException(broken);
			} else {
				problems.add(Reason.NOT_JSON, Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
			}
		}
		return Optional.empty();
	}

	private static Map<String, Object> object(JsonParser parser, Problems problems) {
		Map<String, Object> read = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			parser.nextToken();
			Object value = value(parser, problems);
			if (read.containsKey(key)) {
				problems.add(Reason.REPEATED_KEY, key);
			} else if (value != NULL) {
				read.put(key, value);
			}
		}
		return read;
	}

	private static Object value(JsonParser parser, Problems problems) {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser, problems);
			case START_ARRAY -> list(parser, problems);
			case VALUE_STRING -> parser.getString();
			case VALUE_NUMBER_INT -> whole(parser.getString());
			case VALUE_NUMBER_FLOAT -> Double.valueOf(parser.getString());
			case VALUE_TRUE -> Boolean.TRUE;
			case VALUE_FALSE -> Boolean.FALSE;
			default -> NULL;
		};
	}

	private static List<Object> list(JsonParser parser, Problems problems) {
		List<Object> read = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			read.add(value(parser, problems));
		}
		return read;
	}

	private static Number whole(String digits) {
		return digits.length() > MOST_DIGITS ? (Number) Double.valueOf(digits) : (Number) Long.valueOf(digits);
	}

	private static int column(JsonParser parser) {
		return Math.max(1, parser.currentLocation().getColumnNr());
	}

	/** Writes maps in their order. */
	static void write(JsonGenerator json, Object value) {
		switch (value) {
			case Map<?, ?> map -> {
				json.writeStartObject();
				map.forEach((key, each) -> {
					json.writeName((String) key);
					write(json, each);
				});
				json.writeEndObject();
			}
			case List<?> list -> {
				json.writeStartArray();
				list.forEach(each -> write(json, each));
				json.writeEndArray();
			}
			case String text -> json.writeString(text);
			case Boolean truth -> json.writeBoolean(truth);
			case Integer number -> json.writeNumber(number);
			case Long number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			default -> throw new IllegalArgumentException("JSON knows no " + value.getClass().getName());
		}
	}
}
