package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Therapist;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search with room: boxes that narrow it, and what is exported of it. */
class SearchFacetsTest extends Journey {

	private static final KeyStroke TAB_BACK = KeyStroke.getInstance(SWT.SHIFT, SWT.TAB);
	private static final KeyStroke SPACE = KeyStroke.getInstance(' ');

	@TempDir
	Path folder;
	private final SearchPart search = new SearchPart(bot);
	private Rectangle before;

	@BeforeEach
	void tell() throws Exception {
		SearchPart.forget();
		new ToldPractice(practice).twoClients();
		assertTrue(practice.search().awaitIndexed(practice.records().feed().position().number(), java.time.Duration.ofSeconds(20)));
		before = UIThreadRunnable.syncExec(() -> window.shell().widget.getBounds());
	}

	@AfterEach
	void back() {
		resize(before);
	}

	@Test
	void boxesNarrowWithOrInsideAGroupAndAndBetweenThem() {
		window.search("lamp OR light");
		window.awaitResults(11);
		resize(new Rectangle(0, 0, 1920, 1080));
		search.awaitBoxes("Heron 2", "Marlow 2", "Dosing 2", "Integration 1", "Preparation 1", "Awake for everyone 1", "Lit window 1");
		Screenshots.both("search-facets");

		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(TAB_BACK);
		search.awaitFocus("search.facets");
		search.pressShortcut(Keystrokes.DOWN).pressShortcut(SPACE);
		search.awaitBoxes("[Heron] 2", "Marlow 2", "Dosing 1", "Integration 1", "Awake for everyone 1", "Lit window 1");
		search.awaitSaid("search.narrowed", "Narrowed to Heron.");
		window.awaitResults(6);
		search.pressShortcut(Keystrokes.DOWN).pressShortcut(SPACE);
		search.awaitSaid("search.narrowed", "Narrowed to Heron or Marlow.");
		search.pressShortcut(Keystrokes.DOWN).pressShortcut(SPACE);
		search.awaitSaid("search.narrowed", "Narrowed to Heron or Marlow; Dosing.");
		window.awaitResults(6);
		Screenshots.both("search-narrowed");
		resize(new Rectangle(0, 0, 1280, 800));
		search.awaitSaid("search.narrowed", "Narrowed to Heron or Marlow; Dosing.");
		Screenshots.both("search-narrowed-low");
		search.pressShortcut(Keystrokes.ESC);
		window.query().setText("");
		window.query().typeText("lamp");
		window.awaitResults(8);
		assertEquals("", search.said("search.narrowed"), "an empty field forgets what narrowed it");
	}

	@Test
	void exploringHasRoomForBoxesAndReading() {
		resize(new Rectangle(0, 0, 1280, 800));
		window.shell().pressShortcut(KeyStroke.getInstance(SWT.F8));
		window.search("lamp OR light");
		search.awaitBoxes("Heron 2", "Marlow 2", "Dosing 2", "Integration 1", "Preparation 1", "Awake for everyone 1", "Lit window 1");
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.text().isActive(), () -> "nothing is opened beside the results");
		Screenshots.both("search-explore-1280");
		resize(new Rectangle(0, 0, 1920, 1080));
		Screenshots.both("search-explore-1920");
		window.shell().pressShortcut(KeyStroke.getInstance(SWT.F7));
	}

	@Test
	void theLatestComesFirstWhenSortedByTime() {
		window.search("lamp");
		window.awaitResults(8);
		window.inside().comboBoxWithId("search.order").setSelection("By time");
		Until.holds(bot, () -> search.texts().getFirst().equals("Marlow"), () -> "there: " + search.texts());
		window.inside().comboBoxWithId("search.order").setSelection("By relevance");
		Until.holds(bot, () -> search.texts().getFirst().equals("Heron"), () -> "there: " + search.texts());
	}

	@Test
	void aTitleIsFoundAndShown() {
		window.search("title:stairs");
		window.awaitResults(3);
		search.awaitTexts("Stairs");
		Screenshots.both("search-title");
	}

	@Test
	void whatIsFoundIsExportedAfterAWarning() throws Exception {
		practice.records().settings().set(Therapist.NAME, "Mara Linden");
		practice.records().settings().set(Therapist.REGISTRATION, "PT 4711");
		window.search("lamp");
		window.awaitResults(8);
		Path file = folder.resolve("passages.csv");
		export(file);
		SWTBotShell warning = bot.shell("Export passages");
		assertTrue(window.dialogSays(warning, "is not encrypted"));
		Screenshots.both("search-export-warning");
		warning.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> !warning.isOpen(), () -> "the warning stays open");
		assertFalse(Files.exists(file), "Enter does not export");

		export(file);
		bot.shell("Export passages").bot().button("Export\u2026").click();
		window.awaitNews("3 passages were exported to passages.csv.");
		List<String> lines = Files.readAllLines(file);
		assertEquals(4, lines.size());
		assertEquals("\uFEFFClient,Session,Kind of session,Date,Title,Passage,What matched,Codes,Exported by", lines.getFirst());
		assertTrue(lines.contains("Marlow,3,dosing,2026-09-03,Stairs,"
				+ "\"Someone had unscrewed every lamp on the landing, and set them in a row, and they were still warm.\",lamp,,\"Mara Linden, PT 4711\""), lines.toString());
		Told exported = practice.records().audit().entries(AuditFilter.ALL.of(Set.of(AuditKind.EXPORTED)), Audit.NEWEST, 1).getFirst().told()
				.orElseThrow();
		assertEquals(new Therapist("Mara Linden", "PT 4711"), exported.by());
		assertEquals(Map.of(AuditEvent.FORMAT, "csv", AuditEvent.COUNT, "3"), exported.event().details());
	}

	@AfterEach
	void nobodyWorksHere() {
		practice.records().settings().remove(Therapist.NAME);
		practice.records().settings().remove(Therapist.REGISTRATION);
	}

	private static void export(Path file) {
		UIThreadRunnable.asyncExec(() -> {
			IWorkbenchWindow open = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Command command = open.getService(ICommandService.class).getCommand("org.afterglow.ui.search.export");
			try {
				open.getService(IHandlerService.class).executeCommand(
						ParameterizedCommand.generateCommand(command, Map.of("org.afterglow.ui.search.export.file", file.toString())), null);
			} catch (CommandException e) {
				throw new IllegalStateException("the export could not be started", e);
			}
		});
	}

	private void resize(Rectangle bounds) {
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(bounds));
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> window.shell().widget.getBounds()).equals(bounds), () -> "the window keeps its size");
	}
}
