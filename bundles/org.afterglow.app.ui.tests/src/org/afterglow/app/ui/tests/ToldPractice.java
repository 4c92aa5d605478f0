package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

/** Puts narratives into the practice past the window, for journeys that begin where much was told already. */
final class ToldPractice {

	private static final Instant TOLD = Instant.parse("2026-09-14T10:00:00Z");

	private final Records records;
	private int sessions;

	ToldPractice(Practice practice) {
		this.records = practice.records();
	}

	/** Two clients with four narratives, six of whose passages are marked. */
	ToldPractice twoClients() {
		told("Heron", SessionKind.DOSING, "The ferry",
				"A ferry came in without anyone steering. Then the window went out. Not broken, just finished, as if someone had gone to bed. "
						+ "I thought: now I will have to be the lamp myself.",
				"Ferry", "A ferry", "Lit window", "the window went out", "Awake for everyone", "now I will have to be the lamp myself");
		told("Heron", SessionKind.INTEGRATION, "Two mornings after", "There was a light on the far side, no bigger than a match, and it kept going out "
				+ "whenever I counted. The lamp in the kitchen was the same lamp.", "Lit window", "a light on the far side");
		told("Marlow", SessionKind.DOSING, "Stairs", "Someone had unscrewed every lamp on the landing, and set them in a row, and they were still warm. "
				+ "I went down.", "Stairwell", "on the landing");
		told("Marlow", SessionKind.PREPARATION, "Before", "I would like to see a light. I am afraid of the stairs.", "Stairwell", "the stairs");
		return this;
	}

	/** A narrative in a session of its own; codings are a code and its words, and so on. */
	void told(String client, SessionKind kind, String title, String text, String... codings) {
		Session session = new Session(SessionId.random(), client(client).id(), ++sessions, LocalDate.of(2026, 9, sessions), kind, Optional.empty(), "");
		records.sessions().save(session);
		Narrative narrative = Narrative.told(session.id(), title, text, TOLD);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> marks = new ArrayList<>();
		for (int i = 0; i < codings.length; i += 2) {
			int start = text.indexOf(codings[i + 1]);
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(), new TextSpan(start, start + codings[i + 1].length()));
			anchors.add(anchor);
			marks.add(Coding.of(anchor.id(), code(codings[i]).id(), TOLD));
		}
		records.narratives().save(new CodedNarrative(narrative, anchors, marks));
	}

	private Client client(String label) {
		return records.clients().labelled(label).orElseGet(() -> {
			Client client = Client.labelled(label);
			records.clients().save(client);
			return client;
		});
	}

	private Code code(String name) {
		return records.codes().named(name).orElseGet(() -> {
			Code code = Code.named(name, CodeKind.SYMBOL, CodeColour.values()[records.codes().all().size() % CodeColour.values().length]);
			records.codes().save(code);
			return code;
		});
	}
}
