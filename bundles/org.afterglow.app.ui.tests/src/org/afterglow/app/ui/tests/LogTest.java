package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Therapist;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done in the window stands in the activity log, and is found there. */
class LogTest extends Journey {

	private final LogPart log = new LogPart(bot, window.inside());
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	@AfterEach
	void nobodyWorksHere() {
		practice.records().settings().remove(Therapist.NAME);
		practice.records().settings().remove(Therapist.REGISTRATION);
	}

	private void open() {
		window.shell().activate();
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'l');
		log.table();
	}

	private void press(KeyStroke... keys) {
		for (KeyStroke key : keys) {
			keyboard.pressShortcut(key);
		}
	}

	private List<Told> told(AuditKind kind) {
		return practice.records().audit().entries(AuditFilter.ALL.of(Set.of(kind)), Audit.NEWEST, 1_000).stream()
				.flatMap(entry -> entry.told().stream()).toList();
	}

	/** How many searches of which one passage came are in the log. */
	private long searches() {
		return told(AuditKind.SEARCHED).stream().filter(told -> "1".equals(told.event().details().get(AuditEvent.COUNT))).count();
	}

	@Test
	void keysAloneFindWhoReadWhat() {
		practice.records().settings().set(Therapist.NAME, "Mara Linden");
		practice.records().settings().set(Therapist.REGISTRATION, "PT 4711");
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		// Journeys before this one have searched, too.
		long before = searches();
		window.search("ferry");
		Until.holds(bot, () -> searches() > before, () -> "the search is not in the log");
		open();
		Until.holds(bot, () -> log.rows().contains("Read · narrative · Heron"), () -> log.rows().toString());
		assertTrue(log.rows().contains("Changed · narrative · Heron"), log.rows()::toString);
		assertTrue(log.rows().contains("Searched · 1 passage"), log.rows()::toString);
		assertFalse(String.join("\n", log.rows()).contains("ferry"));
		assertEquals(Optional.of("Mara Linden"), told(AuditKind.READ).stream().findFirst().map(told -> told.by().name()));
		Screenshots.both("log");

		// Back over time and client to the kinds; the sixth is what was read.
		for (int i = 0; i < 3; i++) {
			keyboard.pressShortcut(SWT.SHIFT, SWT.TAB, (char) SWT.TAB);
		}
		press(Keystrokes.DOWN, Keystrokes.DOWN, Keystrokes.DOWN, Keystrokes.DOWN, Keystrokes.DOWN);
		Until.holds(bot, () -> !log.rows().isEmpty() && log.rows().stream().allMatch(row -> row.startsWith("Read")),
				() -> log.rows().toString());
		Screenshots.both("log-read");
		for (int i = 0; i < 2; i++) {
			keyboard.pressShortcut(SWT.SHIFT, SWT.TAB, (char) SWT.TAB);
		}
		press(Keystrokes.SPACE);
		Until.holds(bot, () -> window.inside().labelWithId("log.checked").getText().startsWith("Every entry"), () -> "not checked");
		Screenshots.both("log-checked");
		new PagePart(bot, window).tabTo("log.rows");
		press(Keystrokes.HOME, Keystrokes.CR);
		window.awaitText("A ferry came without a light.");
	}

	@Test
	void whatFitsNothingSaysSoAndLeadsBack() {
		window.newClient("Heron");
		open();
		window.inside().comboBoxWithId("log.kinds").setSelection("Printed");
		Until.holds(bot, () -> window.inside().linkWithId("log.empty").isVisible(), () -> "no word about it");
		Screenshots.both("log-nothing-fits");
		window.inside().linkWithId("log.empty").click();
		Until.holds(bot, () -> log.rows().contains("Changed · client · Heron"), () -> log.rows().toString());
	}

	@Test
	void aClientWhoIsGoneHasNoNameThere() {
		window.newClient("Heron");
		practice.records().clients().delete(practice.records().clients().all().getFirst().id());
		open();
		log.awaitFirst("Deleted · client · a client who is gone");
		Screenshots.both("log-gone");
	}

	@Test
	void aLongLogIsReadAsFarAsSomebodyLooks() {
		practice.records().together(() -> {
			for (int i = 0; i < 1_000; i++) {
				practice.records().audit().note(AuditEvent.of(AuditKind.PRINTED).with(AuditEvent.COUNT, i));
			}
			return practice;
		});
		open();
		log.awaitFirst("Printed · 999");
		assertTrue(log.table().rowCount() < 400, "rows: " + log.table().rowCount());
		press(KeyStroke.getInstance(SWT.END));
		Until.holds(bot, () -> log.table().rowCount() >= 400, () -> "rows: " + log.table().rowCount());
	}

	@Test
	void everyEntryHasANumberAndTheChainHolds() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		List<AuditEntry> entries = practice.records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 100_000);
		assertEquals(entries.getFirst().number(), entries.size());
		assertEquals(List.of(), practice.records().audit().verify());
		assertTrue(told(AuditKind.OPENED).size() > 0);
	}
}
