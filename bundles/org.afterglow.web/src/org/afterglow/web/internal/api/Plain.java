package org.afterglow.web.internal.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.web.internal.http.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as plain maps, lists, strings, numbers and truths, as the records have them; null is {@link #NULL}. */
final class Plain {

	/** What JSON calls null: nothing. */
	static final Object NULL = Optional.empty();

	private Plain() {
	}

	/** A body that is one object. @throws org.afterglow.web.internal.http.Problem if it is anything else */
	static Map<String, Object> object(JsonNode body) {
		if (!body.isObject()) {
			throw Problems.notObject();
		}
		return map(body);
	}

	private static Map<String, Object> map(JsonNode node) {
		Map<String, Object> map = new LinkedHashMap<>();
		node.properties().forEach(each -> map.put(each.getKey(), value(each.getValue())));
		return map;
	}

	private static Object value(JsonNode node) {
		return switch (node.getNodeType()) {
			case OBJECT -> map(node);
			case ARRAY -> {
				List<Object> list = new ArrayList<>(node.size());
				node.forEach(each -> list.add(value(each)));
				yield list;
			}
			case STRING -> node.asString();
			case BOOLEAN -> node.asBoolean();
			case NUMBER -> node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.asLong() : (Object) node.asDouble();
			default -> NULL;
		};
	}

	/** The same as JSON; maps keep their order. */
	static JsonNode json(Object value) {
		return switch (value) {
			case Map<?, ?> map -> {
				ObjectNode object = Json.object();
				map.forEach((key, each) -> object.set((String) key, json(each)));
				yield object;
			}
			case List<?> list -> {
				ArrayNode array = Json.object().putArray("list");
				list.forEach(each -> array.add(json(each)));
				yield array;
			}
			case Optional<?> maybe -> maybe.isPresent() ? json(maybe.get()) : Json.object().nullNode();
			case String text -> Json.text(text);
			case Boolean truth -> Json.object().booleanNode(truth);
			case Integer number -> Json.object().numberNode(number);
			case Long number -> Json.object().numberNode(number);
			case Double number -> Json.object().numberNode(number);
			default -> throw new IllegalArgumentException("JSON knows no " + value.getClass().getName());
		};
	}
}
