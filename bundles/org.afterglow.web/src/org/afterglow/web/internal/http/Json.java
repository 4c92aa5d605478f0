package org.afterglow.web.internal.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
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
				throw Problem.badRequest("not-json", "The body is no JSON.");
			}
			return node;
		} catch (JacksonException e) {
			// Its message may quote what was sent.
			throw Problem.badRequest("not-json", "The body is no JSON.");
		}
	}
}
