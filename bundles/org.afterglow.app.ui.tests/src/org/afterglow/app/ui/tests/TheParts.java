package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.ifs.MapSnapshot;
import org.afterglow.ifs.Part;
import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Narrative;
import org.afterglow.model.Relation;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Values;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

/** Puts parts of a client into the practice past the window. */
final class TheParts {

	private static final Instant NOW = Instant.parse("2026-11-08T10:00:00Z");

	private final Records records;
	private final Client client;
	private final Map<String, Entry> parts = new HashMap<>();
	private int sessions;

	TheParts(Practice practice, String label) {
		this.records = practice.records();
		this.client = records.clients().labelled(label).orElseGet(() -> {
			Client made = Client.labelled(label);
			records.clients().save(made);
			return made;
		});
	}

	private Values of(String name, String kind, String status, int trust) {
		Values values = Part.KIND.with(Part.NAME.with(Values.NONE, name), kind);
		values = status.isEmpty() ? values : Part.STATUS.with(values, status);
		return trust < 0 ? values : Part.TRUST.with(values, trust);
	}

	private void met(Values values) {
		String name = Part.NAME.in(values);
		Entry entry = parts.containsKey(name) ? parts.get(name).withValues(values, NOW)
				: Part.TYPE.begin(client.id(), Optional.empty(), NOW).withValues(values, NOW);
		parts.put(name, records.entries().save(entry));
	}

	private void stands(String from, String kind, String to) {
		Values values = parts.get(from).values();
		List<Relation> relations = new ArrayList<>(Part.RELATIONS.in(values));
		relations.add(Relation.of(kind, parts.get(to).id()));
		met(Part.RELATIONS.with(values, relations));
	}

	void four() {
		met(of("The night watch", "manager", "trusted", 6));
		met(of("The clerk", "manager", "met", 4));
		met(of("The boy at the table", "exile", "", 3));
		met(of("Someone at the door", "unknown", "", -1));
	}

	/** Parts without names of their own, a third of each kind. */
	void many(int count) {
		String[] kinds = { "manager", "firefighter", "exile" };
		for (int i = 0; i < count; i++) {
			met(of("Part number " + (i + 1), kinds[i % kinds.length], "met", -1));
		}
		for (int i = 0; i + 2 < count; i += 3) {
			stands("Part number " + (i + 1), "protects", "Part number " + (i + 3));
		}
	}

	/** The map of the design, with six sessions behind it and another map in the third of them. */
	void asInTheMockup() {
		session(SessionKind.PREPARATION, 10, 3);
		SessionId first = session(SessionKind.DOSING, 10, 9);
		SessionId second = session(SessionKind.DOSING, 10, 14);
		session(SessionKind.INTEGRATION, 10, 17);
		SessionId third = session(SessionKind.DOSING, 11, 6);
		SessionId last = session(SessionKind.INTEGRATION, 11, 8);
		four();
		met(of("The one who drives", "firefighter", "met", -1));
		met(Part.AGE.with(parts.get("The boy at the table").values(), "9"));
		Values watch = parts.get("The night watch").values();
		watch = Part.MET.with(watch, LocalDate.of(2026, 10, 14));
		watch = Part.APPEARANCE.with(watch, "a porter with a ring of keys");
		watch = Part.BODY.with(watch, "behind the eyes");
		watch = Part.JOB.with(watch, "staying up so that others can sleep");
		watch = Part.FEAR.with(watch, "the house goes dark and nobody notices");
		watch = Part.WANTS.with(watch, "a second person on the shift");
		watch = Part.VOICE_PASSAGES.with(watch, List.of(told(third, "The ferry", "A ferry came in. I thought: now I will have to be the lamp myself.",
				"now I will have to be the lamp myself"),
				told(second, "Doors", "I counted the doors again, in case one had come loose.", "I counted the doors again, in case one had come loose"),
				told(last, "After", "And then somebody has to hear the chain.", "somebody has to hear the chain")));
		met(watch);
		stands("The night watch", "polarised", "The clerk");
		stands("The night watch", "protects", "The boy at the table");
		stands("The night watch", "allied", "Someone at the door");
		stands("Someone at the door", "protects", "The boy at the table");
		stands("The clerk", "triggers", "The one who drives");
		stands("The one who drives", "protects", "The boy at the table");
		snapshot(first, List.of("The night watch"), List.of(-200, -150));
		snapshot(second, List.of("The night watch", "The boy at the table", "Someone at the door"), List.of(-200, -150, -72, 162, -330, 36));
		snapshot(last, List.of("The night watch", "The clerk", "The boy at the table", "Someone at the door", "The one who drives"),
				List.of(-196, -144, 170, -144, -66, 162, -330, 36, 274, 72));
	}

	private SessionId session(SessionKind kind, int month, int day) {
		Session session = new Session(SessionId.random(), client.id(), ++sessions, LocalDate.of(2026, month, day), kind, Optional.empty(), "");
		records.sessions().save(session);
		return session.id();
	}

	private Anchor told(SessionId session, String title, String text, String words) {
		Narrative narrative = Narrative.told(session, title, text, NOW);
		records.narratives().save(new CodedNarrative(narrative, List.of(), List.of()));
		int start = text.indexOf(words);
		return Anchor.on(narrative.id(), narrative.text(), new TextSpan(start, start + words.length()));
	}

	private void snapshot(SessionId session, List<String> names, List<Integer> places) {
		List<Values> rows = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			Entry part = parts.get(names.get(i));
			Values row = MapSnapshot.PART.with(Values.NONE, List.of(Target.of(part.id())));
			row = Part.KIND.with(MapSnapshot.NAME.with(row, names.get(i)), Part.KIND.in(part.values()).orElseThrow());
			row = MapSnapshot.Y.with(MapSnapshot.X.with(row, places.get(2 * i)), places.get(2 * i + 1));
			rows.add(row);
		}
		Entry entry = MapSnapshot.TYPE.begin(client.id(), Optional.of(session), NOW);
		records.entries().save(entry.withValues(MapSnapshot.PLACES.with(Values.NONE, rows), NOW));
	}
}
