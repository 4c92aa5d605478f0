package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.afterglow.model.JournalId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.RevisionSummary;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.internal.api.RealPractice.Reply;
import org.afterglow.web.internal.http.Json;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** What scripts can do with the records, through the real server. */
class ResourcesTest extends ResourcesSuite {

	@Test
	void aClientFromMakingToDeleting() {
		Reply made = made("clients", "{\"label\":\"Heron\"}");
		String path = "/api/v1/clients/" + made.id();
		Reply read = practice.get(token, path);
		assertEquals(made.body(), read.body());
		assertEquals(304, practice.get(token, path, "If-None-Match", read.etag()).status());
		problem(428, "needs-if-match", practice.send("PUT", token, path, Optional.of(read.body())));
		problem(428, "needs-if-match", practice.send("DELETE", token, path, Optional.empty()));
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
		Reply broken = practice.post(token, "/api/v1/clients", "{\"label\":\n  Heron}");
		problem(400, "not-json", broken);
		assertTrue(broken.json().get("detail").asString().contains("line 2") && !broken.body().contains("Heron"), broken.body());
		problem(400, "not-json", practice.post(token, "/api/v1/clients", "{\"label\":\"a\",\"label\":\"b\"}"));
		problem(400, "not-json", practice.post(token, "/api/v1/clients", ""));
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

	/** Words that stand there twice: what points to the second ones is not found at the first because those are nearer now. */
	@Test
	void whatWasNotTouchedKeepsItsPlaceWhereTheSameWordsStandTwice() {
		String session = session(client("Heron"));
		String text = "A door here. \uD83D\uDEAA A door there.";
		Reply narrative = made("narratives", "{\"session\":\"" + session + "\",\"title\":\"Doors\",\"voice\":\"own-words\",\"text\":" + Json.text(text) + "}");
		String codings = "narratives/" + narrative.id() + "/codings";
		int first = text.indexOf("door");
		int second = text.lastIndexOf("door");
		String before = "x".repeat(second - first - 1) + " ";
		Reply coding = made(codings, "{\"code\":\"" + code("Door") + "\",\"start\":" + second + ",\"end\":" + (second + 4) + ",\"quote\":\"door\"}");
		Reply put = practice.put(token, "/api/v1/narratives/" + narrative.id(), narrative.etag(), changed(narrative, "text", Json.text(before + text).toString()));
		assertEquals(200, put.status(), put.body());
		Reply moved = practice.get(token, "/api/v1/" + codings + "/" + coding.id());
		assertEquals(second + before.length(), moved.json().get("start").asInt(), moved.body());
		String back = text.replace("A door here", "The door here");
		practice.put(token, "/api/v1/narratives/" + narrative.id(), put.etag(), changed(put, "text", Json.text(back).toString()));
		assertEquals(back.lastIndexOf("door"), practice.get(token, "/api/v1/" + codings + "/" + coding.id()).json().get("start").asInt());
	}

	/** JSON has one sort of numbers, and some languages write all of theirs with a point. */
	@Test
	void aWholeNumberMayHaveAPoint() {
		Reply session = made("sessions", "{\"client\":\"" + client("Heron") + "\",\"date\":\"2026-03-01\",\"kind\":\"dosing\",\"number\":7.0}");
		assertEquals(7, session.json().get("number").asInt());
		wrong("/number", practice.put(token, "/api/v1/sessions/" + session.id(), "*", changed(session, "number", "7.5")));
	}

	@Test
	void anETagWithoutItsQuotesIsNotTakenForSomebodyElsesChange() {
		Reply made = made("clients", "{\"label\":\"Heron\"}");
		String path = "/api/v1/clients/" + made.id();
		for (String bare : List.of(made.json().get("etag").asString(), "", "W/x", "\"a\" \"b\"", made.etag() + ",")) {
			problem(400, "bad-header", practice.put(token, path, bare, made.body()));
			problem(400, "bad-header", practice.delete(token, path, bare));
		}
		assertEquals(304, practice.get(token, path, "If-None-Match", "\"other\", W/" + made.etag()).status());
		problem(409, "conflict", practice.put(token, path, "W/" + made.etag(), made.body()));
		assertEquals(200, practice.put(token, path, "\"other\", " + made.etag(), made.body()).status());
	}

	/** What is being written there would have nowhere to go. */
	@Test
	void aSessionStaysWhileAJournalPageIsOpen() {
		SessionId session = new SessionId(UUID.fromString(session(client("Heron"))));
		practice.records().settings().set(LocalWeb.STATEMENT, "Somebody is in the next room.");
		JournalId page = practice.web.openJournal(session, Duration.ofHours(1)).journal();
		problem(409, "not-empty", practice.delete(token, "/api/v1/sessions/" + session.value(), "*"));
		practice.web.closeJournal(page);
		assertEquals(204, practice.delete(token, "/api/v1/sessions/" + session.value(), "*").status());
	}

	@Test
	void aColumnMayBeCalledPassages() {
		String client = client("Heron");
		Reply entry = made("entries", "{\"type\":\"org.example.api.thought\",\"client\":\"" + client
				+ "\",\"answers\":{\"passages\":{\"rows\":[{\"passages\":{\"text\":\"From\\r\\nthere\"},\"rows\":{\"number\":3}}]}}}");
		assertEquals("From\nthere", entry.json().at("/answers/passages/rows/0/passages/text").asString(), entry.body());
		wrong("/answers/said/passages/0/narrative", practice.post(token, "/api/v1/entries",
				"{\"type\":\"org.example.api.thought\",\"client\":\"" + client + "\",\"answers\":{\"said\":{\"passages\":[{\"start\":1}]}}}"));
		wrong("/answers/said", practice.post(token, "/api/v1/entries",
				"{\"type\":\"org.example.api.thought\",\"client\":\"" + client + "\",\"answers\":{\"said\":{\"passages\":[1]}}}"));
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
}
