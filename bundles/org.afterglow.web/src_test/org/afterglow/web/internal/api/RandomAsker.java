package org.afterglow.web.internal.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.afterglow.records.Scope;
import org.afterglow.web.internal.http.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests out of the description: some as it says, some broken in one place, some nonsense. */
final class RandomAsker {

	private static final List<String> NONSENSE = List.of("null", "%00", "..%2f..%2fetc", "%c3%28", "%2e", "1-1-1-1-1", "%27%20or%201=1--", "x".repeat(300),
			"%F0%9F%9A%AA", "%22", "{id}".replace("{", "%7B").replace("}", "%7D"));
	private static final List<String> TEXTS = List.of("A door", "", " ", "\u0000", "\uD800", "two\nlines", "x".repeat(301), "\uD83D\uDEAA", "org.example.api.thought",
			"2026-03-01", "9999-99-99", "2026-03-01T10:00:00Z", "PT25M", "<script>alert(1)</script>", "'; drop table client; --", "clinical-record");
	private static final List<String> QUERIES = List.of("door", "Zqtold", "Zqclinical", "Zqnotes OR Zqtold", "client:Zqclient*", "code:Zqcode*", "title:Zqtitle",
			"symbol:\"Zqcode 1\" AND wall", "wall NOT sea", "(((", "\"", "*x", "NOT a", "a~2 b~9", "from:2026-01-01", "from:yesterday", "kind:dosing sea", "se*");

	private final Random random;
	private final OpenApi api;
	private final Map<String, List<String>> ids;
	private final Map<String, Set<Scope>> tokens;
	private final Map<String, String> etags = new HashMap<>();
	private final Map<String, ObjectNode> known = new HashMap<>();
	private final List<String> places = new ArrayList<>();

	/** A request. */
	record Asking(OpenApi.Operation operation, String token, String path, Optional<byte[]> body, List<String> headers) {
	}

	/** @param tokens with what they may do */
	RandomAsker(Random random, OpenApi api, Map<String, List<String>> ids, Map<String, Set<Scope>> tokens) {
		this.random = random;
		this.api = api;
		this.ids = ids;
		this.tokens = tokens;
	}

	private boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	Asking next() {
		OpenApi.Operation operation = any(api.operations);
		String path = path(operation);
		List<String> headers = new ArrayList<>();
		operation.node().path("parameters").valueStream().map(api::resolved).filter(each -> each.get("in").asString().equals("header") && chance(85))
				.forEach(each -> headers.addAll(List.of(each.get("name").asString(), etag(path))));
		Optional<byte[]> body = operation.node().has("requestBody") ? Optional.of(body(operation, path)) : Optional.empty();
		return new Asking(operation, token(operation), path + query(operation), body, headers);
	}

	/** Mostly one that may ask, so that there is something to see; and otherwise any. */
	private String token(OpenApi.Operation operation) {
		if (chance(5)) {
			return any(List.of("", "afterglow_nobody", "Zq", "x".repeat(200)));
		}
		List<String> fitting = tokens.entrySet().stream()
				.filter(each -> each.getValue().stream().map(Scope::key).collect(Collectors.toSet()).containsAll(operation.scopes())).map(Map.Entry::getKey)
				.toList();
		return chance(75) ? any(fitting) : any(List.copyOf(tokens.keySet()));
	}

	private String path(OpenApi.Operation operation) {
		String path = operation.path();
		// What was read is what a script changes.
		List<String> read = operation.method().equals("PUT") && chance(50)
				? known.keySet().stream().filter(each -> each.matches(operation.path().replaceAll("\\{[a-z]+\\}", "[^/]+"))).sorted().toList() : List.of();
		if (!read.isEmpty()) {
			return any(read);
		}
		String kind = List.of(path.split("/")).stream().filter(ids::containsKey).reduce((one, other) -> other).orElse("clients");
		if (kind.equals("codings") && chance(70)) {
			String coding = any(ids.get(kind));
			return path.replace("{narrative}/codings/{id}", coding).replace("{narrative}", coding.replaceAll("/.*", ""));
		}
		return path.replace("{narrative}", id("narratives")).replace("{id}", id(kind).replaceAll(".*/", ""));
	}

