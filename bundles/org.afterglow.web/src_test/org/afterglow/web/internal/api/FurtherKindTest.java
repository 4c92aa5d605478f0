package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Attachments;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.RealPractice.Reply;
import org.afterglow.web.internal.front.RouteTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** A further kind of records joins by a line in the table, and everything that the others have comes with it. */
class FurtherKindTest {

	@TempDir
	private Path folder;

	@Test
	void aFurtherKindJoinsByALineInTheTable() throws Exception {
		List<Kind<?>> kinds = new ArrayList<>(ApiRoutes.kinds());
		kinds.add(new FileKind());
		try (RealPractice practice = new RealPractice(folder.resolve("vault"), new RouteTable(ApiRoutes.of(kinds)))) {
			String token = practice.token();
			String after = practice.get(token, "/api/v1/changes").json().get("after").asString();
			SessionId session = session(practice);
			List<String> all = List.of(file(practice, session, "one.txt"), file(practice, session, "two.txt"), file(practice, session, "three.txt"));

			assertEquals(all.stream().sorted().toList(), pages(practice, token, "/api/v1/files?limit=1&session=" + session.value()));
			assertEquals(400, practice.get(token, "/api/v1/files?client=" + session.value()).status());
			oneIsReadChangedAndTakenAway(practice, token, "/api/v1/files/" + all.getFirst());
			ResourcesSuite.wrong("/name", practice.post(token, "/api/v1/files", "{\"name\":\"four.txt\"}"));
			assertEquals(Optional.empty(), practice.records().settings().get("file.written"), "what is refused changes nothing");

			List<String> told = new ArrayList<>();
			practice.get(token, "/api/v1/changes?after=" + after).json().get("changes").forEach(each -> told.add(told(each)));
			assertTrue(told.contains("file /api/v1/files/" + all.get(1) + " false") && told.contains("file /api/v1/files/" + all.getFirst() + " true"),
					told::toString);
			String codes = practice.token(Scope.CODES_READ, Scope.CHANGES);
			ResourcesSuite.problem(403, "scope-missing", practice.get(codes, "/api/v1/files"));
			assertEquals(0, practice.get(codes, "/api/v1/changes?after=" + after).json().get("changes").size());
		}
	}

	private static void oneIsReadChangedAndTakenAway(RealPractice practice, String token, String path) {
		Reply read = practice.get(token, path);
		assertEquals(304, practice.get(token, path, "If-None-Match", read.etag()).status());
		ResourcesSuite.problem(428, "needs-if-match", practice.send("PUT", token, path, Optional.of(read.body())));
		ResourcesSuite.wrong("/nmae", practice.put(token, path, read.etag(), "{\"name\":\"first.txt\",\"nmae\":\"x\"}"));
		Reply put = practice.put(token, path, read.etag(), ResourcesSuite.changed(read, "name", "\"first.txt\""));
		assertEquals("first.txt", put.json().get("name").asString(), put.body());
		Reply late = practice.put(token, path, read.etag(), ResourcesSuite.changed(read, "name", "\"late.txt\""));
		ResourcesSuite.problem(409, "conflict", late);
		assertEquals("late.txt first.txt", late.json().at("/yours/name").asString() + " " + late.json().at("/theirs/name").asString());
		assertEquals(204, practice.delete(token, path, put.etag()).status());
		ResourcesSuite.problem(404, "not-found", practice.get(token, path));
	}

	private static List<String> pages(RealPractice practice, String token, String first) {
		List<String> met = new ArrayList<>();
		String path = first;
		while (!path.isEmpty()) {
			Reply page = practice.get(token, path);
			page.json().get("items").forEach(each -> met.add(each.get("id").asString()));
			String link = page.header("Link");
			path = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
		}
		return met;
	}

	private static String told(JsonNode change) {
		return change.get("kind").asString() + " " + change.get("path").asString() + " " + change.get("deleted").asBoolean();
	}

	private static SessionId session(RealPractice practice) {
		Client client = Client.labelled("Heron");
		practice.records().clients().save(client);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 3, 1), SessionKind.DOSING, Optional.empty(), "");
		practice.records().sessions().save(session);
		return session.id();
	}

	private static String file(RealPractice practice, SessionId session, String name) {
		Attachment file = practice.records().attachments().add(NewAttachment.of(session, name, ""),
				new ByteArrayInputStream("A door".getBytes(StandardCharsets.UTF_8)), Attachments.Progress.UNSEEN);
		return file.id().value().toString();
	}

	@Test
	void aLineThatMakesNoSenseDoesNotJoin() {
		assertThrows(IllegalArgumentException.class, () -> Shape.of("two words", "/files", Scope.CLIENTS_READ, Scope.CLIENTS_WRITE));
		assertThrows(IllegalArgumentException.class, () -> Shape.of("file", "/files/", Scope.CLIENTS_READ, Scope.CLIENTS_WRITE));
		assertThrows(IllegalArgumentException.class, () -> new FileKind().shape().narrowedBy("limit"));
		assertThrows(IllegalArgumentException.class, () -> new CodingKind().shape().toldOf(new FileKind().shape().told().orElseThrow()));
		assertThrows(IllegalArgumentException.class, () -> new RouteTable(ApiRoutes.of(List.of(new ClientKind(), new ClientKind()))));
	}
}
