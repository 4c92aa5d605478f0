package org.afterglow.web.internal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.web.internal.http.Json;

import tools.jackson.databind.JsonNode;

/** The description of the API, read. */
final class OpenApi {

	static final Path FILE = Path.of("../../releng/api/openapi.json");

	final JsonNode document;
	final List<Operation> operations = new ArrayList<>();

	/** One thing that can be asked. */
	record Operation(String method, String path, JsonNode node) {

		String name() {
			return node.get("operationId").asString();
		}

		boolean isOpen() {
			return node.get("security").isEmpty();
		}

		List<String> scopes() {
			List<String> scopes = new ArrayList<>();
			node.get("security").forEach(each -> each.get("token").forEach(scope -> scopes.add(scope.asString())));
			return scopes;
		}
	}

	OpenApi() {
		try {
			document = Json.read(Files.readAllBytes(FILE));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		document.get("paths").properties().forEach(path -> path.getValue().properties()
				.forEach(each -> operations.add(new Operation(each.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), each.getValue()))));
	}

	JsonNode schema(String name) {
		return document.get("components").get("schemas").get(name);
	}

	/** The node, or what it refers to. */
	JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
	}

	/** What an answer of that status looks like; empty if it has no body, nothing if it is not told of. */
	Optional<JsonNode> answer(Operation operation, int status) {
		return Optional.ofNullable(operation.node().get("responses").get(Integer.toString(status))).map(this::resolved);
	}
}