	private String id(String kind) {
		int dice = random.nextInt(100);
		return dice < 80 ? any(ids.get(kind)) : dice < 90 ? UUID.randomUUID().toString() : any(NONSENSE);
	}

	private String etag(String path) {
		int dice = random.nextInt(100);
		return dice < 60 ? etags.getOrDefault(path, "*") : dice < 85 ? "*" : any(List.of("\"stale\"", "W/\"x\"", "x".repeat(100), ",,,", "\"a\", \"b\""));
	}

	private String query(OpenApi.Operation operation) {
		StringBuilder query = new StringBuilder();
		operation.node().path("parameters").valueStream().map(api::resolved).filter(each -> each.get("in").asString().equals("query") && chance(30))
				.forEach(each -> append(query, each.get("name").asString(), parameter(each)));
		if (chance(3)) {
			append(query, any(List.of("x", "limit", "clinet", "\u00E4")), any(TEXTS));
		}
		return query.toString();
	}

	private String parameter(JsonNode parameter) {
		String name = parameter.get("name").asString();
		if (chance(15)) {
			return any(TEXTS);
		}
		if (name.equals("wait")) {
			return any(List.of("0", "0", "61", "-1", "1e9"));
		}
		if (name.equals("after")) {
			return places.isEmpty() || chance(10) ? "bogus" : any(places);
		}
		return List.of("client", "session").contains(name) ? any(ids.get(name + "s")) : value(parameter.get("schema"), name).asString("");
	}

	private static void append(StringBuilder query, String name, String value) {
		String whole = value.chars().anyMatch(unit -> unit >= 0xD800 && unit < 0xE000) ? "%ED%A0%80" : URLEncoder.encode(value, StandardCharsets.UTF_8);
		query.append(query.isEmpty() ? '?' : '&').append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=').append(whole);
	}

	private byte[] body(OpenApi.Operation operation, String path) {
		if (chance(4)) {
			return any(List.of("", "{", "[]", "nul", "{}{}", "{\"a\":1,\"a\":2}", "[".repeat(5000), "{\"label\":\"\\ud800\"}", "{\"number\":1e400}"))
					.getBytes(StandardCharsets.UTF_8);
		}
		if (chance(1)) {
			return new byte[] { '{', '"', (byte) 0xC3, '(', '"', ':', '1', '}' };
		}
		if (operation.method().equals("PUT") && known.containsKey(path) && chance(60)) {
			return Json.bytes(again(path));
		}
		JsonNode schema = api.resolved(operation.node().at("/requestBody/content/application~1json/schema"));
		ObjectNode body = (ObjectNode) value(schema, "");
		if (chance(35)) {
			spoil(body);
		}
		return Json.bytes(body);
	}

	/** What was read, with one thing changed, as a script would do it. */
	private ObjectNode again(String path) {
		ObjectNode body = known.get(path).deepCopy();
		for (String name : List.of("label", "title", "name", "memo", "status")) {
			if (body.has(name)) {
				body.put(name, name.equals("status") ? any(List.of("open", "done")) : text(Json.object(), name));
			}
		}
		if (chance(20)) {
			spoil(body);
		}
		return body;
	}

	/** Breaks one thing. */
	private void spoil(ObjectNode body) {
		// Whoever moves a note into the clinical record makes its words known: no slip.
		List<String> names = body.propertyNames().stream().filter(name -> !name.equals("partition")).toList();
		if (names.isEmpty() || chance(15)) {
			body.put(any(List.of("x", "", "__proto__", "lable")), 1);
			return;
		}
		String name = any(names);
		switch (random.nextInt(7)) {
			case 0 -> body.remove(name);
			case 1 -> body.putNull(name);
			case 2 -> body.put(name, any(TEXTS));
			case 3 -> body.put(name, random.nextLong());
			case 4 -> body.put(name, random.nextDouble() * 1e300);
			case 5 -> body.putArray(name).add(1).addObject().put("text", any(TEXTS));
			default -> body.putObject(name).put("x", true).putObject("passages").putArray("y");
		}
	}

