package org.afterglow.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
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

/**
 * Invented narratives, the same for the same seed: 1 to 5 kB of sentences over a vocabulary with the rank and frequency
 * of natural language (Zipf), 2 to 8 codings each over 300 codes.
 */
final class Corpus {

	private static final int WORDS = 30_000;
	private static final int CODES = 300;
	private static final int NARRATIVES_A_SESSION = 3;
	private static final int SESSIONS_A_CLIENT = 12;
	private static final Instant TOLD = Instant.parse("2026-11-06T14:52:00Z");

	private final Random random;
	private final String[] words;
	private final double[] cumulative = new double[WORDS];
	private final List<Code> codes = new ArrayList<>();

	Corpus(long seed) {
		random = new Random(seed);
		words = vocabulary();
		double sum = 0;
		for (int i = 0; i < WORDS; i++) {
			sum += 1 / Math.pow(i + 2.7, 1.05);
			cumulative[i] = sum;
		}
		for (int i = 0; i < CODES; i++) {
			codes.add(Code.named("code " + i, i % 2 == 0 ? CodeKind.SYMBOL : CodeKind.THEME,
					CodeColour.values()[i % CodeColour.values().length]));
		}
	}

	List<Code> codes() {
		return codes;
	}

	/** The word of this rank, 0 the most frequent. */
	String word(int rank) {
		return words[rank];
	}

	/** Clients and sessions for this many narratives. */
	Frame frame(int narratives) {
		Frame frame = new Frame(new ArrayList<>(), new ArrayList<>());
		int sessions = (narratives + NARRATIVES_A_SESSION - 1) / NARRATIVES_A_SESSION;
		for (int i = 0; i < sessions; i++) {
			if (i % SESSIONS_A_CLIENT == 0) {
				frame.clients.add(Client.labelled("Client " + (i / SESSIONS_A_CLIENT + 1)));
			}
			int number = i % SESSIONS_A_CLIENT + 1;
			frame.sessions.add(new Session(SessionId.random(), frame.clients.getLast().id(), number,
					LocalDate.of(2025, 1, 1).plusDays(i % 600), number % 2 == 0 ? SessionKind.INTEGRATION : SessionKind.DOSING,
					number % 2 == 0 ? Optional.empty() : Optional.of(Route.IM), ""));
		}
		return frame;
	}

	/** Who and when the narratives belong to. */
	record Frame(List<Client> clients, List<Session> sessions) {
		SessionId sessionOf(int narrative) {
			return sessions.get(narrative / NARRATIVES_A_SESSION).id();
		}
	}

	CodedNarrative narrative(SessionId session, String title) {
		return narrative(session, title, 1000 + random.nextInt(4000), 2 + random.nextInt(7));
	}

	CodedNarrative narrative(SessionId session, String title, int length, int codings) {
		Narrative narrative = Narrative.told(session, title, text(length), TOLD);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> marks = new ArrayList<>();
		for (int i = 0; i < codings; i++) {
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(), span(narrative.text()));
			anchors.add(anchor);
			marks.add(Coding.of(anchor.id(), codes.get(random.nextInt(CODES)).id(), TOLD));
		}
		return new CodedNarrative(narrative, anchors, marks);
	}

	String text(int length) {
		StringBuilder text = new StringBuilder(length + 100);
		while (text.length() < length) {
			sentence(text);
			text.append(random.nextInt(6) == 0 ? "\n\n" : " ");
		}
		return NarrativeText.normalised(text.toString().strip());
	}

	String someWord() {
		double at = random.nextDouble() * cumulative[WORDS - 1];
		int low = 0;
		int high = WORDS - 1;
		while (low < high) {
			int middle = (low + high) / 2;
			if (cumulative[middle] < at) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return words[low];
	}

	private void sentence(StringBuilder text) {
		int start = text.length();
		int count = 6 + random.nextInt(14);
		for (int i = 0; i < count; i++) {
			text.append(i == 0 ? "" : " ").append(someWord());
		}
		text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
		text.append('.');
	}

	private TextSpan span(String text) {
		int start = random.nextInt(text.length() - 100);
		return new TextSpan(start, start + 5 + random.nextInt(90));
	}

	private String[] vocabulary() {
		String[] onsets = { "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "br", "gl" };
		String[] vowels = { "a", "e", "i", "o", "u", "ea", "oa" };
		String[] ends = { "", "", "n", "r", "s", "t", "l", "nd", "st" };
		TreeSet<String> seen = new TreeSet<>();
		String[] found = new String[WORDS];
		for (int i = 0; i < WORDS;) {
			StringBuilder word = new StringBuilder();
			int syllables = i < 200 ? 1 : 2 + random.nextInt(2);
			for (int s = 0; s < syllables; s++) {
				word.append(onsets[random.nextInt(onsets.length)]).append(vowels[random.nextInt(vowels.length)])
						.append(ends[random.nextInt(ends.length)]);
			}
			if (seen.add(word.toString())) {
				found[i++] = word.toString();
			}
		}
		return found;
	}
}
