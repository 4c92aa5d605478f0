package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;

/** What a new session needs. Knows no widgets. */
final class NewSessionModel {

	static final int LONGEST_TITLE = 300;

	private final List<Client> clients;
	private Optional<Client> client;
	private LocalDate date;
	private SessionKind kind = SessionKind.DOSING;
	private Optional<Route> route = Optional.empty();
	private String title = "";

	/** @param client preselected, when one is */
	NewSessionModel(List<Client> clients, Optional<Client> client, LocalDate today) {
		this.clients = List.copyOf(clients);
		this.client = client.or(() -> clients.size() == 1 ? Optional.of(clients.getFirst()) : Optional.empty());
		this.date = today;
	}

	List<Client> clients() {
		return clients;
	}

	Optional<Client> client() {
		return client;
	}

	void client(Client chosen) {
		client = Optional.of(chosen);
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

	void route(Optional<Route> chosen) {
		route = chosen;
	}

	void title(String typed) {
		title = typed.strip();
	}

	/** What stands in the way of the session. */
	Optional<String> problem() {
		if (client.isEmpty()) {
			return Optional.of(Messages.sessionNeedsClient);
		}
		return title.length() > LONGEST_TITLE ? Optional.of(Messages.titleTooLong) : Optional.empty();
	}

	/** The session under this number. */
	Session numbered(int number) {
		return new Session(SessionId.random(), client.orElseThrow().id(), number, date, kind, route, title);
	}
}
