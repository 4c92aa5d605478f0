package org.afterglow.web.internal.journal;

import java.util.List;
import java.util.Optional;

import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Responder;
import org.afterglow.web.internal.http.Route;

/** The table of what the journal page asks. It is never given anything but what was left in it, and the sentence of the practice. */
public final class JournalRoutes {

	private JournalRoutes() {
	}

	public static List<Route> all() {
		PageFiles files = new PageFiles();
		Speech speech = new Speech();
		Sheets sheets = new Sheets();
		Drawings drawings = new Drawings(sheets, speech);
		ClientForms forms = new ClientForms(sheets);
		PageState page = new PageState(sheets, speech, forms);
		return List.of(
				route("GET", "/journal", Access.OPEN, call -> files.page()),
				route("GET", "/journal/files/{name}", Access.OPEN, call -> files.file(call.place("name"))),
				route("GET", "/journal/words", Access.OPEN, speech::answer),
				route("GET", "/journal/state", Access.JOURNAL, page::answer),
				route("GET", "/journal/open", Access.JOURNAL, StillOpen::answer),
				route("PUT", "/journal/answers/{place}", Access.JOURNAL, page::save),
				route("PUT", "/journal/drawings/{place}", Access.JOURNAL, drawings::save),
				route("GET", "/journal/drawings/{place}", Access.JOURNAL, drawings::answer),
				route("PUT", "/journal/forms/{type}", Access.JOURNAL, forms::save),
				route("POST", "/journal/finish", Access.JOURNAL, page::finish));
	}

	private static Route route(String method, String pattern, Access access, Responder responder) {
		return new Route(method, pattern, Optional.empty(), access, responder);
	}
}
