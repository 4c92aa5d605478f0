package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.RevisionSummary;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.RealPractice.Reply;
import org.afterglow.web.internal.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** What scripts can do with the records, through the real server. */
class ResourcesTest {

	private static final String TEXT = "It was dark. I saw a white door \uD83D\uDEAA in the wall.";

	@TempDir
	private Path folder;
	private RealPractice practice;
	private String token;

	@BeforeEach
	void open() throws Exception {
		practice = new RealPractice(folder.resolve("vault"));
		token = practice.token();
	}

	@AfterEach
	void close() {
		practice.close();
	}

	private Reply made(String path, String body) {
		Reply made = practice.post(token, "/api/v1/" + path, body);
		assertEquals(201, made.status(), made.body());
		assertEquals("/api/v1/" + path + "/" + made.id(), made.header("Location"));
		assertEquals("\"" + made.json().get("etag").asString() + "\"", made.etag());
		return made;
	}

	private String client(String label) {
		return made("clients", "{\"label\":\"" + label + "\"}").id();
	}

	private String session(String client) {
		return made("sessions", "{\"client\":\"" + client + "\",\"date\":\"2026-03-01\",\"kind\":\"dosing\",\"route\":\"iv\"}").id();
	}

	private Reply narrative(String session) {
		return made("narratives", "{\"session\":\"" + session + "\",\"title\":\"The door\",\"voice\":\"own-words\",\"text\":" + Json.text(TEXT) + "}");
	}

	private String code(String name) {
		return made("codes", "{\"name\":\"" + name + "\",\"kind\":\"symbol\"}").id();
	}

