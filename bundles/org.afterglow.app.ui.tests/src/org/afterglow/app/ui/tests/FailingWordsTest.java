package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.ui.Jobs;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client's words go along when something fails, and are neither said, nor logged, nor in a title, nor on the disk. */
class FailingWordsTest extends Journey {

	private static final String WORD = "wrendlequist";

	@TempDir
	private Path folder;
	private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
	private final ILogListener listener = (status, plugin) -> logged.add(whole(status));

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
		window.begin("Heron", "The ferry", "A ferry came, " + WORD + ", without a light.");
		window.search(WORD);
		window.awaitResults(3);
	}

	@AfterEach
	void noWordIsAnywhere() throws IOException {
		Platform.removeLogListener(listener);
		assertFalse(logged.isEmpty(), "nothing failed");
		assertEquals(List.of(), logged.stream().filter(entry -> entry.contains(WORD)).toList());
		Path log = Platform.getLogFileLocation().toFile().toPath();
		assertFalse(Files.exists(log) && Files.readString(log, StandardCharsets.ISO_8859_1).contains(WORD), "in the log");
		assertEquals(List.of(), UIThreadRunnable.syncExec(() -> Arrays.stream(Display.getCurrent().getShells()).map(Shell::getText)
				.filter(title -> title.contains(WORD)).toList()));
		Path workspace = Path.of(Platform.getInstanceLocation().getURL().getPath());
		for (Path place : List.of(workspace, folder)) {
			assertFalse(holdsWord(place), "in the clear: " + place.getFileName());
		}
	}

	private static boolean holdsWord(Path place) throws IOException {
		if (!Files.exists(place)) {
			return false;
		}
		try (Stream<Path> files = Files.walk(place)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(WORD)) {
					return true;
				}
			}
		}
		return false;
	}

	private static String whole(IStatus status) {
		StringWriter said = new StringWriter();
		said.append(status.getMessage()).append('\n');
		if (status.getException() != null) {
			status.getException().printStackTrace(new PrintWriter(said, true));
		}
		return said.toString();
	}

	/** Work off the UI thread, whatever it was: a save, a search, an import. */
	@Test
	void workThatFailsIsSaidWithoutThem() {
		fail(new IllegalStateException(WORD, new SQLException("insert into client values ('" + WORD + "')")), "IllegalStateException");
		expectError("IllegalStateException");
	}

	/** The database refuses what is there twice, and a transaction is taken back because of its words. */
	@Test
	void whatTheDatabaseRefusesIsSaidWithoutThem() {
		practice.records().clients().save(Client.labelled(WORD));
		failing(() -> practice.records().clients().save(Client.labelled(WORD.toUpperCase(Locale.ROOT))), "Nothing was changed");
		expectError("NameTaken");
		CodedNarrative[] told = new CodedNarrative[1];
		practice.records().narratives().each(Optional.empty(), each -> told[0] = each);
		Narrative old = told[0].narrative().withText(WORD);
		failing(() -> {
			practice.records().narratives().save(new CodedNarrative(old.withText(WORD + " once"), List.of(), List.of()));
			practice.records().narratives().save(new CodedNarrative(old.withText(WORD + " twice"), List.of(), List.of()));
		}, "");
		expectError("StaleRecord");
	}

	/** In the event loop nobody catches it but the platform. */
	@Test
	void whatFailsInTheEventLoopIsLoggedWithoutThem() {
		UIThreadRunnable.asyncExec(() -> {
			throw new IllegalStateException(WORD);
		});
		Until.holds(bot, () -> logged.stream().anyMatch(entry -> entry.contains("IllegalStateException")), () -> logged.toString());
		expectError("IllegalStateException");
	}

	/** The folder is not there, and is called as the client was. */
	@Test
	void anExportThatCannotBeWrittenIsLoggedWithoutThem() {
		export(folder.resolve(WORD).resolve("passages.csv"));
		bot.shell("Export passages").bot().button("Export\u2026").click();
		Until.holds(bot, () -> logged.stream().anyMatch(entry -> entry.contains("NoSuchFileException")), () -> logged.toString());
		bot.shell("Export passages").bot().button("Close").click();
		expectError("NoSuchFileException");
	}

	private void fail(RuntimeException failure, String said) {
		failing(() -> {
			throw failure;
		}, said);
	}

	private void failing(Runnable work, String said) {
		Shell shell = window.shell().widget;
		UIThreadRunnable.syncExec(() -> {
			Jobs.start(shell, "work of the test", monitor -> {
				work.run();
				return monitor;
			}, done -> {
				throw new IllegalStateException("it did not fail");
			});
		});
		Until.holds(bot, () -> dialog().isPresent(), () -> "nothing is said");
		List<String> words = UIThreadRunnable.syncExec(() -> Controls.in(dialog().orElseThrow()).stream().filter(Label.class::isInstance)
				.map(each -> ((Label) each).getText()).toList());
		assertTrue(words.stream().anyMatch(each -> each.contains(said)), words::toString);
		assertFalse(String.join(" ", words).contains(WORD), words::toString);
		SWTBotShell open = new SWTBotShell(dialog().orElseThrow());
		open.bot().button("Close").click();
		Until.holds(bot, () -> !open.isOpen(), () -> "it stays open");
	}

	private Optional<Shell> dialog() {
		// Asked by its title, the window could be taken for this dialog, which has the same.
		return UIThreadRunnable.syncExec(() -> {
			Shell whole = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			return Arrays.stream(Display.getCurrent().getShells())
					.filter(shell -> shell.isVisible() && shell.getParent() == whole && shell.getText().equals("Afterglow")).findFirst();
		});
	}

	private static void export(Path file) {
		UIThreadRunnable.asyncExec(() -> {
			IWorkbenchWindow open = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			try {
				open.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
						open.getService(ICommandService.class).getCommand("org.afterglow.ui.search.export"),
						Map.of("org.afterglow.ui.search.export.file", file.toString())), null);
			} catch (CommandException e) {
				throw new IllegalStateException("the export could not be started", e);
			}
		});
	}
}
