package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** A map is made without a mouse: parts are met, connected, moved, laid out, taken back and opened. */
class PartsMapByKeysTest extends Journey {

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
	void aMapIsMadeByKeysAlone() {
		window.begin("Heron", "The ferry", "Now I will have to be the lamp myself.");
		map.open();
		keys.awaitFocus("parts.first");
		Screenshots.both("parts-map-empty");
		keys.key(Keystrokes.SPACE);
		map.answerNew("The night watch", "manager");
		keys.awaitFocus(PartsMapPart.MAP);
		map.awaitFocused("The night watch, manager");
		keys.keys(SWT.ALT, 'p');
		map.answerNew("The boy at the table", "exile");
		map.awaitFocused("The boy at the table, exile");
		keys.keys(SWT.ALT, 'p');
		map.answerNew("Someone at the door", "unknown");
		keys.keys(SWT.ALT, 'p');
		map.answerNew("The one who drives", "firefighter");

		map.walkTo("The night watch");
		keys.keys(SWT.CTRL, 'k');
		Screenshots.both("parts-map-connecting");
		map.walkTo("The boy at the table");
		keys.key(Keystrokes.CR);
		SWTBotShell kinds = keys.awaitDialog("Connect");
		keys.awaitFocus("parts.chooser.list");
		Screenshots.both("parts-map-kind");
		keys.key(Keystrokes.CR);
		Until.holds(bot, () -> !kinds.isOpen(), () -> "the question stays open");
		map.awaitHeard("The night watch, manager, protects The boy at the table");
		map.awaitHeard("The boy at the table, exile, is protected by The night watch");

		map.walkTo("The one who drives");
		Point before = PartsMapPart.middle(map.place("The one who drives").orElseThrow());
		keys.keys(SWT.SHIFT, SWT.ARROW_RIGHT);
		keys.keys(SWT.SHIFT, SWT.ARROW_RIGHT);
		map.awaitHeard("The one who drives, firefighter, pinned");
		assertTrue(PartsMapPart.middle(map.place("The one who drives").orElseThrow()).x > before.x);
		keys.keys(SWT.ALT, 'l');
		snapshots(found -> found.size() == 1 && MapSnapshot.PLACES.in(found.getFirst().values()).size() == 4);
		// Parts were laid out, and one was moved by two steps.
		keys.keys(SWT.CTRL, 'z');
		keys.keys(SWT.CTRL, 'z');
		keys.keys(SWT.CTRL, 'z');
		map.await(said -> said.stream().noneMatch(each -> each.endsWith("pinned")));
		keys.keys(SWT.CTRL, 'z');
		map.await(said -> said.stream().noneMatch(each -> each.contains("protects")));
		keys.keys(SWT.CTRL, 'y');
		map.awaitHeard("The night watch, manager, protects The boy at the table");

		map.walkTo("The night watch");
		keys.key(Keystrokes.CR);
		Until.holds(bot, () -> keys.isThere("part.card.name"), () -> "no card");
		Screenshots.both("parts-map-keys");
	}

	private void snapshots(Predicate<List<Entry>> wanted) {
		Until.holds(bot, () -> wanted.test(stored(MapSnapshot.ID)), () -> "stored: " + stored(MapSnapshot.ID).stream().map(Entry::values).toList());
	}

	private List<Entry> stored(EntryTypeId type) {
		return practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 100).stream().filter(each -> each.type().equals(type)).toList();
	}
}
