package org.afterglow.cli.internal;

import java.util.List;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;

/** Lists clients. */
@Command
final class ClientList extends RowList<ClientList.Row> {

	ClientList(Surroundings around) {
		super(around, "noClients");
	}

	record Row(Client client, int sessions, int narratives) {
		static Row of(Records records, Client client) {
			List<Session> sessions = records.sessions().of(client.id());
			return new Row(client, sessions.size(),
					sessions.stream().mapToInt(session -> records.narratives().of(session.id()).size()).sum());
		}
	}

	@Override
	List<Row> rows(Practice practice) {
		return practice.records().clients().all().stream().map(client -> Row.of(practice.records(), client)).toList();
	}

	@Override
	void put(Json one, Row row) {
		one.put("client", row.client().label()).put("id", row.client().id().value().toString()).put("sessions", row.sessions())
				.put("narratives", row.narratives());
	}

	@Override
	List<?> cells(Row row) {
		return List.of(row.client().label(), around().say("countSessions", row.sessions()), around().say("countNarratives", row.narratives()));
	}
}
