package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists clients. */
@Command
final class ClientList implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	ClientList(Surroundings around) {
		this.around = around;
	}

	private record Row(Client client, int sessions, int narratives) {
		static Row of(Records records, Client client) {
			List<Session> sessions = records.sessions().of(client.id());
			return new Row(client, sessions.size(),
					sessions.stream().mapToInt(session -> records.narratives().of(session.id()).size()).sum());
		}
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			List<Row> rows = practice.records().clients().all().stream()
					.map(client -> Row.of(practice.records(), client)).toList();
			if (json) {
				Json.array(around.out(), array -> rows.forEach(row -> array.object(one -> one
						.put("client", row.client().label()).put("id", row.client().id().value().toString())
						.put("sessions", row.sessions()).put("narratives", row.narratives()))));
				return ExitCode.DONE;
			}
			Table table = new Table();
			rows.forEach(row -> table.row(row.client().label(), around.say("countSessions", row.sessions()),
					around.say("countNarratives", row.narratives())));
			table.print(around.out());
			if (rows.isEmpty()) {
				around.tell("noClients");
			}
			return ExitCode.DONE;
		}).number();
	}
}
