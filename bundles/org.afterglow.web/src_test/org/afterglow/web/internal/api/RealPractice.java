package org.afterglow.web.internal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Words;
import org.afterglow.modules.EntryTypes;
import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.LocalWebComponent;
import org.afterglow.web.internal.OpenWeb;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.jetty.JettyListening;

import tools.jackson.databind.JsonNode;

/** A practice in a vault, with the records and the search that are shipped, and scripts that ask it through the real server. */
final class RealPractice implements AutoCloseable {

	/** A type that a module in use brings. */
	static final EntryType THOUGHT = EntryType.ofClient(new EntryTypeId("org.example.api.thought"), Words.of("Thought"))
			.keptIn(RecordPartition.CLINICAL_RECORD);

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	final Practice practice;
	final OpenWeb web;
	private final AtomicInteger again = new AtomicInteger();
	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** What came back. */
	record Reply(int status, java.net.http.HttpHeaders headers, String body) {

		JsonNode json() {
			return Json.read(body.getBytes(StandardCharsets.UTF_8));
		}

		String header(String name) {
			return headers.firstValue(name).orElse("");
		}

		String id() {
			return json().get("id").asString();
		}

		String etag() {
			return header("ETag");
		}
	}

	RealPractice(Path folder) throws VaultFailure, ReflectiveOperationException {
		this(folder, LocalWebComponent.table(Clock.systemUTC()));
	}

	/** @param table of what can be asked, where it is not what is shipped */
	RealPractice(Path folder, RouteTable table) throws VaultFailure, ReflectiveOperationException {
		// By name, as the service registry does: the two bundles export nothing.
		RecordsOpener records = RecordsOpener.class
				.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance());
		SearchOpener search = SearchOpener.class
				.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance());
		practice = Practices.with(records, search).create(folder, Passphrase.of("lamp on the quiet water".toCharArray()), KeyCost.forTests());
		Open open = new Open(practice.records(), practice.codebook(), practice.search(), modules(), Clock.systemUTC());
		web = new OpenWeb(open, table, JettyListening::open, Locale.ENGLISH);
		web.api(true);
	}

	private static PracticeModules modules() {
		EntryTypes types = new EntryTypes() {
			@Override
			public List<EntryType> all() {
				return List.of(THOUGHT);
			}

			@Override
			public Optional<EntryType> byId(EntryTypeId id) {
				return Optional.of(THOUGHT).filter(type -> type.id().equals(id));
			}

			@Override
			public Optional<ModuleInfo> module(EntryTypeId id) {
				return Optional.empty();
			}
		};
		return PracticeModules.class.cast(Proxy.newProxyInstance(RealPractice.class.getClassLoader(), new Class<?>[] { PracticeModules.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("entryTypes")) {
						return types;
					}
					throw new UnsupportedOperationException(method.getName());
				}));
	}

	Records records() {
		return practice.records();
	}

	URI address() {
		return ((WebState.Listening) web.state()).address();
	}

	/** A token with these scopes; with all of them if none is said. */
	String token(Scope... scopes) {
		Set<Scope> all = scopes.length == 0 ? EnumSet.allOf(Scope.class) : Set.of(scopes);
		return web.make("a script", all, Optional.empty()).token();
	}

	Reply get(String token, String path, String... headers) {
		return send("GET", token, path, Optional.empty(), headers);
	}

	Reply post(String token, String path, String body, String... headers) {
		return send("POST", token, path, Optional.of(body), headers);
	}

	Reply put(String token, String path, String etag, String body) {
		return send("PUT", token, path, Optional.of(body), "If-Match", etag);
	}

	Reply delete(String token, String path, String etag) {
		return send("DELETE", token, path, Optional.empty(), "If-Match", etag);
	}

	Reply send(String method, String token, String path, Optional<String> body, String... headers) {
		return sendBytes(method, token, path, body.map(text -> text.getBytes(StandardCharsets.UTF_8)), headers);
	}

	Reply sendBytes(String method, String token, String path, Optional<byte[]> body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path)).timeout(PATIENCE);
		request.method(method, body.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
		body.ifPresent(some -> request.header("Content-Type", "application/json"));
		if (!token.isEmpty()) {
			request.header("Authorization", "Bearer " + token);
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return answered(request.build());
		} catch (IOException e) {
			throw new UncheckedIOException(method + " " + path.replaceAll("\\?.*", ""), e);
		} catch (InterruptedException e) {
			throw new IllegalStateException("nobody interrupts here", e);
		}
	}

	private Reply answered(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response;
		try {
			response = http.send(request, BodyHandlers.ofString());
		} catch (IOException e) {
			if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
				throw e;
			}
			// The server let go of a connection that had been idle, in the moment in which it was used again: every client has to live with that.
			response = http.send(request, BodyHandlers.ofString());
			again.incrementAndGet();
		}
		return new Reply(response.statusCode(), response.headers(), response.body());
	}

	/** How many requests had to be sent again, because an idle connection was closed meanwhile. */
	int again() {
		return again.get();
	}

	/** Everything saved so far can be found. */
	void indexed() {
		try {
			practice.search().awaitIndexed(records().feed().position().number(), PATIENCE);
		} catch (InterruptedException e) {
			throw new IllegalStateException("nobody interrupts here", e);
		}
	}

	@Override
	public void close() {
		web.close();
		practice.close();
		http.close();
	}
}
