package org.afterglow.web.internal.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.records.Sessions;
import org.afterglow.web.internal.api.Page.Slice;

/** The sessions of clients. */
final class MeetingKind implements Kind<Session> {

	static final List<String> KINDS = Arrays.stream(SessionKind.values()).map(SessionKind::key).toList();

	private static final List<String> ROUTES = Arrays.stream(Route.values()).map(Route::key).toList();
	private static final String CLIENT = "client";
	private static final String NUMBER = "number";
	private static final Shape SHAPE = Shape.of("session", "/sessions", Scope.CLIENTS_READ, Scope.CLIENTS_WRITE).narrowedBy(CLIENT)
			.noTwoWithOne(NUMBER).toldOf(Subject.SESSION);
	private static final int HIGHEST = 100_000;

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		Sessions sessions = asked.records().sessions();
		Optional<UUID> client = asked.filterId(CLIENT);
		Slice<Session> slice = client.isPresent() ? page.of(sessions.of(new ClientId(client.get())), session -> session.id().value())
				: page.read((behind, most) -> sessions.page(behind.map(SessionId::new), most), session -> session.id().value());
		return slice.map(session -> tagged(session, asked.rights()));
	}

	@Override
	public Optional<Session> find(Asked asked) {
		return asked.id("id").flatMap(id -> asked.records().sessions().byId(new SessionId(id)));
	}

	@Override
	public Map<String, Object> shown(Session session, Rights rights) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", session.id().value().toString());
		shown.put(CLIENT, session.client().value().toString());
		shown.put(NUMBER, session.number());
		shown.put("date", session.date().toString());
		shown.put("kind", session.kind().key());
		shown.put("route", session.route().map(Route::key));
		shown.put("title", session.title());
		return shown;
	}

	@Override
	public Session add(Asked asked, Body body) {
		Optional<ClientId> client = body.id(CLIENT).map(ClientId::new);
		client.filter(id -> asked.records().clients().byId(id).isEmpty())
				.ifPresent(id -> body.wrong(CLIENT, "There is no such client. Take the id from the list of clients."));
		OptionalInt number = body.numberOrNull(NUMBER, 1, HIGHEST);
		return saved(asked, SessionId.random(), client, number, body);
	}

	@Override
	public Session change(Asked asked, Session stored, Body body) {
		Optional<ClientId> client = body.id(CLIENT).map(ClientId::new);
		client.filter(id -> !id.equals(stored.client()))
				.ifPresent(id -> body.wrong(CLIENT, "A session stays with its client. Send the id that it has."));
		return saved(asked, stored.id(), client, OptionalInt.of(body.number(NUMBER, 1, HIGHEST)), body);
	}

	private static Session saved(Asked asked, SessionId id, Optional<ClientId> client, OptionalInt number, Body body) {
		Optional<LocalDate> date = body.day("date");
		Optional<SessionKind> kind = body.word("kind", SessionKind::of, KINDS);
		Optional<Route> route = body.wordOrNull("route", Route::of, ROUTES);
		String title = body.lineOrEmpty("title");
		body.check();
		Session session = new Session(id, client.orElseThrow(), number.orElseGet(() -> next(asked, client.orElseThrow())), date.orElseThrow(),
				kind.orElseThrow(), route, title);
		asked.records().sessions().save(session);
		return session;
	}

	private static int next(Asked asked, ClientId client) {
		return 1 + asked.records().sessions().of(client).stream().mapToInt(Session::number).max().orElse(0);
	}

	@Override
	public void remove(Asked asked, Session session) {
		Records records = asked.records();
		boolean empty = records.narratives().of(session.id()).isEmpty() && records.entries().count(EntryFilter.ALL.of(session.id())) == 0
				&& records.attachments().of(session.id()).isEmpty() && records.journals().answers(session.id()).isEmpty();
		boolean written = records.journals().openAt(asked.now()).stream().anyMatch(page -> page.session().equals(session.id()));
		if (!empty || written) {
			throw Problems.notEmpty("Narratives, entries, attachments, answers of a journal page or a page that is open still belong to this "
					+ "session. They have to go first: nothing is deleted along with something else here.");
		}
		records.sessions().delete(session.id());
	}
}
