package org.afterglow.web.internal.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.afterglow.records.Scope;

/**
 * One line of the table of what can be asked.
 *
 * @param method {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}; what answers GET answers HEAD
 * @param pattern such as {@code /api/v1/clients/{id}}: a place stands for one segment
 * @param scope what an integration needs; only with {@link Access#TOKEN}, and empty if any good token will do
 * @param takes media types of the body; empty if there is none
 * @param limit of the body, in bytes
 */
public record Route(String method, String pattern, Optional<Scope> scope, Access access, Responder responder, Set<String> takes, int limit) {

	/** The largest body of all, in bytes. */
	public static final int LARGEST = 1_000_000;

	/** Media type of the bodies of programs. */
	public static final String JSON = "application/json";

	private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
	private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
	private static final Pattern PATTERN = Pattern.compile("/|(?:/(?:[A-Za-z0-9._-]+|\\{[a-z]+\\}))+");

	public Route {
		Objects.requireNonNull(responder);
		takes = Set.copyOf(takes);
		if (!METHODS.contains(method) || !PATTERN.matcher(pattern).matches()) {
			throw new IllegalArgumentException("no route: " + method + " " + pattern);
		}
		if (scope.isPresent() && access != Access.TOKEN) {
			throw new IllegalArgumentException("only a token has scopes: " + pattern);
		}
		if (takes.isEmpty() == WITH_BODY.contains(method)) {
			throw new IllegalArgumentException(method + " takes a body or does not: " + pattern);
		}
		if (limit < 0 || limit > LARGEST) {
			throw new IllegalArgumentException("a body of " + limit + " bytes");
		}
	}

	/** A route whose body, if its method has one, is JSON. */
	public Route(String method, String pattern, Optional<Scope> scope, Access access, Responder responder) {
		this(method, pattern, scope, access, responder, WITH_BODY.contains(method) ? Set.of(JSON) : Set.of(), WITH_BODY.contains(method) ? LARGEST : 0);
	}

	/** The same, taking bodies of another type. */
	public Route taking(String type, int most) {
		return new Route(method, pattern, scope, access, responder, Set.of(type), most);
	}

	/** The segments of the pattern; those in braces are places. */
	public List<String> segments() {
		return pattern.equals("/") ? List.of() : List.of(pattern.substring(1).split("/"));
	}
}
