package org.afterglow.web.internal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Responder;
import org.afterglow.web.internal.http.Route;

/** The description of the API for machines, and a page made from it for people. They say nothing of any practice. */
final class DocumentRoutes {

	/** Beside this class, the same file as in {@code releng/api}: a test holds the two together. */
	private static final String DOCUMENT = "openapi.json";
	private static final String STYLE = "page.css";

	private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private DocumentRoutes() {
	}

	static List<Route> all() {
		return List.of(open(ApiRoutes.ROOT + "/openapi.json", call -> Answer.of(200, Route.JSON, file(DOCUMENT))),
				open("/api", DocumentRoutes::page),
				open("/api/page.css", call -> Answer.of(200, "text/css; charset=utf-8", file(STYLE))));
	}

	private static Route open(String path, Responder responder) {
		return new Route("GET", path, Optional.empty(), Access.OPEN, responder);
	}

	private static Answer page(Call call) {
		String page = new ApiPage(Plain.object(Json.read(file(DOCUMENT)))).html();
		return Answer.of(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8)).with("Content-Security-Policy", POLICY);
	}

	private static byte[] file(String name) {
		try (InputStream in = DocumentRoutes.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
