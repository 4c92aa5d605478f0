package org.afterglow.web.internal.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.afterglow.records.CodeRing;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Scope;
import org.afterglow.records.StaleEntry;
import org.afterglow.records.StaleRecord;
import org.afterglow.web.internal.api.Page.Slice;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Problem;
import org.afterglow.web.internal.http.Responder;
import org.afterglow.web.internal.http.Route;

/**
 * The five routes of a kind: list, one, add, change, delete. Here is what they have in common: rights, pages, ETags, conflicts, and that
 * what is refused changes nothing.
 */
final class KindRoutes<T> {

	private static final String ETAG = "ETag";

	private final Kind<T> kind;
	private final Shape shape;

	KindRoutes(Kind<T> kind) {
		this.kind = kind;
		this.shape = kind.shape();
	}

	List<Route> routes() {
		return List.of(route("GET", shape.path(), shape.reads(), this::list), route("POST", shape.path(), shape.writes(), this::add),
				route("GET", shape.one(), shape.reads(), this::read), route("PUT", shape.one(), shape.writes(), this::change),
				route("DELETE", shape.one(), shape.writes(), this::delete));
	}

	private static Route route(String method, String path, Scope scope, Responder responder) {
		return new Route(method, path, Optional.of(scope), Access.TOKEN, responder);
	}

	private Answer list(Call call) {
		Set<String> known = new TreeSet<>(shape.filters());
		known.addAll(Page.PARAMETERS);
		Asked asked = asked(call, known);
		Slice<Map<String, Object>> slice = kind.list(asked, Page.of(asked));
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("items", slice.items());
		page.put("next", slice.next().map(Page::written));
		Answer answer = Answer.json(Plain.json(page));
		return slice.next().map(next -> answer.with("Link", link(call, Page.written(next)))).orElse(answer);
	}

	/** The same list from its next place on. */
	private String link(Call call, String next) {
		StringBuilder query = new StringBuilder("?after=").append(next);
		call.queryNames().stream().filter(name -> !name.equals("after")).sorted().forEach(name -> query.append('&').append(name).append('=')
				.append(URLEncoder.encode(call.query(name).orElse(""), StandardCharsets.UTF_8)));
		return "<" + call.path() + query + ">; rel=\"next\"";
	}

	private Answer read(Call call) {
		Asked asked = asked(call, Set.of());
		T stored = kind.find(asked).orElseThrow(() -> Problems.missing(shape.word()));
		Map<String, Object> shown = kind.tagged(stored, asked.rights());
		String etag = quoted(shown);
		if (call.header("If-None-Match").filter(known -> Etags.anyIs(known.replace("W/\"", "\""), etag)).isPresent()) {
			return Answer.empty(304).with(ETAG, etag);
		}
		kind.wasRead(asked, stored);
		return Answer.json(Plain.json(shown)).with(ETAG, etag);
	}

	private Answer add(Call call) {
		Asked asked = asked(call, Set.of());
		Body body = body(call, false);
		T stored = together(asked, body, () -> kind.add(asked, body));
		Map<String, Object> shown = kind.tagged(stored, asked.rights());
		Answer answer = asked.rights().may(shape.reads()) ? Answer.json(201, Plain.json(shown)) : Answer.empty(201);
		return answer.with("Location", call.path() + "/" + shown.get("id")).with(ETAG, quoted(shown));
	}

	private Answer change(Call call) {
		Asked asked = asked(call, Set.of());
		String match = match(call);
		Body body = body(call, true);
		T stored = together(asked, body, () -> kind.change(asked, matching(asked, match, body), body));
		Map<String, Object> shown = kind.tagged(stored, asked.rights());
		Answer answer = asked.rights().may(shape.reads()) ? Answer.json(Plain.json(shown)) : Answer.nothing();
		return answer.with(ETAG, quoted(shown));
	}

	private Answer delete(Call call) {
		Asked asked = asked(call, Set.of());
		String match = match(call);
		Body none = new Body(Map.of(), false);
		together(asked, none, () -> {
			kind.remove(asked, matching(asked, match, none));
			return match;
		});
		return Answer.nothing();
	}

	private static Asked asked(Call call, Set<String> known) {
		if (!known.containsAll(call.queryNames())) {
			throw Problems.unknownParameter(known);
		}
		return new Asked(call);
	}

	private Body body(Call call, boolean whole) {
		Body body = new Body(Plain.object(call.json()), whole);
		body.passOver("id", Etags.MEMBER);
		shape.shown().forEach(body::passOver);
		if (whole && body.members().containsKey("id") && !call.place("id").equals(body.members().get("id"))) {
			body.wrong("id", "This is the id of another record. Send the record to its own address, or leave the id out.");
		}
		return body;
	}

	private static String match(Call call) {
		String match = call.header("If-Match").orElseThrow(Problems::needsMatch);
		if (!Etags.areMeant(match)) {
			throw Problems.noEtag();
		}
		return match;
	}

	/** The stored record, if it is still the one that was read. */
	private T matching(Asked asked, String match, Body yours) {
		T stored = kind.find(asked).orElseThrow(() -> Problems.missing(shape.word()));
		Map<String, Object> shown = kind.tagged(stored, asked.rights());
		String etag = quoted(shown);
		if (!Etags.anyIs(match, etag)) {
			Problem conflict = Problems.conflict(yours.members(), Optional.of(shown).filter(theirs -> asked.rights().may(shape.reads())));
			throw conflict.with(ETAG, etag);
		}
		return stored;
	}

	/** All of it or nothing. What the records refuse although the body was looked at is told as a fault of the body, or as a race that was lost. */
	private <R> R together(Asked asked, Body body, Supplier<R> work) {
		try {
			return asked.records().together(work);
		} catch (StaleRecord | StaleEntry e) {
			throw Problems.conflict(body.members(), kind.find(asked).filter(stored -> asked.rights().may(shape.reads())).map(stored -> kind.tagged(stored, asked.rights())));
		} catch (NameTaken e) {
			throw Problems.invalid(shape.unique(), "Another record has this already. Choose another.");
		} catch (CodeRing e) {
			throw Problems.invalid(e.kind() == CodeRing.Kind.PARENT ? "/parent" : "/mergedInto",
					"The code would lead back to itself this way. Choose another code.");
		} catch (RecordMissing e) {
			throw Problems.invalid("", "Something that the body points to is not there, or belongs to another client. Read it anew.");
		} catch (IllegalArgumentException e) {
			throw Problems.invalid("", "The members make no sense together. Compare them with the description of the API.");
		}
	}

	private static String quoted(Map<String, Object> shown) {
		return "\"" + shown.get(Etags.MEMBER) + "\"";
	}
}
