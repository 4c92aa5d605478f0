package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.model.Anchor;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Value;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Forms of a module are filled in, undone, found and deleted without a mouse. */
class EntriesTest extends Journey {

	private final EntriesPart entries = new EntriesPart(bot);
	private Optional<ServiceRegistration<FrameworkModule>> module = Optional.empty();

	@BeforeEach
	void installModule() {
		install();
	}

	@AfterEach
	void removeModule() {
		UsedModules.leave(DiaryModule.INFO.id());
		uninstall();
	}

	private void install() {
		module = Optional.of(FrameworkUtil.getBundle(EntriesTest.class).getBundleContext().registerService(FrameworkModule.class, new DiaryModule(), null));
		UsedModules.use(DiaryModule.INFO.id());
	}

	private void uninstall() {
		module.ifPresent(ServiceRegistration::unregister);
		module = Optional.empty();
	}

	@Test
	void anEntryIsMadeFilledUndoneFoundAndDeletedByKeyboardAlone() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyToList();
		entries.awaitSaid("entries.sentence", words -> words.contains("no entries of Heron yet"));
		Screenshots.both("entries-empty");

		entries.keyNew("Heron", "Thought", "situation");
		entries.type("Kitchen at night");
		entries.tabTo("entry.field.day");
		entries.type("2026-11-04");
		entries.tabTo("entry.field.lasted");
		entries.type("1:30");
		entries.tabTo("entry.field.thoughts.0.thought");
		entries.type("I have to be the lamp");
		entries.tabTo("entry.field.thoughts.0.hot.yes");
		entries.key(Keystrokes.SPACE);
		entries.tabTo("entry.field.thoughts.0.belief");
		entries.type("85");
		entries.tabTo("entry.field.thoughts.1.thought");
		entries.type("If I sleep, it goes out");
		entries.tabTo("entry.field.evidence");
		entries.type("He is thirty-four. He rang back in the morning, rested.");
		entries.tabTo("entry.field.patterns.all-or-nothing");
		entries.key(Keystrokes.SPACE);
		entries.tabTo("entry.field.before");
		entries.type("80");
		entries.tabTo("entry.field.after");
		entries.key(SWT.ARROW_UP);
		entries.key(SWT.ARROW_UP);
		stored(entry -> DiaryModule.AFTER.in(entry.values()).orElse(-1) == 5 && DiaryModule.THOUGHTS.in(entry.values()).size() == 2);
		entries.awaitField("change", "-75");
		entries.awaitField("day", "4 Nov 2026");
		entries.awaitField("lasted", "1 h 30 min");
		Entry full = only();
		assertEquals("Kitchen at night", DiaryModule.SITUATION.in(full.values()));
		assertEquals(List.of("all-or-nothing"), DiaryModule.PATTERNS.in(full.values()));
		assertEquals(Optional.of(new Value.Amount(-75)), DiaryModule.CHANGE.in(full.values()));
		Screenshots.both("entry-form");

		undo();
		stored(entry -> DiaryModule.AFTER.in(entry.values()).isEmpty());
		undo();
		stored(entry -> DiaryModule.BEFORE.in(entry.values()).isEmpty() && DiaryModule.CHANGE.in(entry.values()).isEmpty());
		undo();
		stored(entry -> DiaryModule.PATTERNS.in(entry.values()).isEmpty());
		entries.keys(SWT.CTRL, 'y');
		stored(entry -> DiaryModule.PATTERNS.in(entry.values()).size() == 1);

		entries.keyToList();
		entries.type("thirty-four");
		entries.awaitRows(rows -> rows.size() == 1 && rows.getFirst().startsWith("Kitchen at night, Thought record"));
		Screenshots.both("entries-list");
		entries.key(SWT.ARROW_DOWN);
		entries.awaitFocus("entries.list");
		entries.key(Keystrokes.CR);
		entries.awaitFocus("entry.field.situation");

