package org.afterglow.web.internal.api;

import java.util.List;
import java.util.Optional;

import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Route;

/** The table of what programs may ask: a line for each. */
public final class ApiRoutes {

	private ApiRoutes() {
	}

	public static List<Route> all() {
		return List.of(new Route("GET", "/api/v1", Optional.empty(), Access.TOKEN, call -> Answer.json(Json.object().put("version", 1))));
	}
}
