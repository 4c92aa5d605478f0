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

	private ApiRoutes() {
	}

	/** Every route of the API, its description and its page. */
	public static List<Route> all() {
		return of(kinds());
	}

	/** Kinds of records. A further one joins by a line here: its routes, rights, pages, tags, conflicts and changes come with it. */
	static List<Kind<?>> kinds() {
		return List.of(
				new ClientKind(),
				new MeetingKind(),
				new NarrativeKind(),
				new CodingKind(),
				new IdeaKind(),
				new EntryKind());
	}

	/** The table with these kinds. */
	static List<Route> of(List<Kind<?>> kinds) {
		List<Route> routes = new ArrayList<>();
		kinds.forEach(kind -> routes.addAll(new KindRoutes<>(kind).routes()));
		routes.add(new Route("GET", ROOT, Optional.empty(), Access.TOKEN, new AboutRoute()));
		routes.add(new Route("POST", ROOT + "/search", Optional.of(Scope.SEARCH), Access.TOKEN, new SearchRoute()));
		routes.add(new Route("GET", ROOT + "/changes", Optional.of(Scope.CHANGES), Access.TOKEN, new ChangesRoute(kinds)));
		routes.addAll(DocumentRoutes.all());
		return List.copyOf(routes);
	}
}
