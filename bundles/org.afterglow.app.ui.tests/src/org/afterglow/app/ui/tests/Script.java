package org.afterglow.app.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.Scope;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.MadeToken;
import org.afterglow.web.WebState;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A program with a token that asks the open practice over HTTP, as somebody's script does. */
final class Script implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final LocalWeb web;
	private final MadeToken made;
	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** What came back. */
	record Reply(int status, Optional<String> etag, String body) {
	}

	Script(Set<Scope> scopes) {
		BundleContext context = FrameworkUtil.getBundle(Script.class).getBundleContext();
		web = context.getService(context.getServiceReference(LocalWeb.class));
		web.api(true);
		made = web.make("A script", scopes, Optional.empty());
	}

	Reply read(NarrativeId narrative) {
		return send(at("/narratives/" + narrative.value()).GET());
	}

	/** Sends back what was read, with other words in the place of these. */
	Reply change(NarrativeId narrative, Reply read, String words, String others) {
		return send(at("/narratives/" + narrative.value()).header("If-Match", read.etag().orElseThrow()).header("Content-Type", "application/json")
				.PUT(BodyPublishers.ofString(read.body().replace(words, others))));
	}

	Reply delete(NarrativeId narrative, Reply read) {
		return send(at("/narratives/" + narrative.value()).header("If-Match", read.etag().orElseThrow()).DELETE());
	}

	/** @param path below the version */
	Reply add(String path, String body) {
		return send(at(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder at(String path) {
		URI address = ((WebState.Listening) web.state()).address();
		return HttpRequest.newBuilder(address.resolve("/api/v1" + path)).timeout(PATIENCE).header("Authorization", "Bearer " + made.token());
	}

	private Reply send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
			return new Reply(response.statusCode(), response.headers().firstValue("ETag"), response.body());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("nobody interrupts here", e);
		}
	}

	@Override
	public void close() {
		http.close();
		web.revoke(made.integration().id());
		web.api(false);
	}
}
