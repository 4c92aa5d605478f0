package org.afterglow.store.jdbc.entries;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.model.NarrativeText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Plain maps, lists, strings, numbers and truths as JSON. */
public final class Json {

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(NarrativeText.LONGEST + 1).maxNestingDepth(64).build())
			.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

	private Json() {
	}

	/** As text, without a blank that is not needed. */
	public static String written(Map<String, Object> plain) {
		StringWriter out = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
			write(json, plain);
		}
		return out.toString();
	}

	private static void write(JsonGenerator json, Object value) {
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
			case Integer number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			case Boolean truth -> json.writeBoolean(truth);
			default -> throw new IllegalArgumentException("no plain value: " + value.getClass().getName());
		}
	}

	/** What was written. @throws IllegalArgumentException if it was not; never repeats what it says */
	public static Map<String, Object> read(String text) {
		try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw new IllegalArgumentException("stored values are no object");
			}
			return object(json);
		} catch (JacksonException e) {
			throw new IllegalArgumentException("stored values cannot be read");
		}
	}

	private static Map<String, Object> object(JsonParser json) {
		Map<String, Object> map = new LinkedHashMap<>();
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = json.currentName();
			json.nextToken();
			map.put(key, value(json));
		}
		return map;
	}

	private static Object value(JsonParser json) {
		return switch (json.currentToken()) {
			case START_OBJECT -> object(json);
			case START_ARRAY -> list(json);
			case VALUE_STRING -> json.getString();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case null, default -> throw new IllegalArgumentException("stored values are of a kind that is not written");
		};
	}

	private static List<Object> list(JsonParser json) {
		List<Object> list = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			list.add(value(json));
		}
		return list;
	}
}
