package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.afterglow.ifs.MapSnapshot;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts are moved, connected and laid out on a map by hand, looked back at, exported and folded. */
class PartsMapTest extends Journey {

	private final PartsMapPart map = new PartsMapPart(bot);
	private final EntriesPart keys = new EntriesPart(bot);

	@BeforeEach
	void switchOn() {
		UsedModules.use(UsedModules.IFS);
	}

	@AfterEach
	void switchOff() {
		UsedModules.leave(UsedModules.IFS);
	}

	@Test
	void aMapIsMadeByHand() {
		window.begin("Heron", "The ferry", "Now I will have to be the lamp myself.");
		TheParts parts = new TheParts(practice, "Heron");
		parts.four();
		map.open();
		map.awaitHeard("The night watch, manager, trusted");
		map.dragTo("The night watch", 200, 140);
		map.awaitHeard("The night watch, manager, trusted, trust 6, pinned");
		Point watch = PartsMapPart.middle(map.place("The night watch").orElseThrow());
		assertTrue(Math.abs(watch.x - 200) < 4 && Math.abs(watch.y - 140) < 4, "let go at 200, 140, stands at " + watch);

		map.click("The night watch");
		window.inside().buttonWithId("parts.connect").click();
		map.click("The boy at the table");
		keys.awaitDialog("Connect");
		keys.awaitFocus("parts.chooser.list");
		keys.key(Keystrokes.CR);
		map.awaitHeard("The night watch, manager, trusted, trust 6, protects The boy at the table");
		window.inside().buttonWithId("parts.layout").click();
		snapshots(found -> found.size() == 1 && MapSnapshot.RELATIONS.in(found.getFirst().values()).size() == 1);
		Point after = PartsMapPart.middle(map.place("The night watch").orElseThrow());
		Point self = PartsMapPart.middle(map.place("Self").orElseThrow());
		window.undo("Lay out parts");
		map.awaitHeard("The night watch, manager, trusted, trust 6, protects The boy at the table, pinned");
		assertTrue(after.x < self.x && after.y < self.y, "pinned above and left of Self, laid out at " + after + ", Self at " + self);
	}

	@Test
	void theMapIsLookedBackAtAndExported(@TempDir Path folder) throws Exception {
		TheParts parts = new TheParts(practice, "Heron");
		parts.asInTheMockup();
		window.node(window.practice(), "Heron").select();
		map.open();
		map.awaitHeard("The night watch, manager, trusted");
		map.click("The night watch");
		Until.holds(bot, () -> keys.isThere("part.card.name"), () -> "no card");
		map.walkTo("The night watch");
		Screenshots.both("parts-map");

		map.clickSession("Session 3");
		Until.holds(bot, () -> keys.isThere("parts.notice"), () -> "nothing says that this is the past");
		map.await(said -> said.stream().noneMatch(each -> each.startsWith("The clerk")));
		assertFalse(window.inside().buttonWithId("parts.begin").isEnabled());
		Screenshots.both("parts-map-past");
		keys.awaitFocus(PartsMapPart.SESSIONS);
		keys.key(SWT.ARROW_LEFT);
		keys.key(Keystrokes.CR);
		map.await(said -> said.size() == 2);
		keys.key(SWT.END);
		keys.key(Keystrokes.CR);
		map.awaitHeard("The clerk");
		window.inside().buttonWithId("parts.replay").click();
		map.await(said -> said.stream().noneMatch(each -> each.startsWith("The clerk")));
		Until.holds(bot, () -> !keys.isThere("parts.notice"), () -> "the replay does not come to its end");
		map.awaitHeard("The clerk");

		map.click("The clerk");
		for (String ending : List.of("svg", "pdf", "png")) {
			Path file = folder.resolve("map." + ending);
			map.export(file);
			SWTBotShell warning = bot.shell("Export picture");
			if (ending.equals("svg")) {
				Screenshots.both("parts-map-export");
			}
			warning.bot().button("Export…").click();
			Until.holds(bot, () -> Files.exists(file), () -> "not written: " + file);
			window.awaitNews("map." + ending);
		}
		assertTrue(Files.readString(folder.resolve("map.svg")).contains(">The night watch<"));
		assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("map.pdf")), 0, 4));
		Path kept = Path.of(System.getProperty("afterglow.screenshots", "target/screenshots")).resolve("parts-map-exported.png");
		Files.write(kept, Files.readAllBytes(folder.resolve("map.png")));
	}

	private void snapshots(Predicate<List<Entry>> wanted) {
		Until.holds(bot, () -> wanted.test(stored(MapSnapshot.ID)), () -> "stored: " + stored(MapSnapshot.ID).stream().map(Entry::values).toList());
	}

	private List<Entry> stored(EntryTypeId type) {
		return practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 100).stream().filter(each -> each.type().equals(type)).toList();
	}

	/** So many parts that they are folded. */
	@Test
	void manyPartsAreFoldedByKind() {
		TheParts parts = new TheParts(practice, "Heron");
		parts.many(45);
		window.node(window.practice(), "Heron").select();
		map.open();
		map.awaitHeard("15 × manager");
		Screenshots.both("parts-map-folded");
		map.walkTo("15 × manager");
		keys.key(Keystrokes.CR);
		map.await(said -> said.stream().filter(each -> each.contains("manager")).count() == 15);
		Screenshots.both("parts-map-unfolded");
	}
}