	private static String changed(Reply reply, String member, String value) {
		tools.jackson.databind.node.ObjectNode node = (tools.jackson.databind.node.ObjectNode) reply.json();
		node.set(member, Json.read(value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		return node.toString();
	}

	private static void problem(int status, String slug, Reply reply) {
		assertEquals(status, reply.status(), reply.body());
		assertEquals("application/problem+json", reply.header("Content-Type"));
		assertEquals("urn:afterglow:problem:" + slug, reply.json().get("type").asString());
		assertTrue(reply.json().get("detail").asString().endsWith("."), reply.body());
	}

	private static void wrong(String pointer, Reply reply) {
		problem(422, "invalid", reply);
		assertEquals(pointer, reply.json().get("pointer").asString(), reply.body());
	}

	@Test
	void aClientFromMakingToDeleting() {
		Reply made = made("clients", "{\"label\":\"Heron\"}");
		String path = "/api/v1/clients/" + made.id();
		Reply read = practice.get(token, path);
		assertEquals(made.body(), read.body());
		assertEquals(304, practice.get(token, path, "If-None-Match", read.etag()).status());
		problem(428, "needs-if-match", practice.send("PUT", token, path, java.util.Optional.of(read.body())));
		problem(428, "needs-if-match", practice.send("DELETE", token, path, java.util.Optional.empty()));
		Reply put = practice.put(token, path, read.etag(), changed(read, "label", "\"Grey heron\""));
		assertEquals(200, put.status(), put.body());
		assertNotEquals(read.etag(), put.etag());
		Reply late = practice.put(token, path, read.etag(), changed(read, "label", "\"White heron\""));
		problem(409, "conflict", late);
		assertEquals("White heron", late.json().get("yours").get("label").asString());
		assertEquals("Grey heron", late.json().get("theirs").get("label").asString());
		assertEquals(put.etag(), late.etag());
		problem(409, "conflict", practice.delete(token, path, read.etag()));
		assertEquals(204, practice.delete(token, path, put.etag()).status());
		problem(404, "not-found", practice.get(token, path));
		assertEquals(List.of(), practice.records().clients().all());
	}

	@Test
	void nothingIsDeletedAlongWithSomethingElse() {
		String client = client("Heron");
		String session = session(client);
		Reply narrative = narrative(session);
		problem(409, "not-empty", practice.delete(token, "/api/v1/clients/" + client, "*"));
		problem(409, "not-empty", practice.delete(token, "/api/v1/sessions/" + session, "*"));
		assertEquals(204, practice.delete(token, "/api/v1/narratives/" + narrative.id(), narrative.etag()).status());
		assertEquals(204, practice.delete(token, "/api/v1/sessions/" + session, "*").status());
		assertEquals(204, practice.delete(token, "/api/v1/clients/" + client, "*").status());
	}

	@Test
	void whatIsRefusedChangesNothingAndSaysWhere() {
		String client = client("Heron");
		long before = practice.records().feed().position().number();
		wrong("/label", practice.post(token, "/api/v1/clients", "{}"));
		wrong("/label", practice.post(token, "/api/v1/clients", "{\"label\":\"HERON\"}"));
		wrong("/label", practice.post(token, "/api/v1/clients", "{\"label\":\" two \\n lines\"}"));
		wrong("/lable", practice.post(token, "/api/v1/clients", "{\"label\":\"Owl\",\"lable\":\"x\"}"));
		wrong("/archived", practice.put(token, "/api/v1/clients/" + client, "*", "{\"label\":\"Owl\"}"));
		wrong("/id", practice.put(token, "/api/v1/clients/" + client, "*", "{\"label\":\"Owl\",\"archived\":true,\"id\":\"" + UUID.randomUUID() + "\"}"));
		wrong("/date", practice.post(token, "/api/v1/sessions", "{\"client\":\"" + client + "\",\"date\":\"2026-02-30\",\"kind\":\"dosing\"}"));
		wrong("/client", practice.post(token, "/api/v1/sessions", "{\"client\":\"" + UUID.randomUUID() + "\",\"date\":\"2026-02-03\",\"kind\":\"dosing\"}"));
		wrong("/kind", practice.post(token, "/api/v1/sessions", "{\"client\":\"" + client + "\",\"date\":\"2026-02-03\",\"kind\":7}"));
		problem(400, "bad-parameter", practice.get(token, "/api/v1/clients?limit=0"));
		problem(400, "bad-parameter", practice.get(token, "/api/v1/clients?limit=201"));
		problem(400, "bad-parameter", practice.get(token, "/api/v1/clients?after=bogus"));
		problem(400, "bad-parameter", practice.get(token, "/api/v1/sessions?clinet=" + client));
		assertEquals(400, practice.post(token, "/api/v1/clients", "{\"label\":").status());
		assertEquals(400, practice.post(token, "/api/v1/clients", "[]").status());
		problem(404, "not-found", practice.get(token, "/api/v1/clients/1-1-1-1-1"));
		assertEquals(before, practice.records().feed().position().number());
	}

	@Test
	void pagesMeetEverythingOnceWhateverComesAndGoes() {
		Set<String> all = new HashSet<>();
		for (int i = 0; i < 23; i++) {
			all.add(client("Client " + i));
		}
		List<String> met = new ArrayList<>();
		Reply page = practice.get(token, "/api/v1/clients?limit=5");
		while (true) {
			page.json().get("items").forEach(each -> met.add(each.get("id").asString()));
			if (page.json().get("next").isNull()) {
				break;
			}
			String link = page.header("Link");
			assertTrue(link.startsWith("</api/v1/clients?after=") && link.endsWith("&limit=5>; rel=\"next\""), link);
			String last = met.getLast();
			practice.delete(token, "/api/v1/clients/" + last, "*");
			page = practice.get(token, link.substring(1, link.indexOf('>')));
		}
		assertEquals(all.size(), met.size());
		assertEquals(all, new HashSet<>(met));
	}

	@Test
	void pagesOfEntriesHoldWhenTheLastOneIsDeleted() {
		String client = client("Heron");
		Set<String> all = new HashSet<>();
		for (int i = 0; i < 12; i++) {
			all.add(made("entries", "{\"type\":\"org.example.api.thought\",\"client\":\"" + client + "\",\"answers\":{\"n\":{\"number\":" + i + "}}}").id());
		}
		Set<String> met = new HashSet<>();
		String path = "/api/v1/entries?limit=5&client=" + client;
		while (!path.isEmpty()) {
			Reply page = practice.get(token, path);
			assertEquals(200, page.status(), page.body());
			for (JsonNode each : page.json().get("items")) {
				assertTrue(met.add(each.get("id").asString()), "met twice");
				assertEquals(204, practice.delete(token, "/api/v1/entries/" + each.get("id").asString(), "*").status());
			}
			String link = page.header("Link");
			path = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
		}
		assertEquals(all, met);
	}

	@Test
	void aNarrativeKeepsWhatStoodThereAndItsCodingsStayOnTheirWords() {
		String session = session(client("Heron"));
		Reply narrative = narrative(session);
		String codings = "narratives/" + narrative.id() + "/codings";
		int start = TEXT.indexOf("white");
		Reply coding = made(codings, "{\"code\":\"" + code("Door") + "\",\"start\":" + start + ",\"end\":" + (start + 10)
				+ ",\"quote\":\"white door\",\"intensity\":7}");
		Reply read = practice.get(token, "/api/v1/narratives/" + narrative.id());
		Reply put = practice.put(token, "/api/v1/narratives/" + narrative.id(), read.etag(), changed(read, "text", Json.text("Then:\\r\\n" + TEXT).toString().replace("\\\\", "\\")));
		assertEquals(200, put.status(), put.body());
		assertEquals("Then:\n" + TEXT, put.json().get("text").asString());
		Reply moved = practice.get(token, "/api/v1/" + codings + "/" + coding.id());
		assertEquals(start + 6, moved.json().get("start").asInt());
		assertFalse(moved.json().get("unanchored").asBoolean());
		List<RevisionSummary> revisions = practice.records().revisions().of(new NarrativeId(UUID.fromString(narrative.id())));
		List<String> kept = revisions.stream().map(each -> practice.records().revisions().byId(each.id()).orElseThrow().narrative().narrative().text()).toList();
		assertTrue(kept.containsAll(List.of(TEXT, "Then:\n" + TEXT)), "revisions " + kept.size());
		problem(409, "conflict", practice.put(token, "/api/v1/narratives/" + narrative.id(), read.etag(), changed(read, "text", "\"Mine\"")));
		Reply gone = practice.put(token, "/api/v1/narratives/" + narrative.id(), put.etag(), changed(put, "text", "\"Nothing of it.\""));
		assertEquals(200, gone.status(), gone.body());
		assertTrue(practice.get(token, "/api/v1/" + codings + "/" + coding.id()).json().get("unanchored").asBoolean());
	}

	@Test
	void aCodingHasToQuoteWhatStandsThere() {
		Reply narrative = narrative(session(client("Heron")));
		String path = "/api/v1/narratives/" + narrative.id() + "/codings";
		String code = code("Door");
		String form = "{\"code\":\"" + code + "\",\"start\":%d,\"end\":%d,\"quote\":\"%s\"}";
		wrong("/quote", practice.post(token, path, form.formatted(0, 5, "other")));
		wrong("/quote", practice.post(token, path, form.formatted(5, 5, "x")));
		wrong("/quote", practice.post(token, path, form.formatted(0, 5000, "x")));
		int door = TEXT.indexOf('\uD83D');
		wrong("/quote", practice.post(token, path, form.formatted(door, door + 1, "\\uD83D")));
		assertEquals(201, practice.post(token, path, form.formatted(door, door + 2, "\\uD83D\\uDEAA")).status());
		wrong("/intensity", practice.post(token, path, "{\"code\":\"" + code + "\",\"start\":0,\"end\":2,\"quote\":\"It\",\"intensity\":11}"));
		wrong("/code", practice.post(token, path, "{\"code\":\"" + UUID.randomUUID() + "\",\"start\":0,\"end\":2,\"quote\":\"It\"}"));
		Reply list = practice.get(token, path);
		JsonNode coding = list.json().get("items").get(0);
		String one = path + "/" + coding.get("id").asString();
		assertEquals("a script", coding.get("author").asString());
		Reply read = practice.get(token, one);
		Reply put = practice.put(token, one, read.etag(), changed(read, "memo", "\"A way out\""));
		assertEquals("A way out", put.json().get("memo").asString(), put.body());
		assertEquals(204, practice.delete(token, one, put.etag()).status());
		assertEquals(0, practice.get(token, path).json().get("items").size());
		problem(404, "not-found", practice.get(token, "/api/v1/narratives/" + UUID.randomUUID() + "/codings"));
	}

	@Test
	void codesNestAndMergeWithoutARing() {
		String door = code("Door");
		String gate = made("codes", "{\"name\":\"Gate\",\"kind\":\"symbol\",\"parent\":\"" + door + "\",\"synonyms\":[\"portal\"]}").id();
		Reply read = practice.get(token, "/api/v1/codes/" + door);
		wrong("/parent", practice.put(token, "/api/v1/codes/" + door, read.etag(), changed(read, "parent", "\"" + gate + "\"")));
		wrong("/parent", practice.put(token, "/api/v1/codes/" + door, read.etag(), changed(read, "parent", "\"" + door + "\"")));
		problem(409, "not-empty", practice.delete(token, "/api/v1/codes/" + door, read.etag()));
		Reply child = practice.get(token, "/api/v1/codes/" + gate);
		Reply merged = practice.put(token, "/api/v1/codes/" + gate, child.etag(), changed(child, "mergedInto", "\"" + door + "\""));
		assertEquals(door, merged.json().get("mergedInto").asString(), merged.body());
		wrong("/name", practice.post(token, "/api/v1/codes", "{\"name\":\"DOOR\",\"kind\":\"theme\"}"));
	}

	@Test
	void psychotherapyNotesDoNotExistWithoutTheirScope() {
		String client = client("Heron");
		String note = made("entries", "{\"type\":\"org.example.other.note\",\"typeVersion\":1,\"client\":\"" + client
				+ "\",\"partition\":\"psychotherapy-notes\",\"answers\":{\"said\":{\"text\":\"Quietmarker door\"}}}").id();
		String open = made("entries", "{\"type\":\"org.example.api.thought\",\"client\":\"" + client + "\",\"answers\":{\"said\":{\"text\":\"A door\"}}}").id();
		String plain = practice.token(Scope.ENTRIES_READ, Scope.ENTRIES_WRITE, Scope.SEARCH, Scope.CHANGES);
		practice.indexed();
		problem(404, "not-found", practice.get(plain, "/api/v1/entries/" + note));
		problem(404, "not-found", practice.delete(plain, "/api/v1/entries/" + note, "*"));
		problem(404, "not-found", practice.put(plain, "/api/v1/entries/" + note, "*", "{}"));
		JsonNode items = practice.get(plain, "/api/v1/entries").json().get("items");
		assertEquals(List.of(open), items.valueStream().map(each -> each.get("id").asString()).toList());
		problem(403, "missing-scope", practice.get(plain, "/api/v1/entries?partition=psychotherapy-notes"));
		Reply found = practice.post(plain, "/api/v1/search", "{\"query\":\"door\"}");
		assertEquals(200, found.status(), found.body());
		assertEquals(1, found.json().get("entries").size(), found.body());
		assertFalse(found.body().contains(note));
		Reply all = practice.post(token, "/api/v1/search", "{\"query\":\"door\"}");
		assertEquals(2, all.json().get("entries").size(), all.body());
		Reply read = practice.get(plain, "/api/v1/entries/" + open);
		problem(403, "missing-scope", practice.put(plain, "/api/v1/entries/" + open, read.etag(), changed(read, "partition", "\"psychotherapy-notes\"")));
	}

	@Test
	void passagesOfEntriesShowTheirWordsToWhoMayReadNarratives() {
		String client = client("Heron");
		Reply narrative = narrative(session(client));
		int start = TEXT.indexOf("white");
		String body = "{\"type\":\"org.example.api.thought\",\"client\":\"" + client + "\",\"answers\":{\"where\":{\"passages\":[{\"narrative\":\"" + narrative.id()
				+ "\",\"start\":" + start + ",\"end\":" + (start + 5) + ",\"quote\":\"white\"}]}}}";
		Reply entry = made("entries", body);
		String plain = practice.token(Scope.ENTRIES_READ, Scope.ENTRIES_WRITE);
		problem(403, "missing-scope", practice.post(plain, "/api/v1/entries", body));
		Reply read = practice.get(plain, "/api/v1/entries/" + entry.id());
		assertFalse(read.body().contains("white"), read.body());
		Reply put = practice.put(plain, "/api/v1/entries/" + entry.id(), read.etag(), changed(read, "status", "\"done\""));
		assertEquals(200, put.status(), put.body());
		assertTrue(practice.get(token, "/api/v1/entries/" + entry.id()).body().contains("\"quote\":\"white\""));
		wrong("/answers/where/passages/0/quote", practice.post(token, "/api/v1/entries", body.replace("\"quote\":\"white\"", "\"quote\":\"black\"")));
		wrong("/answers/where", practice.post(token, "/api/v1/entries", body.replace("passages", "letters")));
	}

	@Test
	void aTokenThatMayNotReadIsNotShownWhatItWrites() {
		String writer = practice.token(Scope.CLIENTS_WRITE);
		Reply made = practice.post(writer, "/api/v1/clients", "{\"label\":\"Heron\"}");
		assertEquals(201, made.status());
		assertEquals("", made.body());
		String path = made.header("Location");
		problem(409, "conflict", practice.put(writer, path, "\"other\"", "{\"label\":\"Owl\",\"archived\":false}"));
		assertFalse(practice.put(writer, path, "\"other\"", "{\"label\":\"Owl\",\"archived\":false}").body().contains("Heron"));
		assertEquals(204, practice.put(writer, path, made.etag(), "{\"label\":\"Owl\",\"archived\":false}").status());
		assertEquals(403, practice.get(writer, path).status());
	}

	@Test
	void aSearchFindsInWhatTheTokenMayRead() {
		narrative(session(client("Heron")));
		code("Door");
		practice.indexed();
		Reply found = practice.post(token, "/api/v1/search", "{\"query\":\"door client:Heron\"}");
		assertEquals(1, found.json().get("passages").size(), found.body());
		problem(403, "missing-scope", practice.post(practice.token(Scope.SEARCH), "/api/v1/search", "{\"query\":\"door\"}"));
		String reader = practice.token(Scope.SEARCH, Scope.NARRATIVES_READ);
		assertEquals(1, practice.post(reader, "/api/v1/search", "{\"query\":\"door\"}").json().get("passages").size());
		problem(403, "missing-scope", practice.post(reader, "/api/v1/search", "{\"query\":\"door client:Heron\"}"));
		problem(403, "missing-scope", practice.post(reader, "/api/v1/search", "{\"query\":\"door client:Nobody\"}"));
		problem(403, "missing-scope", practice.post(reader, "/api/v1/search", "{\"query\":\"(wall OR symbol:Door)\"}"));
		Reply unreadable = practice.post(token, "/api/v1/search", "{\"query\":\"white AND (door\"}");
		wrong("/query", unreadable);
		assertEquals(10, unreadable.json().get("position").asInt());
		wrong("/query", practice.post(token, "/api/v1/search", "{}"));
	}
}
