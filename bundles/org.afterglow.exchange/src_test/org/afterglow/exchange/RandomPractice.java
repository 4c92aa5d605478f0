package org.afterglow.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;

/** Fills a practice with whatever a therapist, an importer or a cat on the keyboard may leave in one. */
final class RandomPractice {

	private static final String[] PIECES = { "door", "Sea", "\n", " ", "\t", "\"", "\\", "\u0001", "\u2028", "\u00e9", "e\u0301",
			"\uD83D\uDC0B", "\u05E9\u05DC\u05D5\u05DD", "\uFEFF", "\uFFFF", "{\"start\":1}", "\u007f", "</", "\u00df", "\u0130" };

	private final Random random;
	private final Desk desk;
	private final List<Code> codes = new ArrayList<>();

	RandomPractice(Random random, Desk desk) {
		this.random = random;
		this.desk = desk;
	}

	void fill() {
		int names = 1 + random.nextInt(8);
		for (int i = 0; i < names; i++) {
			codes.add(desk.codebook.add(label() + i, pick(CodeKind.values())));
		}
		int clients = random.nextInt(4);
		for (int i = 0; i < clients; i++) {
			Client client = Client.labelled(label() + i);
			desk.records.clients().save(client);
			int sessions = random.nextInt(4);
			for (int number = 1; number <= sessions; number++) {
				session(client, number * (1 + random.nextInt(3)) + number * 10);
			}
		}
		// Into an earlier one alone: rings are refused.
		for (int i = 1; i < codes.size(); i++) {
			if (random.nextInt(4) == 0) {
				Code into = codes.get(random.nextInt(i));
				Code merged = desk.records.codes().byId(codes.get(i).id()).orElseThrow();
				desk.records.codes().save(merged.redirectedTo(Optional.of(into.id())));
			}
		}
	}

	private void session(Client client, int number) {
		Session session = new Session(SessionId.random(), client.id(), number,
				LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28)), pick(SessionKind.values()),
				random.nextBoolean() ? Optional.of(pick(Route.values())) : Optional.empty(), "");
		desk.records.sessions().save(session);
		int narratives = random.nextInt(5);
		for (int i = 0; i < narratives; i++) {
			desk.records.narratives().save(narrative(session));
		}
	}

	private CodedNarrative narrative(Session session) {
		String title = switch (random.nextInt(4)) {
		case 0 -> "Untitled";
		case 1 -> "Untitled (2)";
		case 2 -> "t".repeat(296 + random.nextInt(5));
		default -> label();
		};
		Narrative narrative = Narrative.told(session.id(), title, text(random.nextInt(40)), Desk.CLOCK.instant());
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		int marks = random.nextInt(6);
		for (int i = 0; i < marks; i++) {
			span(narrative.text()).ifPresent(span -> {
				Anchor anchor = Anchor.on(narrative.id(), narrative.text(), span);
				anchors.add(random.nextInt(8) == 0 ? anchor.unanchored() : anchor);
				codings.add(Coding.of(anchor.id(), codes.get(random.nextInt(codes.size())).id(), Desk.CLOCK.instant()));
			});
		}
		return new CodedNarrative(narrative, anchors, codings);
	}

	private Optional<TextSpan> span(String text) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		int start = random.nextInt(text.length());
		int end = start + 1 + random.nextInt(text.length() - start);
		boolean whole = NarrativeText.isBoundary(text, start) && NarrativeText.isBoundary(text, end);
		return whole ? Optional.of(new TextSpan(start, end)) : Optional.empty();
	}

	private String label() {
		String label = text(1 + random.nextInt(5)).replaceAll("\\p{Cntrl}", "").strip();
		return label.isBlank() ? "Heron" : label;
	}

	private String text(int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(pick(PIECES));
		}
		return text.toString();
	}

	private <T> T pick(T[] values) {
		return values[random.nextInt(values.length)];
	}
}
