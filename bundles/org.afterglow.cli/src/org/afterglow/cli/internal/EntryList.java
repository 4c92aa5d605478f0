package org.afterglow.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists entries of framework modules, of those that are not installed too; their answers are for the export. */
@Command
final class EntryList extends RowList<EntryList.Row> {

	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();

	EntryList(Surroundings around) {
		super(around, "noEntries", 1);
	}

	record Row(Client client, Optional<Session> session, Entry entry, String type) {
	}

	@Override
	List<Row> rows(Practice practice) {
		Records records = practice.records();
		Map<EntryTypeId, String> names = new HashMap<>();
		records.entries().outlines().forEach(outline -> names.put(outline.type(), outline.name().in(Sentences.LANGUAGE)));
		return Lookup.clients(around(), records, client).stream()
				.flatMap(its -> records.entries().find(EntryFilter.ALL.of(its.id()), EntrySort.OLDEST, Integer.MAX_VALUE).stream()
						.map(entry -> new Row(its, entry.session().flatMap(records.sessions()::byId), entry,
								names.getOrDefault(entry.type(), entry.type().value()))))
				.toList();
	}

	@Override
	void put(Json one, Row row) {
		Entry entry = row.entry();
		one.put("id", entry.id().value().toString()).put("type", entry.type().value()).put("name", row.type())
				.put("client", row.client().label());
		row.session().ifPresent(session -> one.put("session", session.number()));
		one.put("status", entry.status().key()).put("created", entry.created().toString()).put("changed", entry.changed().toString());
	}

	@Override
	List<?> cells(Row row) {
		Entry entry = row.entry();
		return List.of(row.client().label(), row.session().map(session -> String.valueOf(session.number())).orElse(""),
				entry.changed().atZone(around().clock().getZone()).toLocalDate(), entry.status().key(), row.type());
	}
}
