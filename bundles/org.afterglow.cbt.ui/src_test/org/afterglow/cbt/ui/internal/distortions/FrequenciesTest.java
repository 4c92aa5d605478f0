package org.afterglow.cbt.ui.internal.distortions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.afterglow.framework.CodeUse;
import org.afterglow.model.Anchor;
import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.Dates;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.junit.jupiter.api.Test;

/** How often each distortion was named, session by session. */
class FrequenciesTest {

	private static final List<String> ORDER = List.of("all-or-nothing", "mind-reading", "should");
	private static final Dates DATES = new Dates(Locale.UK, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
	private static final ClientId HERON = ClientId.random();

	private static Session session(int number) {
		return new Session(SessionId.random(), HERON, number, LocalDate.of(2026, 10, 1).plusDays(number), SessionKind.INTEGRATION, Optional.empty(), "");
	}

	private static Mention inRecord(String distortion, Session session) {
		return new Mention.InRecord(distortion, session.id(), EntryId.random(), "Kitchen at night");
	}

	private static Mention inText(String distortion, Session session) {
		String text = "They all saw it";
		return new Mention.InText(new CodeUse(distortion, session.id(), "The till", 1, Anchor.on(NarrativeId.random(), text, new TextSpan(0, 8))));
	}

	@Test
	void whatWasNamedMostStandsFirst() {
		List<Session> sessions = List.of(session(1), session(2), session(3));
		Frequencies found = Frequencies.of(sessions, ORDER, List.of(inText("should", sessions.get(0)), inRecord("should", sessions.get(0)),
				inText("mind-reading", sessions.get(2)), inText("all-or-nothing", sessions.get(2)), inText("blame", sessions.get(1))));
		assertEquals(List.of("should", "all-or-nothing", "mind-reading"), found.rows().stream().map(Frequencies.Row::distortion).toList());
		assertEquals(List.of(2, 0, 2), sessions.stream().map(found::total).toList());
		assertEquals(2, found.most());
	}

	@Test
	void everyMentionIsCountedOnce() {
		Random random = new Random(5);
		for (int round = 0; round < 100; round++) {
			List<Session> sessions = IntStream.rangeClosed(1, 1 + random.nextInt(8)).mapToObj(FrequenciesTest::session).toList();
			List<Mention> mentions = new ArrayList<>();
			for (int i = random.nextInt(40); i > 0; i--) {
				String distortion = ORDER.get(random.nextInt(ORDER.size()));
				Session in = sessions.get(random.nextInt(sessions.size()));
				mentions.add(random.nextBoolean() ? inText(distortion, in) : inRecord(distortion, in));
			}
			mentions.add(inRecord("should", session(99)));
			Frequencies found = Frequencies.of(sessions, ORDER, mentions);
			assertEquals(mentions.size() - 1, found.rows().stream().mapToInt(Frequencies.Row::total).sum());
			assertEquals(mentions.size() - 1, sessions.stream().mapToInt(found::total).sum());
			assertTrue(IntStream.range(1, found.rows().size()).allMatch(i -> found.rows().get(i - 1).total() >= found.rows().get(i).total()));
		}
	}

	@Test
	void thePictureSaysWhatStandsInEachPlaceAndOpensIt() {
		List<Session> sessions = List.of(session(1), session(2));
		Frequencies found = Frequencies.of(sessions, ORDER,
				List.of(inText("should", sessions.get(1)), inRecord("should", sessions.get(1)), inRecord("should", sessions.get(0))));
		List<String> opened = new ArrayList<>();
		Scene scene = new FrequencyDrawing(found, Map.of("should", "Should statements"), DATES,
				(row, session) -> opened.add(row.distortion() + " " + session.number())).in(Room.of(600, 300));
		assertEquals(List.of("Should statements, session 1 on 2 Oct: 0 in the text, 1 in thought records",
				"Should statements, session 2 on 3 Oct: 1 in the text, 1 in thought records"), scene.items().stream().map(Item::name).toList());
		scene.items().forEach(item -> item.action().orElseThrow().run());
		assertEquals(List.of("should 1", "should 2"), opened);
	}
}
