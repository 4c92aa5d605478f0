package org.example.act.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.ScaleField;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.SessionId;
import org.afterglow.model.Values;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.example.act.Hexaflex;
import org.junit.jupiter.api.Test;

/** A picture is a list, and needs no window to be tested. */
class HexaflexDrawingTest {

	private static final WordBundle WORDS = WordBundle.beside(HexaflexDrawing.class, "messages", Locale.GERMAN);

	private final List<Entry> opened = new ArrayList<>();

	private static Entry entry(String when, double all) {
		Values values = Hexaflex.WHEN.with(Values.NONE, when);
		for (ScaleField process : Hexaflex.PROCESSES) {
			values = process.with(values, all);
		}
		return Hexaflex.TYPE.begin(ClientId.random(), Optional.of(SessionId.random()), Instant.EPOCH).withValues(values, Instant.EPOCH);
	}

	private Scene scene(Locale locale, Entry... entries) {
		return HexaflexDrawing.of(List.of(entries), WORDS, locale, opened::add).in(Room.of(400, 300));
	}

	@Test
	void theLastOfEachKindIsShownAndHeard() {
		Entry last = entry("after", 7);
		Scene scene = scene(Locale.ENGLISH, entry("before", 2), entry("after", 3), entry("before", 4), last);
		assertEquals(6, scene.items().size());
		assertEquals("Acceptance: 4 at the beginning, 7 at the end", scene.items().getFirst().name());
		scene.items().getFirst().action().orElseThrow().run();
		assertEquals(List.of(last), opened);
		assertEquals(List.of("Akzeptanz: 4 zu Beginn, 7 am Ende"),
				scene(Locale.GERMAN, entry("before", 4), last).items().stream().limit(1).map(Item::name).toList());
	}

	@Test
	void whatIsOpenIsSaid() {
		assertEquals("Acceptance: 4 at the beginning, not answered at the end", scene(Locale.ENGLISH, entry("before", 4)).items().getFirst().name());
		assertTrue(scene(Locale.ENGLISH).items().isEmpty());
		assertEquals(1, scene(Locale.ENGLISH).shapes().size());
	}

	@Test
	void itLiesWithinTheRoom() {
		var bounds = scene(Locale.ENGLISH, entry("after", 10)).bounds();
		assertTrue(bounds.y() >= 0 && bounds.bottom() <= 300, bounds::toString);
	}
}
