package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.RealPractice.Reply;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** What a script sees depends on the scopes of its token, down to the words of other records inside a record. */
class RightsTest extends ResourcesSuite {

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
		problem(403, "scope-missing", practice.get(plain, "/api/v1/entries?partition=psychotherapy-notes"));
		Reply found = practice.post(plain, "/api/v1/search", "{\"query\":\"door\"}");
		assertEquals(200, found.status(), found.body());
		assertEquals(1, found.json().get("entries").size(), found.body());
		assertFalse(found.body().contains(note));
		Reply all = practice.post(token, "/api/v1/search", "{\"query\":\"door\"}");
		assertEquals(2, all.json().get("entries").size(), all.body());
		Reply read = practice.get(plain, "/api/v1/entries/" + open);
		problem(403, "scope-missing", practice.put(plain, "/api/v1/entries/" + open, read.etag(), changed(read, "partition", "\"psychotherapy-notes\"")));
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
		problem(403, "scope-missing", practice.post(plain, "/api/v1/entries", body));
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
		problem(403, "scope-missing", practice.post(practice.token(Scope.SEARCH), "/api/v1/search", "{\"query\":\"door\"}"));
		String reader = practice.token(Scope.SEARCH, Scope.NARRATIVES_READ);
		assertEquals(1, practice.post(reader, "/api/v1/search", "{\"query\":\"door\"}").json().get("passages").size());
		problem(403, "scope-missing", practice.post(reader, "/api/v1/search", "{\"query\":\"door client:Heron\"}"));
		problem(403, "scope-missing", practice.post(reader, "/api/v1/search", "{\"query\":\"door client:Nobody\"}"));
		problem(403, "scope-missing", practice.post(reader, "/api/v1/search", "{\"query\":\"(wall OR symbol:Door)\"}"));
		Reply unreadable = practice.post(token, "/api/v1/search", "{\"query\":\"white AND (door\"}");
		wrong("/query", unreadable);
		assertEquals(10, unreadable.json().get("position").asInt());
		wrong("/query", practice.post(token, "/api/v1/search", "{}"));
	}

	/** What an entry refers to is found by its title: a note must not be found through an entry that names it. */
	@Test
	void anEntryThatNamesANoteDoesNotTellItsTitle() {
		String client = client("Heron");
		String note = made("entries", "{\"type\":\"org.example.other.note\",\"typeVersion\":1,\"client\":\"" + client
				+ "\",\"partition\":\"psychotherapy-notes\",\"answers\":{\"said\":{\"text\":\"Quietmarker\"}}}").id();
		made("entries", "{\"type\":\"org.example.api.thought\",\"client\":\"" + client + "\",\"answers\":{\"said\":{\"text\":\"A door\"},"
				+ "\"of\":{\"references\":[{\"entry\":\"" + note + "\"}]},\"to\":{\"relations\":[{\"kind\":\"protects\",\"entry\":\"" + note + "\"}]}}}");
		practice.indexed();
		String plain = practice.token(Scope.ENTRIES_READ, Scope.CODES_READ, Scope.SEARCH);
		Reply found = practice.post(plain, "/api/v1/search", "{\"query\":\"quietmarker\"}");
		assertEquals(0, found.json().get("entries").size(), found.body());
		Reply other = practice.post(plain, "/api/v1/search", "{\"query\":\"door OR quietmarker\"}");
		assertEquals(1, other.json().get("entries").size(), other.body());
		assertFalse(other.body().contains("Quietmarker"), other.body());
		assertEquals(2, practice.post(token, "/api/v1/search", "{\"query\":\"quietmarker\"}").json().get("entries").size());
	}
}
