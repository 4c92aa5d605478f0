package org.afterglow.ifs.ui.internal.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.ifs.Part;
import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.Relation;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Values;

/** Parts of an invented client. */
final class Maps {

	static final Instant NOW = Instant.parse("2026-11-08T10:00:00Z");

	private final Client client = Client.labelled("Heron");
	private final List<Entry> parts = new ArrayList<>();

	Maps part(String name, String kind) {
		Values values = Part.MET.with(Part.KIND.with(Part.NAME.with(Values.NONE, name), kind), LocalDate.of(2026, 10, 1).plusDays(parts.size()));
		parts.add(Part.TYPE.begin(client.id(), Optional.empty(), NOW).withValues(values, NOW));
		return this;
	}

	Maps stands(int from, String kind, int to) {
		Entry part = parts.get(from);
		List<Relation> relations = new ArrayList<>(Part.RELATIONS.in(part.values()));
		relations.add(Relation.of(kind, parts.get(to).id()));
		parts.set(from, part.withValues(Part.RELATIONS.with(part.values(), relations), NOW));
		return this;
	}

	static Maps four() {
		return new Maps().part("The night watch", Part.MANAGER).part("The clerk", Part.MANAGER).part("The boy at the table", Part.EXILE)
				.part("The one who drives", Part.FIREFIGHTER).stands(0, "protects", 2).stands(0, "polarised", 1).stands(3, "protects", 2);
	}

	static Maps many(int count) {
		Maps maps = new Maps();
		String[] kinds = { Part.MANAGER, Part.FIREFIGHTER, Part.EXILE, "unknown" };
		for (int i = 0; i < count; i++) {
			maps.part("Part " + i, kinds[i % kinds.length]);
		}
		for (int i = 0; i + 3 < count; i++) {
			maps.stands(i, i % 2 == 0 ? "protects" : "triggers", i + 2 + i % 2);
		}
		return maps;
	}

	String key(int part) {
		return parts.get(part).id().toString();
	}

	/** With sessions on the 5th of each month from October. */
	MapRecords records(int sessions) {
		List<Session> all = new ArrayList<>();
		for (int i = 0; i < sessions; i++) {
			all.add(new Session(SessionId.random(), client.id(), i + 1, LocalDate.of(2026, 10, 2).plusDays(i), SessionKind.DOSING, Optional.empty(), ""));
		}
		return new MapRecords(client, all, parts, List.of());
	}
}
