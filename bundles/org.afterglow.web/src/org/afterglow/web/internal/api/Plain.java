package org.afterglow.web.internal.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as plain maps, lists, strings, numbers and truths, as the records have them; null is {@link #NULL}. */
final class Plain {

	/** What JSON calls null: nothing. */
	static final Object NULL = Optional.empty();

	/** Up to here every whole number has a double of its own. */
	private static final double LARGEST_WHOLE = 1L << 53;
	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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
			case NUMBER -> node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.asLong() : number(node.asDouble());
			default -> NULL;
		};
	}

	/** JSON has one sort of numbers: 3.0 is 3. */
	private static Object number(double number) {
		return number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE ? (Object) (long) number : (Object) number;
	}

	/** The same as JSON; maps keep their order. */
	static JsonNode json(Object value) {
		return switch (value) {
			case Map<?, ?> map -> {
				ObjectNode object = NODES.objectNode();
				map.forEach((key, each) -> object.set((String) key, json(each)));
				yield object;
			}
			case List<?> list -> {
				ArrayNode array = NODES.arrayNode();
				list.forEach(each -> array.add(json(each)));
				yield array;
			}
			case Optional<?> maybe -> maybe.isPresent() ? json(maybe.get()) : NODES.nullNode();
			case String text -> NODES.stringNode(text);
			case Boolean truth -> NODES.booleanNode(truth);
			case Integer number -> NODES.numberNode(number);
			case Long number -> NODES.numberNode(number);
			case Double number -> NODES.numberNode(number);
			default -> throw new IllegalArgumentException("JSON knows no " + value.getClass().getName());
		};
	}
}
