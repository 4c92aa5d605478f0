package org.afterglow.web.internal.http;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * What is answered. Headers that protect it are added in front.
 *
 * @param headers more of them, by name in any case; not the content type
 * @param type media type; empty if there is nothing in it
 * @param bytes what is in it
 */
public record Answer(int status, SortedMap<String, String> headers, String type, byte[] bytes) {

	public Answer {
		Objects.requireNonNull(type);
		Objects.requireNonNull(bytes);
		SortedMap<String, String> checked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		checked.putAll(headers);
		if (checked.entrySet().stream().anyMatch(each -> isBroken(each.getKey()) || isBroken(each.getValue()))) {
			throw new IllegalArgumentException("a header is one line");
		}
		headers = Collections.unmodifiableSortedMap(checked);
	}

	/** Something of a type. */
	public static Answer of(int status, String type, byte[] bytes) {
		return new Answer(status, new TreeMap<>(), type, bytes);
	}

	public static Answer json(JsonNode node) {
		return json(200, node);
	}

	public static Answer json(int status, JsonNode node) {
		return of(status, Route.JSON, Json.bytes(node));
	}

	/** Done, and nothing to say. */
	public static Answer nothing() {
		return empty(204);
	}

	/** A status alone, such as 304. */
	public static Answer empty(int status) {
		return of(status, "", new byte[0]);
	}

	/** The same with one header more. */
	public Answer with(String header, String value) {
		SortedMap<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		more.putAll(headers);
		more.put(header, value);
		return new Answer(status, more, type, bytes);
	}

	private static boolean isBroken(String text) {
		return text.chars().anyMatch(sign -> sign < ' ' || sign > '~');
	}
}
