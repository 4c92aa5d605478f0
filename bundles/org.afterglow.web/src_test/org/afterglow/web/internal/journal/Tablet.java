package org.afterglow.web.internal.journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.framework.EntryType;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.JournalAnswer;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.internal.Fixture;
import org.afterglow.web.internal.code.Entrance;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.jetty.JettyListening;

import tools.jackson.databind.JsonNode;

/** What a page asks, sent as a page sends it. */
final class Tablet implements AutoCloseable {

	static final String TITLE = "Burial under the heron tree";

	final Fixture fixture;
	final Session session;
	final OpenedJournal opened;
	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
	private Optional<String> key = Optional.empty();
	private int count;

	Tablet(EntryType... types) {
		fixture = new Fixture(clock -> new RouteTable(Stream.concat(JournalRoutes.all().stream(), Stream.of(new Entrance(clock).route())).toList()),
				JettyListening::open, List.of(types));
		Client client = new Client(ClientId.random(), "Heron", false);
		fixture.records.clients().save(client);
		session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 20), SessionKind.DOSING, Optional.empty(), TITLE);
		fixture.records.sessions().save(session);
		opened = fixture.web.openJournal(session.id(), Duration.ofHours(2));
	}

	record Reply(int status, String text, HttpResponse<byte[]> whole) {
		JsonNode json() {
			return Json.read(whole.body());
		}
	}

	Reply ask(String method, String path, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + fixture.port() + path)).timeout(Duration.ofSeconds(10));
		key.ifPresent(each -> request.header("Authorization", "Bearer " + each));
		if (body.isEmpty()) {
			request.method(method, BodyPublishers.noBody());
		} else {
			request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
		}
		try {
			HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
			return new Reply(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
		} catch (IOException e) {
			throw new AssertionError(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	Reply get(String path) {
		return ask("GET", path, "");
	}

	/** Opens the page with its code. */
	Tablet enter() {
		return enter(opened);
	}

	/** Opens another page, and is that one from now on. */
	Tablet enter(OpenedJournal page) {
		Reply reply = ask("POST", "/journal/enter", "{\"code\": \"" + String.join("-", page.code()) + "\"}");
		key = Optional.of(reply.json().path("key").stringValue());
		return this;
	}

	/** As the page begins what it sends; each time another count. */
	String head(String page, long version) {
		return head(page, ++count, version);
	}

	static String head(String page, long count, long version) {
		return "\"page\": \"" + page + "\", \"count\": " + count + ", \"version\": " + version + ", \"language\": \"en\"";
	}

	static String words(String head, String text) {
		return "{" + head + ", \"text\": \"" + text + "\", \"nothing\": false, \"body\": [], \"scales\": {}}";
	}

	/** Keeps words. @return the version */
	long write(int place, String page, long version, String text) {
		Reply reply = ask("PUT", "/journal/answers/" + place, words(head(page, version), text));
		if (reply.status() != 200) {
			throw new AssertionError(reply.text());
		}
		return reply.json().path("version").longValue();
	}

	List<JournalAnswer> answers() {
		return fixture.records.journals().answers(session.id());
	}

	@Override
	public void close() {
		http.close();
		fixture.close();
	}
}
