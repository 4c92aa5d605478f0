package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.FieldCondition;
import org.afterglow.store.jdbc.EntryRows.Stored;

/** A filter and an order as SQL. Words of people are values, never part of the statement. */
final class EntryQuery {

	private static final String ANSWER = " and exists (select 1 from entry_value v where v.entry = e.number and v.field = ? and ";

	private final StringBuilder where = new StringBuilder(" where true");
	private final List<Object> values = new ArrayList<>();

	EntryQuery(EntryFilter filter) {
		filter.client().ifPresent(client -> and(" and e.client = ?", client.value()));
		filter.session().ifPresent(session -> and(" and e.session = ?", session.value()));
		filter.status().ifPresent(status -> and(" and e.status = ?", status.key()));
		if (filter.types().size() == 1) {
			// With a client, the index of both finds no more rows than there are.
			and(" and e.type = ?", filter.types().iterator().next().value());
		} else if (!filter.types().isEmpty()) {
			and(" and e.type = any(?)", (Object) filter.types().stream().map(type -> type.value()).sorted().toArray());
		}
		filter.among().ifPresent(ids -> and(" and e.id = any(?)", (Object) ids.stream().map(EntryId::value).toArray()));
		filter.conditions().forEach(this::and);
	}

	private void and(FieldCondition condition) {
		switch (condition) {
			case FieldCondition.Contains contains -> and(ANSWER + "locate(?, v.words) > 0)", contains.field(), contains.folded());
			case FieldCondition.Between between -> and(ANSWER + "v.amount >= ? and v.amount <= ?)", between.field(), between.from(),
					between.to());
			case FieldCondition.OneOf oneOf -> and(ANSWER + "v.words = any(?))", oneOf.field(), oneOf.keys().stream().sorted().toArray());
		}
	}

	private void and(String sql, Object... more) {
		where.append(sql);
		values.addAll(List.of(more));
	}

	int count(Link link) throws SQLException {
		return link.first("select count(*) from entry e" + where, row -> row.getInt(1), values.toArray()).orElseThrow();
	}

	/** Of each type that is remembered by the index; only where that is not all are the rows looked at. */
	Map<EntryTypeId, Integer> counts(Link link) throws SQLException {
		Map<EntryTypeId, Integer> counts = new HashMap<>();
		link.list("select o.type, (select count(*) from entry e" + where + " and e.type = o.type) from entry_outline o",
				row -> Map.entry(new EntryTypeId(row.getString(1)), row.getInt(2)), values.toArray()).stream().filter(type -> type.getValue() > 0)
				.forEach(type -> counts.put(type.getKey(), type.getValue()));
		return counts.values().stream().mapToInt(Integer::intValue).sum() == count(link) ? counts : grouped(link);
	}

	private Map<EntryTypeId, Integer> grouped(Link link) throws SQLException {
		Map<EntryTypeId, Integer> counts = new HashMap<>();
		link.list("select e.type, count(*) from entry e" + where + " group by e.type", row -> Map.entry(new EntryTypeId(row.getString(1)), row.getInt(2)),
				values.toArray()).forEach(type -> counts.put(type.getKey(), type.getValue()));
		return counts;
	}

	List<Stored> list(Link link, EntrySort sort, int from, int limit) throws SQLException {
		List<Object> all = new ArrayList<>();
		StringBuilder sql = new StringBuilder("select e.number, e.id, e." + EntryRows.COLUMNS.replace(", ", ", e.")
				+ ", e.version, e.body");
		if (sort.by() == EntrySort.By.FIELD) {
			sql.append(", (select min(v.amount) from entry_value v where v.entry = e.number and v.field = ?) as least_amount");
			sql.append(", (select min(v.words) from entry_value v where v.entry = e.number and v.field = ?) as least_words");
			all.addAll(List.of(sort.field(), sort.field()));
		}
		all.addAll(values);
		all.add(limit);
		all.add(from);
		String direction = sort.descending() ? " desc" : "";
		String order = switch (sort.by()) {
			case CREATED -> "e.created" + direction;
			case CHANGED -> "e.changed" + direction;
			case FIELD -> "least_amount" + direction + " nulls last, least_words" + direction + " nulls last";
		};
		return link.list(sql + " from entry e" + where + " order by " + order + ", e.created, e.id limit ? offset ?", EntryRows::read,
				all.toArray());
	}
}