		entries.keyToList();
		entries.key(SWT.ARROW_DOWN);
		entries.awaitFocus("entries.list");
		entries.key(Keystrokes.DELETE);
		entries.awaitRows(List::isEmpty);
		entries.awaitNoPage();
		assertEquals(0, practice.records().entries().count(EntryFilter.ALL));
		undo();
		entries.awaitRows(rows -> rows.size() == 1);
		assertEquals("Kitchen at night", DiaryModule.SITUATION.in(only().values()));
	}

	@Test
	void undoReachesAClosedEntry() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Part", "name");
		entries.type("The watch");
		stored(entry -> DiaryModule.NAME.in(entry.values()).equals("The watch"));
		entries.keys(SWT.CTRL, 'w');
		entries.awaitNoPage();
		undo();
		entries.awaitField("name", "");
		stored(entry -> DiaryModule.NAME.in(entry.values()).isEmpty());
		undo();
		entries.awaitNoPage();
		Until.holds(bot, () -> practice.records().entries().count(EntryFilter.ALL) == 0, () -> "the entry is still there");
	}

	@Test
	void problemsAreSaidBesideTheirFieldsAndKeepNothingFromBeingSaved() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Thought", "situation");
		entries.tabTo("entry.field.before");
		entries.type("62");
		entries.tabTo("entry.field.after");
		entries.type("many");
		entries.tabTo("entry.history");
		entries.awaitSaid("entry.problem.before", words -> words.contains("5"));
		entries.awaitSaid("entry.problem.after", words -> words.equals("This is not a number."));
		entries.tabTo("entry.finish");
		entries.key(Keystrokes.SPACE);
		entries.awaitFocus("entry.field.situation");
		entries.awaitSaid("entry.notice", words -> words.contains("before the entry is finished"));
		entries.type("Kitchen at night");
		stored(entry -> DiaryModule.SITUATION.in(entry.values()).equals("Kitchen at night") && DiaryModule.BEFORE.in(entry.values()).orElse(-1) == 62
				&& entry.status() == EntryStatus.OPEN);
		entries.awaitSaid("entry.notice", words -> words.contains("before the entry is finished"));
		Screenshots.both("entry-problems");
	}

	@Test
	void anEntryIsReadWithoutItsModuleAndAnsweredWhenItIsBack() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Thought", "situation");
		entries.type("Kitchen at night");
		entries.tabTo("entry.field.thoughts.0.thought");
		entries.type("I have to be the lamp");
		uninstall();
		entries.awaitSaid("entry.notice", words -> words.contains("Diary") && words.contains("not installed"));
		assertTrue(entries.isThere("entry.read"));
		stored(entry -> DiaryModule.SITUATION.in(entry.values()).equals("Kitchen at night"));
		Screenshots.both("entry-absent");
		install();
		entries.awaitField("situation", "Kitchen at night");
		List<String> remembered = practice.records().entries().outlines().stream().map(EntryOutline::type).map(EntryTypeId::value).toList();
		assertTrue(remembered.stream().anyMatch(type -> type.startsWith("org.example.diary.")), remembered::toString);
	}

	@Test
	void anEntryOfAModuleThatIsSwitchedOffIsReadAndAnsweredWhenItIsOn() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Part", "name");
		entries.type("The watch");
		UsedModules.leave(DiaryModule.INFO.id());
		entries.awaitSaid("entry.notice", words -> words.contains("Diary") && words.contains("switched off"));
		stored(entry -> DiaryModule.NAME.in(entry.values()).equals("The watch"));
		UsedModules.use(DiaryModule.INFO.id());
		entries.awaitField("name", "The watch");
	}

	@Test
	void anEarlierVersionIsBroughtBackAsAStep() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Part", "name");
		entries.type("The watch");
		entries.tabTo("entry.finish");
		entries.key(Keystrokes.SPACE);
		stored(entry -> entry.status() == EntryStatus.DONE);
		Screenshots.both("entry-finished");
		entries.keys(SWT.ALT, 'a');
		entries.awaitFocus("entry.field.name");
		entries.keys(SWT.CTRL, 'a');
		entries.type("The boy");
		stored(entry -> DiaryModule.NAME.in(entry.values()).equals("The boy"));
		entries.tabTo("entry.history");
		entries.key(Keystrokes.SPACE);
		SWTBotShell dialog = entries.awaitDialog("Earlier versions");
		Screenshots.both("entry-history");
		entries.key(Keystrokes.CR);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
		entries.awaitField("name", "The watch");
		undo();
		entries.awaitField("name", "The boy");
		stored(entry -> DiaryModule.NAME.in(entry.values()).equals("The boy"));
	}

	@Test
	void selectedWordsGoToAnEntryAndLeadBack() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		window.select("without a light");
		entries.keys(SWT.CTRL, 'b');
		SWTBotShell dialog = entries.awaitDialog("Add the passage to");
		Screenshots.both("entries-add-to");
		entries.type("Thought");
		entries.key(Keystrokes.CR);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
		entries.awaitFocus("entry.field.situation");
		stored(entry -> DiaryModule.TOLD.in(entry.values()).stream().map(Anchor::quote).toList().equals(List.of("without a light")));
		entries.tabTo("entry.field.told.link.0");
		Screenshots.both("entry-passage");
		entries.key(Keystrokes.CR);
		Until.holds(bot, () -> window.text().getSelection().equals("without a light"), () -> "selected: " + window.text().getSelection());
		undo();
		Until.holds(bot, () -> practice.records().entries().count(EntryFilter.ALL) == 0, () -> "the entry is still there");
		assertEquals("A ferry came without a light.", window.text().getText());
	}

	private void undo() {
		entries.keys(SWT.CTRL, 'z');
	}

	private Entry only() {
		return practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 2).getFirst();
	}

	private void stored(Predicate<Entry> wanted) {
		Until.holds(bot, () -> practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 2).stream().anyMatch(wanted),
				() -> "stored: " + practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 2).stream().map(Entry::values).toList());
	}
}
