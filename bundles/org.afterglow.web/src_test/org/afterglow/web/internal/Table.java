package org.afterglow.web.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.records.Scope;
import org.afterglow.web.internal.code.Entrance;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Route;

/** Routes of every sort, for tests. */
final class Table {

	/** Stands in every answer that shows something of the practice: nobody without right may ever see it. */
	static final String INSIDE = "marigold-in-the-practice";

	/** So many bytes has the answer of {@code /api/v1/large}. */
	static final int LARGE = 3_000_000;

	/** How often a route was reached. */
	final AtomicInteger reached = new AtomicInteger();
	/** Done when {@code /api/v1/wait} should come back. */
	final CompletableFuture<Void> happened = new CompletableFuture<>();
	/** Done when {@code /api/v1/wait} was reached. */
	final CompletableFuture<Void> waits = new CompletableFuture<>();
	/** Done when {@code POST /api/v1/held} was reached. */
	final CompletableFuture<Void> held = new CompletableFuture<>();
	/** Done when it may end. */
	final CompletableFuture<Void> release = new CompletableFuture<>();

	RouteTable routes(Clock clock) {
		return new RouteTable(List.of(
				route("GET", "/api/v1/clients", Scope.CLIENTS_READ),
				route("POST", "/api/v1/clients", Scope.CLIENTS_WRITE),
				route("GET", "/api/v1/clients/{id}", Scope.CLIENTS_READ),
				route("PUT", "/api/v1/clients/{id}", Scope.CLIENTS_WRITE),
				route("PATCH", "/api/v1/clients/{id}", Scope.CLIENTS_WRITE),
				route("DELETE", "/api/v1/clients/{id}", Scope.CLIENTS_WRITE),
				new Route("GET", "/api/v1", Optional.empty(), Access.TOKEN, call -> inside()),
				new Route("GET", "/api/v1/broken", Optional.empty(), Access.TOKEN, call -> {
					throw new IllegalStateException(INSIDE);
				}),
				new Route("GET", "/api/v1/large", Optional.empty(), Access.TOKEN,
						call -> Answer.of(200, "text/plain", "x".repeat(LARGE).getBytes(StandardCharsets.US_ASCII))),
				new Route("GET", "/api/v1/wait", Optional.of(Scope.CHANGES), Access.TOKEN,
						call -> {
							waits.complete(null);
							return Answer.json(Json.object().put("came", call.await(happened, Duration.ofSeconds(20))));
						}),
				new Route("POST", "/api/v1/held", Optional.empty(), Access.TOKEN, call -> {
					held.complete(null);
					release.join();
					call.practice().records().settings().set("held.done", "yes");
					return Answer.nothing();
				}),
				new Route("POST", "/api/v1/echo", Optional.empty(), Access.TOKEN, call -> Answer.json(Json.object().put("bytes", call.body().length))),
				new Route("PUT", "/journal/answers/{id}", Optional.empty(), Access.JOURNAL, call -> inside()),
				new Route("GET", "/journal", Optional.empty(), Access.OPEN, call -> Answer.of(200, "text/html", "<p>page</p>".getBytes(StandardCharsets.UTF_8))),
				new Entrance(clock).route()));
	}

	private Route route(String method, String pattern, Scope scope) {
		return new Route(method, pattern, Optional.of(scope), Access.TOKEN, call -> inside());
	}

	private Answer inside() {
		reached.incrementAndGet();
		return Answer.json(Json.object().put("inside", INSIDE));
	}
}
