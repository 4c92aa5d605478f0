package org.afterglow.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.afterglow.ui.Tone;
import org.junit.jupiter.api.Test;

class SceneTest {

	private static final Stroke THIN = Stroke.of(Paint.of(Tone.EDGE), 1);

	private static Item box(String key, double x, double y, double width, double height) {
		return Item.of(key, "Item " + key, Shape.of(Form.BOX, new Area(x, y, width, height)).outlined(THIN));
	}

	@Test
	void refusesWhatCannotBeTold() {
		assertThrows(IllegalArgumentException.class, () -> Scene.of(" "));
		assertThrows(IllegalArgumentException.class, () -> Scene.of("Map", box("a", 0, 0, 1, 1), box("a", 5, 5, 1, 1)));
		assertThrows(IllegalArgumentException.class, () -> Item.of("a", "A"));
		assertThrows(IllegalArgumentException.class, () -> Shape.line(THIN, new Spot(0, 0)));
		assertThrows(IllegalArgumentException.class, () -> new Area(0, 0, -1, 0));
		assertThrows(IllegalArgumentException.class, () -> Paint.between(Paint.of(Tone.PAGE), Paint.of(Tone.INK), 1.1));
	}

	@Test
	void theUppermostItemIsMet() {
		Scene scene = Scene.of("Map", box("below", 0, 0, 100, 100), box("above", 40, 40, 20, 20));
		assertEquals("above", scene.at(new Spot(50, 50), 24).orElseThrow().key());
		assertEquals("below", scene.at(new Spot(10, 10), 24).orElseThrow().key());
		assertEquals(Optional.empty(), scene.at(new Spot(200, 10), 24));
	}

	@Test
	void aSmallItemIsMetAroundIt() {
		Scene scene = Scene.of("Map", box("small", 0, 0, 4, 4), box("beside", 8, 0, 4, 4));
		assertEquals("small", scene.at(new Spot(-9, 2), 24).orElseThrow().key());
		// What is really there goes before what is only near.
		assertEquals("small", scene.at(new Spot(3, 2), 24).orElseThrow().key());
		assertEquals(Optional.empty(), scene.at(new Spot(-20, 2), 24));
	}

	@Test
	void aLineIsMetNearIt() {
		Item line = Item.of("line", "From here to there", Shape.line(THIN, new Spot(0, 0), new Spot(100, 100)));
		Scene scene = Scene.of("Map", line);
		assertTrue(scene.at(new Spot(52, 48), 24).isPresent());
		assertFalse(scene.at(new Spot(80, 20), 24).isPresent());
	}

	@Test
	void arrowsGoToTheNearestInTheirDirection() {
		Item middle = box("middle", 100, 100, 10, 10);
		Scene scene = Scene.of("Map", middle, box("right", 200, 104, 10, 10), box("far right", 400, 100, 10, 10), box("below", 104, 300, 10, 10),
				box("aside", 140, 260, 10, 10));
		assertEquals("right", scene.beside(middle, 1, 0).orElseThrow().key());
		assertEquals("below", scene.beside(middle, 0, 1).orElseThrow().key());
		assertEquals(Optional.empty(), scene.beside(middle, -1, 0));
		assertEquals("far right", scene.beside(scene.item("right").orElseThrow(), 1, 0).orElseThrow().key());
	}

	@Test
	void wordsFitIntoLines() {
		Room room = Room.of(800, 600);
		List<String> lines = room.wrapped("somebody has to hear the chain", Face.NORMAL, 100);
		assertTrue(lines.size() > 1, lines.toString());
		lines.forEach(line -> assertTrue(room.width(line, Face.NORMAL) <= 100, line));
		assertEquals("somebody has to hear the chain", String.join(" ", lines));
		assertTrue(room.shortened("Donaudampfschifffahrtsgesellschaft", Face.BOLD, 60).endsWith("…"));
		assertEquals("short", room.shortened("short", Face.BOLD, 60));
	}

	@Test
	void aCurveStaysBetweenItsEndsAndItsBend() {
		Shape.Line curve = Shape.curve(THIN, new Spot(0, 0), new Spot(50, 100), new Spot(100, 0));
		assertEquals(50, curve.at(0.5).x(), 0.5);
		assertEquals(50, curve.at(0.5).y(), 0.5);
		assertEquals(0, curve.at(1).to(new Spot(100, 0)), 0.001);
		assertTrue(curve.bounds().contains(new Spot(50, 50)));
	}
}
