package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;

/** What a session needs, new or changed. Knows no widgets. */
final class SessionModel {

	static final int LONGEST_TITLE = 300;
	static final int HIGHEST_NUMBER = 9999;

	private final List<Client> clients;
	private final Optional<Session> before;
	private final Function<Client, Set<Integer>> numbers;
	private Optional<Client> client;
	private int number = 1;
	private LocalDate date;
	private SessionKind kind = SessionKind.DOSING;
	private Optional<Route> route = Optional.empty();
	private String title = "";

	private SessionModel(List<Client> clients, Optional<Client> client, Optional<Session> before,
			Function<Client, Set<Integer>> numbers, LocalDate date) {
		this.clients = List.copyOf(clients);
		this.client = client;
		this.before = before;
		this.numbers = numbers;
		this.date = date;
	}

	/**
	 * A session to be added.
	 *
	 * @param client preselected, when one is
	 * @param numbers those that the sessions of a client have
	 */
	static SessionModel ofNew(List<Client> clients, Optional<Client> client, Function<Client, Set<Integer>> numbers,
			LocalDate today) {
		SessionModel model = new SessionModel(clients,
				client.or(() -> clients.size() == 1 ? Optional.of(clients.getFirst()) : Optional.empty()), Optional.empty(),
				numbers, today);
		model.client.ifPresent(model::client);
		return model;
	}

	/** A session that is there, to be changed; it stays with its client. */
	static SessionModel of(Client client, Session session, Set<Integer> numbers) {
		SessionModel model = new SessionModel(List.of(client), Optional.of(client), Optional.of(session), any -> numbers,
				session.date());
		model.number = session.number();
		model.kind = session.kind();
		model.route = session.route();
		model.title = session.title();
		return model;
	}

	boolean isNew() {
		return before.isEmpty();
	}

	List<Client> clients() {
		return clients;
	}

	Optional<Client> client() {
		return client;
	}

	/** Proposes the next number of the client. */
	void client(Client chosen) {
		client = Optional.of(chosen);
		number = numbers.apply(chosen).stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
	}

	int number() {
		return number;
	}

	void number(int chosen) {
		number = chosen;
	}

	LocalDate date() {
		return date;
	}

	void date(LocalDate chosen) {
		date = chosen;
	}

	SessionKind kind() {
		return kind;
	}

	/** Only a dosing session has a route. */
	void kind(SessionKind chosen) {
		kind = chosen;
		if (!hasRoute()) {
			route = Optional.empty();
		}
	}

	boolean hasRoute() {
		return kind == SessionKind.DOSING;
	}

	Optional<Route> route() {
		return route;
	}

	void route(Optional<Route> chosen) {
		route = chosen;
	}

	String title() {
		return title;
	}

	void title(String typed) {
		title = typed.strip();
	}

	/** What stands in the way of the session. */
	Optional<String> problem() {
		if (client.isEmpty()) {
			return Optional.of(Messages.sessionNeedsClient);
		}
		boolean own = before.filter(session -> session.number() == number).isPresent();
		if (!own && numbers.apply(client.get()).contains(number)) {
			return Optional.of(Messages.sessionNumberTaken);
		}
		return title.length() > LONGEST_TITLE ? Optional.of(Messages.titleTooLong) : Optional.empty();
	}

	/** The session as it was put together; each call for a new one gives another. */
	Session session() {
		return new Session(before.map(Session::id).orElseGet(SessionId::random), client.orElseThrow().id(), number, date, kind,
				route, title);
	}
}
