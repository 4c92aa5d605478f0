package org.afterglow.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.Entry;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/** What in an entry leads out of it: the one rule for every store. */
public final class EntryParts {

	/** A passage and the key of the field it is in; in a table {@code field.column}. */
	public record Placed(String field, Anchor anchor) {
	}

	private EntryParts() {
	}

	/** The passages in these answers, in their order. */
	public static Map<AnchorId, Placed> passages(Values values) {
		Map<AnchorId, Placed> found = new LinkedHashMap<>();
		values.asMap().forEach((key, value) -> collect(key, value, found));
		return found;
	}

	private static void collect(String field, Value value, Map<AnchorId, Placed> found) {
		if (value instanceof Value.Passages passages) {
			passages.anchors().forEach(anchor -> found.put(anchor.id(), new Placed(field, anchor)));
		} else if (value instanceof Value.Rows rows) {
			rows.rows().forEach(row -> row.asMap().forEach((column, cell) -> collect(field + "." + column, cell, found)));
		}
	}

	/** These answers with other anchors in place of theirs. */
	public static Values withAnchors(Values values, UnaryOperator<Anchor> other) {
		Values result = values;
		for (Map.Entry<String, Value> each : values.asMap().entrySet()) {
			if (each.getValue() instanceof Value.Passages passages) {
				result = result.with(each.getKey(), new Value.Passages(passages.anchors().stream().map(other).toList()));
			} else if (each.getValue() instanceof Value.Rows rows) {
				result = result.with(each.getKey(), new Value.Rows(rows.rows().stream().map(row -> withAnchors(row, other)).toList()));
			}
		}
		return result;
	}

	/** Everything the entry points to, in the order of fields and answers. */
	public static List<EntryLink> links(Entry entry) {
		List<EntryLink> links = new ArrayList<>();
		entry.values().asMap().forEach((key, value) -> collect(entry, key, value, links));
		return links;
	}

	private static void collect(Entry entry, String field, Value value, List<EntryLink> links) {
		if (value instanceof Value.References references) {
			references.targets()
					.forEach(target -> links.add(new EntryLink(entry.id(), entry.type(), field, target, Optional.empty())));
		} else if (value instanceof Value.Relations relations) {
			relations.relations().forEach(relation -> links
					.add(new EntryLink(entry.id(), entry.type(), field, Target.of(relation.to()), Optional.of(relation.kind()))));
		} else if (value instanceof Value.Rows rows) {
			rows.rows().forEach(row -> row.asMap().forEach((column, cell) -> collect(entry, field + "." + column, cell, links)));
		}
	}
}
