package org.afterglow.cli.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists sessions. */
@Command
final class SessionList extends RowList<SessionList.Row> {

	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();

	SessionList(Surroundings around) {
		super(around, "noSessions", 1);
	}

	record Row(Client client, Session session, int narratives) {
	}

	@Override
	List<Row> rows(Practice practice) {
		Records records = practice.records();
		return Lookup.clients(around(), records, client).stream()
				.flatMap(its -> records.sessions().of(its.id()).stream()
						.map(session -> new Row(its, session, records.narratives().of(session.id()).size())))
				.toList();
	}

	@Override
	void put(Json one, Row row) {
		Session session = row.session();
		one.put("client", row.client().label()).put("session", session.number()).put("id", session.id().value().toString())
				.put("date", session.date().toString()).put("kind", session.kind().key()).put("route", session.route().map(Route::key))
				.put("title", session.title()).put("narratives", row.narratives());
	}

	@Override
	List<?> cells(Row row) {
		Session session = row.session();
		return List.of(row.client().label(), session.number(), session.date(), session.kind().key(),
				session.route().map(Route::key).orElse(""), around().say("countNarratives", row.narratives()), session.title());
	}
}
