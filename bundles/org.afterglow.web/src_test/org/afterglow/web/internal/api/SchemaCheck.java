package org.afterglow.web.internal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** Whether JSON is as a schema says: the words of JSON Schema that the description uses, and no others, so that none is passed over. */
final class SchemaCheck {

	private static final List<String> WORDS = List.of("type", "required", "properties", "additionalProperties", "items", "enum", "format", "pattern",
			"minimum", "maximum", "minLength", "maxLength", "maxItems", "minProperties", "maxProperties", "propertyNames", "$ref", "description",
			"readOnly", "default");

	private final OpenApi api;
	private final List<String> problems = new ArrayList<>();

	private SchemaCheck(OpenApi api) {
		this.api = api;
	}

	/** What is not as the schema says; never what it says instead. */
	static List<String> problems(OpenApi api, JsonNode schema, JsonNode value) {
		SchemaCheck check = new SchemaCheck(api);
		check.look(schema, value, "");
		return check.problems;
	}

	private void look(JsonNode given, JsonNode value, String at) {
		JsonNode schema = api.resolved(given);
		schema.propertyNames().stream().filter(word -> !WORDS.contains(word)).forEach(word -> problems.add(at + ": nobody checks " + word));
		if (schema.has("type") && types(schema.get("type")).stream().noneMatch(type -> isOf(type, value))) {
			problems.add(at + ": is no " + schema.get("type"));
			return;
		}
		if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
			problems.add(at + ": none of the words");
		}
		if (value.isString()) {
			text(schema, value.asString(), at);
		} else if (value.isNumber()) {
			number(schema, value.asDouble(), at);
		} else if (value.isArray()) {
			if (schema.has("items")) {
				for (int i = 0; i < value.size(); i++) {
					look(schema.get("items"), value.get(i), at + "/" + i);
				}
			}
		} else if (value.isObject()) {
			object(schema, value, at);
		}
	}

	private static List<String> types(JsonNode type) {
		return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
	}

	private static boolean isOf(String type, JsonNode value) {
		return switch (type) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isString();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "null" -> value.isNull();
			default -> throw new IllegalArgumentException(type);
		};
	}

	private void text(JsonNode schema, String text, String at) {
		if (schema.has("minLength") && text.length() < schema.get("minLength").asInt()
				|| schema.has("maxLength") && text.length() > schema.get("maxLength").asInt()) {
			problems.add(at + ": too short or too long");
		}
		if (schema.has("pattern") && !Pattern.compile(schema.get("pattern").asString()).matcher(text).find()) {
			problems.add(at + ": not of the pattern");
		}
		try {
			switch (schema.path("format").asString("")) {
				case "date" -> LocalDate.parse(text);
				case "date-time" -> Instant.parse(text);
				case "uuid" -> UUID.fromString(text);
				case "" -> text.strip();
				default -> problems.add(at + ": nobody checks the format");
			}
		} catch (DateTimeParseException | IllegalArgumentException e) {
			problems.add(at + ": not of the format");
		}
	}

	private void number(JsonNode schema, double number, String at) {
		if (schema.has("minimum") && number < schema.get("minimum").asDouble() || schema.has("maximum") && number > schema.get("maximum").asDouble()) {
			problems.add(at + ": too small or too large");
		}
	}

	private void object(JsonNode schema, JsonNode value, String at) {
		schema.path("required").forEach(name -> {
			if (!value.has(name.asString())) {
				problems.add(at + "/" + name.asString() + ": missing");
			}
		});
		if (schema.has("minProperties") && value.size() < schema.get("minProperties").asInt()
				|| schema.has("maxProperties") && value.size() > schema.get("maxProperties").asInt()) {
			problems.add(at + ": too few or too many members");
		}
		value.properties().forEach(each -> {
			JsonNode known = schema.path("properties").get(each.getKey());
			JsonNode others = schema.path("additionalProperties");
			if (known != null) {
				look(known, each.getValue(), at + "/" + each.getKey());
			} else if (others.isObject()) {
				look(others, each.getValue(), at + "/" + each.getKey());
			} else if (others.isBoolean() && !others.asBoolean()) {
				problems.add(at + "/" + each.getKey() + ": not told of");
			}
		});
	}
}
