package org.afterglow.web.internal.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in and out, the same for all routes. */
public final class Json {

	private static final int DEEPEST = 32;

	private static final JsonMapper MAPPER = JsonMapper
			.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
					.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(40).build()).build())
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private Json() {
	}

	/** An object without members. */
	public static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	public static JsonNode text(String text) {
		return MAPPER.getNodeFactory().stringNode(text);
	}

	public static byte[] bytes(JsonNode node) {
		return MAPPER.writeValueAsBytes(node);
	}

	/** @throws Problem 400 if it is no JSON */
	public static JsonNode read(byte[] bytes) {
		try {
			JsonNode node = MAPPER.readTree(bytes);
			if (node.isMissingNode()) {
				throw Problem.badRequest("not-json", "The body is no JSON.").detail("There is nothing in it.");
			}
			return node;
		} catch (JacksonException e) {
			throw Problem.badRequest("not-json", "The body is no JSON.").detail(where(e));
		}
	}

	/** Its message may quote what was sent: the place alone is told. */
	private static String where(JacksonException e) {
		TokenStreamLocation place = e.getLocation();
		String where = place == null || place.getLineNr() < 1 ? "It cannot be read as UTF-8 or as JSON."
				: "It cannot be read from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on.";
		return where + " A member stands once in its object.";
	}
}
