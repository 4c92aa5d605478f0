package org.afterglow.web.internal.front;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.afterglow.records.Integration;
import org.afterglow.records.Journal;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.http.Problem;

import tools.jackson.databind.JsonNode;

/** A call that passed everything in front of its route. */
final class Asked implements Call {

	private final Head head;
	private final RouteTable.Found found;
	private final String path;
	private final Map<String, List<String>> query;
	private final Who who;
	private final byte[] body;
	private final Open practice;
	private final Waiting waiting;

	/** Waits for something, and looks after it whether who asks still may. */
	@FunctionalInterface
	interface Waiting {
		boolean await(CompletableFuture<?> happened, Duration patience);
	}

	/** Who asks. */
	record Who(Optional<Integration> integration, Optional<Journal> journal) {
	}

	Asked(Head head, RouteTable.Found found, String path, Who who, byte[] body, Open practice, Waiting waiting) {
		this.head = head;
		this.found = found;
		this.path = path;
		this.query = Paths.query(head.query());
		this.who = who;
		this.body = body;
		this.practice = practice;
		this.waiting = waiting;
	}

	@Override
	public String method() {
		return found.route().method();
	}

	@Override
	public String path() {
		return path;
	}

	@Override
	public String place(String name) {
		String value = found.places().get(name);
		if (value == null) {
			throw new IllegalArgumentException("no such place in " + found.route().pattern());
		}
		return value;
	}

	@Override
	public Optional<String> query(String name) {
		return single(queries(name));
	}

	@Override
	public List<String> queries(String name) {
		return List.copyOf(query.getOrDefault(name, List.of()));
	}

	@Override
	public Set<String> queryNames() {
		return Set.copyOf(query.keySet());
	}

	@Override
	public Optional<String> header(String name) {
		return single(head.headers().all(name));
	}

	private static Optional<String> single(List<String> values) {
		if (values.size() > 1) {
			throw Problem.badRequest("said-twice", "Something was said more than once.");
		}
		return values.stream().findFirst();
	}

	@Override
	public byte[] body() {
		return body.clone();
	}

	@Override
	public JsonNode json() {
		return Json.read(body);
	}

	@Override
	public Optional<Integration> integration() {
		return who.integration();
	}

	@Override
	public Optional<Journal> journal() {
		return who.journal();
	}

	@Override
	public Open practice() {
		return practice;
	}

	@Override
	public boolean await(CompletableFuture<?> happened, Duration patience) {
		return waiting.await(happened, patience);
	}
}
