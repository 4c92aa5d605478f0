package org.afterglow.cbt.ui.internal.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.afterglow.cbt.FiveAreas;
import org.afterglow.cbt.ui.internal.areas.Formulation.Arrow;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Values;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;
import org.junit.jupiter.api.Test;

/** Five areas as a diagram. */
class AreasTest {

	private static final Stroke STROKE = Stroke.of(Paint.of(Tone.DUSK), 1);

	private static Values arrow(String from, String to, String how) {
		return FiveAreas.HOW.with(FiveAreas.TO.with(FiveAreas.FROM.with(Values.NONE, from), to), how);
	}

	@Test
	void anEntryGivesItsWordsAndTheArrowsThatAreWhole() {
		Values values = FiveAreas.BODY.with(FiveAreas.THOUGHTS.with(FiveAreas.NAME.with(Values.NONE, "Sunday evenings"), " They left "), "Tight chest");
		values = FiveAreas.ARROWS.with(values, List.of(arrow("thoughts", "body", "it gets tight"), arrow("body", "body", ""), FiveAreas.FROM.with(Values.NONE, "emotion"),
				arrow("body", "thoughts", "")));
		Entry entry = FiveAreas.TYPE.begin(ClientId.random(), Optional.empty(), Instant.EPOCH).withValues(values, Instant.EPOCH);
		Formulation found = Formulation.of(entry);
		assertEquals("Sunday evenings", found.name());
		assertEquals(Map.of(Formulation.Area.THOUGHTS, "They left", Formulation.Area.BODY, "Tight chest"), found.words());
		assertEquals(List.of(new Arrow(Formulation.Area.THOUGHTS, Formulation.Area.BODY, "it gets tight"),
				new Arrow(Formulation.Area.BODY, Formulation.Area.THOUGHTS, "")), found.arrows());
		assertTrue(found.isAnswered(found.arrows().getFirst()));
	}

	private static Formulation every() {
		List<Arrow> arrows = new ArrayList<>();
		for (Formulation.Area from : Formulation.Area.values()) {
			for (Formulation.Area to : Formulation.Area.values()) {
				if (from != to) {
					arrows.add(new Arrow(from, to, from.name().toLowerCase(Locale.ROOT)));
				}
			}
		}
		return new Formulation(EntryId.random(), "Everything leads to everything", Map.of(Formulation.Area.SITUATION, "word ".repeat(200)), arrows);
	}

	@Test
	void boxesStandApartInEveryRoom() {
		for (Room room : List.of(Room.of(300, 900), Room.of(700, 700), Room.of(1500, 300), Room.of(50, 50))) {
			Scene scene = new AreasDrawing(every(), Locale.UK, () -> {
			}).in(room);
			List<Area> boxes = scene.items().stream().filter(item -> !item.key().startsWith("arrow.")).map(item -> item.body().area()).toList();
			assertEquals(5, boxes.size());
			assertEquals(20, scene.items().size() - boxes.size());
			for (Area one : boxes) {
				assertFalse(boxes.stream().anyMatch(other -> other != one && other.grown(20).meets(one)), () -> room + ": " + boxes);
			}
			for (Item item : scene.items()) {
				Area box = item.body().area();
				assertTrue(item.key().startsWith("arrow.") || item.shapes().stream().map(Shape::bounds).allMatch(each -> box.grown(1).contains(new Spot(each.x(), each.y()))
						&& box.grown(1).contains(new Spot(each.right(), each.bottom()))), item::key);
			}
		}
	}

	@Test
	void anEmptyAreaSaysSo() {
		Scene scene = new AreasDrawing(every(), Locale.UK, () -> {
		}).in(Room.of(700, 700));
		assertEquals("Body, nothing written yet", scene.item("BODY").orElseThrow().name());
		assertEquals("Situation leads to Thoughts: situation", scene.item("arrow.0").orElseThrow().name());
	}

	@Test
	void anArrowGoesAroundWhatIsInItsWay() {
		Area from = new Area(0, 0, 100, 40);
		Area to = new Area(0, 300, 100, 40);
		Area between = new Area(0, 150, 100, 40);
		Shape.Line straight = Ways.between(from, to, List.of(), false, STROKE);
		assertTrue(Ways.crosses(straight, between));
		assertFalse(Ways.crosses(Ways.between(from, to, List.of(between), false, STROKE), between));
		assertTrue(straight.endArrow() && !straight.startArrow());
	}

	@Test
	void anArrowAndItsAnswerLieApart() {
		Area from = new Area(0, 0, 100, 40);
		Area to = new Area(300, 0, 100, 40);
		double forth = Ways.between(from, to, List.of(), true, STROKE).at(0.5).y();
		double back = Ways.between(to, from, List.of(), true, STROKE).at(0.5).y();
		assertTrue(Math.abs(forth - back) > 16, forth + " " + back);
	}
}
