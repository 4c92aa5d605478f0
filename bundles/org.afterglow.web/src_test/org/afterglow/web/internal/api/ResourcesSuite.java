package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.afterglow.web.internal.api.RealPractice.Reply;
import org.afterglow.web.internal.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.node.ObjectNode;

/** A practice, a script that may do everything in it, and what it does again and again. */
abstract class ResourcesSuite {

	static final String TEXT = "It was dark. I saw a white door \uD83D\uDEAA in the wall.";

	@TempDir
	private Path folder;
	RealPractice practice;
	String token;

	@BeforeEach
	void open() throws Exception {
		practice = new RealPractice(folder.resolve("vault"));
		token = practice.token();
	}

	@AfterEach
	void close() {
		practice.close();
	}

	final Reply made(String path, String body) {
		Reply made = practice.post(token, "/api/v1/" + path, body);
		assertEquals(201, made.status(), made.body());
		assertEquals("/api/v1/" + path + "/" + made.id(), made.header("Location"));
		assertEquals("\"" + made.json().get("etag").asString() + "\"", made.etag());
		return made;
	}

	final String client(String label) {
		return made("clients", "{\"label\":\"" + label + "\"}").id();
	}

	final String session(String client) {
		return made("sessions", "{\"client\":\"" + client + "\",\"date\":\"2026-03-01\",\"kind\":\"dosing\",\"route\":\"iv\"}").id();
	}

	final Reply narrative(String session) {
		return made("narratives", "{\"session\":\"" + session + "\",\"title\":\"The door\",\"voice\":\"own-words\",\"text\":" + Json.text(TEXT) + "}");
	}

	final String code(String name) {
		return made("codes", "{\"name\":\"" + name + "\",\"kind\":\"symbol\"}").id();
	}

	static String changed(Reply reply, String member, String value) {
		ObjectNode node = (ObjectNode) reply.json();
		node.set(member, Json.read(value.getBytes(StandardCharsets.UTF_8)));
		return node.toString();
	}

	static void problem(int status, String slug, Reply reply) {
		assertEquals(status, reply.status(), reply.body());
		assertEquals("application/problem+json", reply.header("Content-Type"));
		assertEquals("urn:afterglow:problem:" + slug, reply.json().get("type").asString());
		assertTrue(reply.json().get("detail").asString().endsWith("."), reply.body());
	}

	static void wrong(String pointer, Reply reply) {
		problem(422, "invalid", reply);
		assertEquals(pointer, reply.json().get("pointer").asString(), reply.body());
	}
}
