package org.afterglow.web.internal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.records.Scope;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Route;

/** The table of everything that scripts may ask. */
public final class ApiRoutes {

	/** Where the records are. A change that breaks scripts gets another number, and this one stays for a while. */
	static final String ROOT = "/api/v1";

	/** Kinds of records: a further one joins here. */
	private static final List<Kind<?>> KINDS = List.of(new ClientKind(), new MeetingKind(), new NarrativeKind(), new CodingKind(), new IdeaKind(),
			new EntryKind());

	private ApiRoutes() {
	}

	/** Every route of the API, its description and its page. */
	public static List<Route> all() {
		List<Route> routes = new ArrayList<>();
		KINDS.forEach(kind -> routes.addAll(new KindRoutes<>(kind).routes()));
		routes.add(new Route("GET", ROOT, Optional.empty(), Access.TOKEN, new AboutRoute()));
		routes.add(new Route("POST", ROOT + "/search", Optional.of(Scope.SEARCH), Access.TOKEN, new SearchRoute()));
		routes.add(new Route("GET", ROOT + "/changes", Optional.of(Scope.CHANGES), Access.TOKEN, new ChangesRoute()));
		routes.addAll(DocumentRoutes.all());
		return List.copyOf(routes);
	}
}
