package org.afterglow.ifs.ui.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

	private static final double WIDTH = 216;
	private static final double HEIGHT = 60;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 12, 30, 60 })
	void noPartCoversAnother(int count) {
		Shown laidOut = Layout.laidOut(Maps.many(count).records(1).now());
		assertEquals(count, laidOut.places().size());
		assertEquals(List.of(), Layout.covering(laidOut, WIDTH, HEIGHT));
	}

	@Test
	void theSamePartsAreLaidOutAlike() {
		Maps maps = Maps.many(20);
		assertEquals(Layout.laidOut(maps.records(1).now()), Layout.laidOut(maps.records(1).now()));
	}

	@Test
	void pinnedPartsStay() {
		Maps maps = Maps.many(12);
		Place pinned = new Place(new Spot(700, -400), true);
		Place loose = new Place(new Spot(700, -390), false);
		Shown before = maps.records(1).now().with(maps.key(3), pinned).with(maps.key(4), loose);
		Shown after = Layout.laidOut(before);
		assertEquals(pinned, after.places().get(maps.key(3)));
		assertTrue(after.places().get(maps.key(4)).middle().to(pinned.middle()) > HEIGHT, "who stood on a pinned part makes room");
	}

	@Test
	void whoIsNewFindsAPlaceAndNobodyElseMoves() {
		Maps maps = Maps.four();
		Shown placed = Layout.laidOut(maps.records(1).now());
		maps.part("Someone at the door", "unknown");
		Shown after = Layout.completed(maps.records(1).now().placed(placed.places()));
		placed.places().forEach((key, place) -> assertEquals(place, after.places().get(key)));
		assertTrue(after.places().containsKey(maps.key(4)));
		assertEquals(List.of(), Layout.covering(after, WIDTH, HEIGHT));
	}

	@Test
	void managersStandAboveAndExilesBelow() {
		Maps maps = Maps.four();
		Shown laidOut = Layout.laidOut(maps.records(1).now());
		assertTrue(laidOut.places().get(maps.key(0)).middle().y() < laidOut.self().y());
		assertTrue(laidOut.places().get(maps.key(2)).middle().y() > laidOut.self().y());
	}

	@Test
	void sixtyPartsAreLaidOutAtOnce() {
		Shown many = Maps.many(60).records(1).now();
		Layout.laidOut(many);
		Assertions.assertTimeout(Duration.ofSeconds(2), () -> Layout.laidOut(many));
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 8, 14 })
	void wordsOfLinesCoverNoPartAndNoOtherWords(int count) {
		Shown shown = Layout.laidOut(count == 4 ? Maps.four().records(1).now() : Maps.many(count).records(1).now());
		Scene scene = new MapDrawing("Map", shown, new Spot(0, 0), Optional.empty(), key -> {
			throw new AssertionError("nobody acted");
		}, true).in(Room.of(1200, 900), Locale.ENGLISH);
		List<Area> words = scene.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
				.filter(label -> label.ground().isPresent()).map(label -> label.bounds().grown(-3)).toList();
		List<Area> bodies = scene.items().stream().map(Item::body).map(Shape.Closed::area).toList();
		assertTrue(!words.isEmpty());
		for (Area each : words) {
			assertTrue(bodies.stream().noneMatch(each::meets), "covers a part");
			assertEquals(1, words.stream().filter(each::meets).count(), "covers other words");
		}
	}
}