	private JsonNode value(JsonNode given, String name) {
		JsonNode schema = api.resolved(given);
		String type = schema.path("type").isArray() ? chance(50) ? "null" : schema.get("type").get(0).asString() : schema.path("type").asString("null");
		if (schema.has("enum") && !type.equals("null")) {
			return any(schema.get("enum").valueStream().filter(JsonNode::isString).toList());
		}
		return switch (type) {
			case "object" -> object(schema, name);
			case "array" -> list(schema, name);
			case "integer" -> Json.object().numberNode(schema.path("minimum").asInt(0)
					+ random.nextInt(Math.min(20, 1 + schema.path("maximum").asInt(100) - schema.path("minimum").asInt(0))));
			case "number" -> Json.object().numberNode(random.nextInt(100) / 4.0);
			case "boolean" -> Json.object().booleanNode(random.nextBoolean());
			case "string" -> Json.text(text(schema, name));
			default -> Json.object().nullNode();
		};
	}

	private JsonNode object(JsonNode schema, String name) {
		ObjectNode object = Json.object();
		if (name.equals("answers")) {
			for (String key : List.of("said", "how", "much")) {
				object.set(key, value(api.schema("Answer"), "answer"));
			}
			return object;
		}
		List<String> names = List.copyOf(schema.path("properties").propertyNames());
		if (schema.has("maxProperties") && !names.isEmpty()) {
			String only = any(names);
			return object.set(only, value(schema.get("properties").get(only), only));
		}
		Set<String> required = schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
		names.stream().filter(each -> required.contains(each) || chance(40)).filter(each -> !api.resolved(schema.get("properties").get(each)).path("readOnly").asBoolean(false))
				.forEach(each -> object.set(each, value(schema.get("properties").get(each), each)));
		if (object.has("quote") && chance(70)) {
			object.put("start", 0).put("end", 1).put("quote", chance(80) ? "I" : "A");
		}
		return object;
	}

	private ArrayNode list(JsonNode schema, String name) {
		ArrayNode list = Json.object().putArray("list");
		for (int i = random.nextInt(3); i > 0; i--) {
			list.add(value(schema.get("items"), name));
		}
		return list;
	}

	private String text(JsonNode schema, String name) {
		if (name.equals("query")) {
			return any(QUERIES);
		}
		if (schema.path("format").asString("").equals("uuid")) {
			String kind = name.equals("parent") || name.equals("mergedInto") ? "codes" : name.equals("entry") ? "entries" : name.endsWith("s") ? name : name + "s";
			return any(ids.getOrDefault(kind, ids.get("codes")));
		}
		return switch (schema.path("format").asString(name)) {
			case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
			case "date-time" -> "2026-03-01T10:00:0" + random.nextInt(10) + "Z";
			case "type", "types" -> chance(80) ? "org.example.api.thought" : "org.example.other.thing";
			case "length" -> "PT" + random.nextInt(60) + "M";
			case "choice", "choices", "kind" -> "leaves-" + random.nextInt(4);
			case "text" -> "I walked on, " + random.nextInt(100);
			default -> "Name " + Integer.toString(random.nextInt(5000), 36);
		};
	}

	/** Learns from an answer what to ask about later. */
	void heard(Asking asking, RealPractice.Reply reply) {
		String path = asking.path().replaceAll("\\?.*", "");
		if (!reply.etag().isEmpty()) {
			etags.put(reply.header("Location").isEmpty() ? path : reply.header("Location"), reply.etag());
		}
		if (reply.status() == 200 && asking.operation().path().endsWith("{id}") && asking.operation().method().equals("GET")) {
			known.put(path, (ObjectNode) reply.json());
		}
		if (reply.status() == 201) {
			String[] location = reply.header("Location").split("/");
			if (!location[location.length - 2].equals("codings")) {
				ids.get(location[location.length - 2]).add(location[location.length - 1]);
			}
		}
		if (reply.status() == 200 && reply.header("Content-Type").startsWith("application/json") && !asking.operation().isOpen()) {
			JsonNode json = reply.json();
			List.of("next", "after").forEach(name -> Optional.of(json.path(name)).filter(JsonNode::isString).ifPresent(each -> places.add(each.asString())));
		}
	}
}
