package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists sessions. */
@Command
final class SessionList implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	SessionList(Surroundings around) {
		this.around = around;
	}

	private record Row(Client client, Session session, int narratives) {
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			List<Row> rows = rows(practice.records());
			if (json) {
				print(rows);
			} else {
				table(rows).print(around.out());
			}
			if (rows.isEmpty() && !json) {
				around.tell("noSessions");
			}
			return ExitCode.DONE;
		}).number();
	}

	private List<Row> rows(Records records) {
		return Lookup.clients(around, records, client).stream()
				.flatMap(its -> records.sessions().of(its.id()).stream()
						.map(session -> new Row(its, session, records.narratives().of(session.id()).size())))
				.toList();
	}

	private void print(List<Row> rows) {
		Json.array(around.out(), array -> rows.forEach(row -> array.object(one -> one
				.put("client", row.client().label()).put("session", row.session().number())
				.put("id", row.session().id().value().toString()).put("date", row.session().date().toString())
				.put("kind", row.session().kind().key()).put("route", row.session().route().map(Route::key))
				.put("title", row.session().title()).put("narratives", row.narratives()))));
	}

	private Table table(List<Row> rows) {
		Table table = new Table(1);
		for (Row row : rows) {
			Session session = row.session();
			table.row(row.client().label(), session.number(), session.date(), session.kind().key(),
					session.route().map(Route::key).orElse(""), around.say("countNarratives", row.narratives()),
					session.title());
		}
		return table;
	}
}
