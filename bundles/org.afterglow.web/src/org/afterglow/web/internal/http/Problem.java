package org.afterglow.web.internal.http;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why there is no answer, in the form of RFC 9457. Words in it are the program's own: never what was sent, never what is kept. */
public final class Problem extends RuntimeException {

	/** Media type of it. */
	public static final String TYPE = "application/problem+json";

	private static final long serialVersionUID = 1L;
	private static final String NAMES = "urn:afterglow:problem:";

	private final int status;
	private final String slug;
	private final String title;
	private final transient SortedMap<String, JsonNode> members;
	private final transient SortedMap<String, String> headers;

	private Problem(int status, String slug, String title, Map<String, JsonNode> members, Map<String, String> headers) {
		// Nobody looks at the trace of something that was foreseen.
		super(status + " " + slug, null, false, false);
		this.status = status;
		this.slug = Objects.requireNonNull(slug);
		this.title = Objects.requireNonNull(title);
		this.members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
		this.headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
	}

	/**
	 * @param slug last part of its type, small words joined by dashes
	 * @param title one English sentence
	 */
	public static Problem of(int status, String slug, String title) {
		return new Problem(status, slug, title, Map.of(), Map.of());
	}

	public static Problem badRequest(String slug, String title) {
		return of(400, slug, title);
	}

	public static Problem notFound() {
		return of(404, "not-found", "There is nothing here.");
	}

	/** The practice is locked, or is being locked. */
	public static Problem locked() {
		return of(423, "locked", "The practice is locked.").with("Connection", "close").with("Retry-After", "5");
	}

	/** Too much at once. @param seconds after which it may be tried again */
	public static Problem tooMany(String slug, String title, long seconds) {
		return of(429, slug, title).with("Retry-After", Long.toString(Math.max(1, seconds)));
	}

	/** The same with what it is about, in a sentence. */
	public Problem detail(String sentence) {
		return member("detail", Json.text(sentence));
	}

	/** The same with one member more. */
	public Problem member(String name, JsonNode value) {
		SortedMap<String, JsonNode> more = new TreeMap<>(members);
		more.put(name, value);
		return new Problem(status, slug, title, more, headers);
	}

	/** The same with one header more. */
	public Problem with(String header, String value) {
		SortedMap<String, String> more = new TreeMap<>(headers);
		more.put(header, value);
		return new Problem(status, slug, title, members, more);
	}

	public int status() {
		return status;
	}

	public String slug() {
		return slug;
	}

	/** As it is answered. */
	public Answer answer() {
		ObjectNode body = Json.object();
		body.put("type", NAMES + slug);
		body.put("title", title);
		body.put("status", status);
		members.forEach(body::set);
		return new Answer(status, headers, TYPE, Json.bytes(body));
	}
}
