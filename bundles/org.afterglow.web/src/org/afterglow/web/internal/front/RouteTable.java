package org.afterglow.web.internal.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.afterglow.web.internal.http.Problem;
import org.afterglow.web.internal.http.Route;

/** Every route, and which one a request is for. */
public final class RouteTable {

	private final List<Route> routes;

	public RouteTable(List<Route> routes) {
		this.routes = List.copyOf(routes);
		List<String> shapes = this.routes.stream().map(route -> route.method() + " " + route.pattern().replaceAll("\\{[a-z]+\\}", "{}")).toList();
		if (new TreeSet<>(shapes).size() != shapes.size()) {
			throw new IllegalArgumentException("two routes for the same");
		}
	}

	/** Every route, in the order of the table. */
	public List<Route> all() {
		return routes;
	}

	/** A route, and what stands in its places. */
	record Found(Route route, Map<String, String> places) {
	}

	/** @throws Problem 404, or 405 with what is allowed */
	Found find(String method, List<String> path) {
		String asked = method.equals("HEAD") ? "GET" : method;
		List<Found> there = new ArrayList<>();
		for (Route route : routes) {
			Map<String, String> places = new HashMap<>();
			if (matches(route.segments(), path, places)) {
				there.add(new Found(route, places));
			}
		}
		// A name goes before a place: /clients/new is not the client called new.
		there.sort((one, other) -> one.places().size() - other.places().size());
		if (there.isEmpty()) {
			throw Problem.notFound();
		}
		int places = there.getFirst().places().size();
		there.removeIf(each -> each.places().size() > places);
		return there.stream().filter(each -> each.route().method().equals(asked)).findFirst().orElseThrow(() -> notAllowed(there));
	}

	private static Problem notAllowed(List<Found> there) {
		TreeSet<String> allowed = new TreeSet<>();
		there.forEach(each -> allowed.add(each.route().method()));
		if (allowed.contains("GET")) {
			allowed.add("HEAD");
		}
		return Problem.of(405, "method-not-allowed", "This cannot be done here.").with("Allow", String.join(", ", allowed));
	}

	private static boolean matches(List<String> pattern, List<String> path, Map<String, String> places) {
		if (pattern.size() != path.size()) {
			return false;
		}
		for (int i = 0; i < path.size(); i++) {
			String segment = pattern.get(i);
			if (segment.startsWith("{")) {
				places.put(segment.substring(1, segment.length() - 1), path.get(i));
			} else if (!segment.equals(path.get(i))) {
				return false;
			}
		}
		return true;
	}
}
