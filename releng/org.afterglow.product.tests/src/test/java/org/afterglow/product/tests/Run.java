package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a process left when it ended.
 *
 * @param words what it was started with, for messages of failed tests
 */
record Run(List<String> words, int status, byte[] outputBytes, String errors) {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	static JsonNode parsed(String json) {
		return JSON.readTree(json);
	}

	String output() {
		return new String(outputBytes, StandardCharsets.UTF_8);
	}

	/** What was said in all, for a sentence whose stream does not matter. */
	String said() {
		return output() + errors;
	}

	/** The one JSON value of the output. */
	JsonNode json() {
		return parsed(output());
	}

	/** Its elements. */
	List<JsonNode> rows() {
		return json().valueStream().toList();
	}

	Run ended(int expected) {
		assertEquals(expected, status, this::toString);
		return this;
	}

	Run done() {
		return ended(0);
	}

	@Override
	public String toString() {
		String output = output();
		return words + " ended with " + status + "\n--- output\n" + output.substring(0, Math.min(3000, output.length()))
				+ "\n--- errors\n" + errors;
	}
}
