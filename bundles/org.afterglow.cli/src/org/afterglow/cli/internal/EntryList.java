package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists entries of framework modules, of those that are not installed too; their answers are for the export. */
@Command
final class EntryList implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	EntryList(Surroundings around) {
		this.around = around;
	}

	private record Row(Client client, Optional<Session> session, Entry entry, String type) {
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
				around.tell("noEntries");
			}
			return ExitCode.DONE;
		}).number();
	}

	private List<Row> rows(Records records) {
		Map<EntryTypeId, String> names = new HashMap<>();
		records.entries().outlines().forEach(outline -> names.put(outline.type(), name(outline)));
		return Lookup.clients(around, records, client).stream()
				.flatMap(its -> records.entries().find(EntryFilter.ALL.of(its.id()), EntrySort.OLDEST, Integer.MAX_VALUE).stream()
						.map(entry -> new Row(its, entry.session().flatMap(records.sessions()::byId), entry,
								names.getOrDefault(entry.type(), entry.type().value()))))
				.toList();
	}

	private static String name(EntryOutline outline) {
		return outline.name().in(Sentences.LANGUAGE);
	}

	private void print(List<Row> rows) {
		Json.array(around.out(), array -> rows.forEach(row -> array.object(one -> {
			one.put("id", row.entry().id().value().toString()).put("type", row.entry().type().value()).put("name", row.type())
					.put("client", row.client().label());
			row.session().ifPresent(session -> one.put("session", session.number()));
			one.put("status", row.entry().status().key()).put("created", row.entry().created().toString())
					.put("changed", row.entry().changed().toString());
		})));
	}

	private Table table(List<Row> rows) {
		Table table = new Table(1);
		rows.forEach(row -> table.row(row.client().label(), row.session().map(session -> String.valueOf(session.number())).orElse(""),
				row.entry().changed().atZone(around.clock().getZone()).toLocalDate(), row.entry().status().key(), row.type()));
		return table;
	}
}
