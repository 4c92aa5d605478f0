package org.afterglow.ifs.ui.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.ifs.MapSnapshot;
import org.afterglow.ifs.Part;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Spot;
import org.junit.jupiter.api.Test;

/** The map is kept with sessions and looked back at. */
class MapRecordsTest {

	private static List<String> names(Shown shown) {
		return shown.nodes().stream().map(Node::name).toList();
	}

	@Test
	void aMoveIsKeptWithTheSessionOfNow() {
		Maps maps = Maps.four();
		MapRecords records = maps.records(2);
		List<Entry> saved = new MapEdits(records, Maps.NOW).keep(Layout.laidOut(records.now()).with(maps.key(1), new Place(new Spot(40, 60), true)));
		assertEquals(1, saved.size());
		assertEquals(records.current(), saved.getFirst().session());
		assertEquals(MapSnapshot.ID, saved.getFirst().type());
		MapRecords after = records.saved(saved);
		assertEquals(new Place(new Spot(40, 60), true), after.now().places().get(maps.key(1)));
		assertEquals(after.now().bonds(), MapRecords.kept(saved.getFirst().values()).bonds());
	}

	@Test
	void aConnectionIsStoredWithThePartAndInTheSnapshot() {
		Maps maps = Maps.four();
		MapRecords records = maps.records(1);
		Bond bond = new Bond(maps.key(1), "triggers", maps.key(3));
		List<Entry> saved = new MapEdits(records, Maps.NOW).connect(bond);
		assertEquals(List.of(Part.ID, MapSnapshot.ID), saved.stream().map(Entry::type).toList());
		assertEquals("triggers", Part.RELATIONS.in(saved.getFirst().values()).getFirst().kind());
		MapRecords after = records.saved(saved);
		assertTrue(after.now().bonds().contains(bond));
		assertEquals(List.of(), new MapEdits(after, Maps.NOW).connect(bond), "once is enough");
		assertTrue(!after.saved(new MapEdits(after, Maps.NOW).disconnect(bond)).now().bonds().contains(bond));
	}

	@Test
	void aSessionIsSeenAsItWasKept() {
		Maps maps = Maps.four();
		MapRecords before = maps.records(3);
		Session second = before.sessions().get(1);
		MapRecords then = new MapRecords(before.client(), before.sessions().subList(0, 2), before.parts(), List.of());
		MapRecords kept = before.saved(new MapEdits(then, Maps.NOW).keep(Layout.laidOut(then.now()).with(maps.key(0), new Place(new Spot(-400, 0), true))));
		// Later it is another kind of part, elsewhere, and one more is there.
		Entry changed = kept.parts().getFirst();
		MapRecords later = kept.saved(List.of(changed.withValues(Part.KIND.with(changed.values(), Part.EXILE), Maps.NOW)));
		later = later.saved(new MapEdits(later, Maps.NOW).keep(later.now().with(maps.key(0), new Place(new Spot(9, 9), true))));
		later = later.saved(new MapEdits(later, Maps.NOW).met("Someone at the door", Kind.UNKNOWN, LocalDate.of(2026, 11, 8), Optional.empty()));

		Shown past = later.asOf(second);
		assertEquals(Kind.MANAGER, past.nodes().getFirst().kind());
		assertEquals(new Spot(-400, 0), past.places().get(maps.key(0)).middle());
		assertEquals(4, past.nodes().size());
		assertEquals(3, past.bonds().size());
		assertEquals(5, later.asOf(later.sessions().getLast()).nodes().size(), "the last session is now");
		assertEquals(Kind.EXILE, later.now().nodes().getFirst().kind());
	}

	@Test
	void whereNothingWasKeptThePartsThatHadBeenMetAreSeen() {
		MapRecords records = Maps.four().records(3);
		// Sessions on the 2nd, 3rd and 4th of October; parts met on the 1st, 2nd, 3rd and 4th.
		assertEquals(List.of("The night watch", "The clerk"), names(records.asOf(records.sessions().getFirst())));
		assertEquals(3, records.asOf(records.sessions().get(1)).nodes().size());
		assertEquals(1, records.asOf(records.sessions().getFirst()).bonds().size());
	}

	@Test
	void withoutASessionTheMapIsKeptAllTheSame() {
		MapRecords records = Maps.four().records(0);
		List<Entry> saved = new MapEdits(records, Maps.NOW).keep(Layout.laidOut(records.now()));
		assertEquals(Optional.empty(), saved.getFirst().session());
		assertEquals(4, records.saved(saved).now().places().size());
	}

	@Test
	void manyPartsAreFoldedByKindAndUnfolded() {
		Shown many = Maps.many(32).records(1).now();
		Shown folded = many.folded(Set.of());
		assertEquals(4, folded.nodes().size());
		assertEquals(List.of(8, 8, 8, 8), folded.nodes().stream().map(Node::folded).toList());
		assertTrue(folded.bonds().stream().noneMatch(bond -> bond.from().equals(bond.to())));
		assertEquals(11, many.folded(Set.of(Kind.EXILE)).nodes().size());
		assertEquals(30, Maps.many(30).records(1).now().folded(Set.of()).nodes().size());
	}

	@Test
	void permissionThatIsMissingIsKeptInSight() {
		Maps maps = Maps.four();
		MapRecords records = maps.records(1);
		MissingPermission first = MissingPermission.of(records.parts(), Optional.empty()).orElseThrow();
		assertEquals(maps.key(0), first.protector().id().toString());
		MissingPermission looked = MissingPermission.of(records.parts(), Optional.of(maps.key(3))).orElseThrow();
		assertEquals(maps.key(3), looked.protector().id().toString());
		List<Entry> answered = new MapEdits(records, Maps.NOW).answered(first.protector().id(), first.exile().id(), "given", LocalDate.of(2026, 11, 8));
		assertEquals(maps.key(3), MissingPermission.of(records.saved(answered).parts(), Optional.of(maps.key(0))).orElseThrow().protector().id().toString());
	}

	@Test
	void everyPartIsHeardWithWhatItIsAndHowItStands() {
		Maps maps = Maps.four();
		Shown shown = Layout.laidOut(maps.records(1).now()).with(maps.key(0), new Place(new Spot(-200, -100), true));
		Scene scene = new MapDrawing("Map", shown, new Spot(0, 0), Optional.empty(), key -> {
			throw new AssertionError("nobody acted");
		}, true).in(Room.of(1200, 900), Locale.ENGLISH);
		assertEquals("The night watch, manager, protects The boy at the table, is polarised with The clerk, pinned",
				scene.items().getFirst().name());
		assertEquals("The boy at the table, exile, is protected by The night watch, is protected by The one who drives",
				scene.item(maps.key(2)).map(Item::name).orElseThrow());
		assertTrue(scene.items().stream().allMatch(Item::movable));
		assertEquals(maps.key(0), scene.at(new Spot(-200, -100), 24).map(Item::key).orElseThrow());
	}
}
