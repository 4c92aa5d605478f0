package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.model.Words;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.core.commands.ParameterizedCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Somebody else's module is installed and removed in the window, with one consent, beside the running program. */
class InstallModuleTest extends Journey {

	private static final String ACT = "org.example.act";

	@TempDir
	private Path temp;
	private final ModulesPart page = new ModulesPart(bot);
	private final BundleContext context = FrameworkUtil.getBundle(InstallModuleTest.class).getBundleContext();
	private final PracticeModules modules = context.getService(context.getServiceReference(PracticeModules.class));
	private EmptyInstallation installation;
	private ServiceRegistration<ModuleInstaller> registered;

	@BeforeEach
	void makeInstallation() throws Exception {
		installation = new EmptyInstallation(temp.resolve("installation"));
		registered = context.registerService(ModuleInstaller.class, installation.installer(),
				new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1_000)));
	}

	@AfterEach
	void endInstallation() {
		registered.unregister();
		installation.close();
		modules.switchOff(ACT);
	}

	/** What the log tells of modules, newest first. */
	private List<String> noted() {
		return practice.records().audit().entries(AuditFilter.ALL.of(Set.of(AuditKind.MODULES)), Audit.NEWEST, 100).stream()
				.flatMap(entry -> entry.told().stream()).map(told -> told.event().details())
				.map(details -> details.get(AuditEvent.CHANGE) + " " + details.get(AuditEvent.MODULE)).toList();
	}

	/** As the button does once a file was chosen: the dialog for that belongs to the system. */
	private void install(Path file) {
		UIThreadRunnable.asyncExec(() -> {
			var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			var command = window.getService(ICommandService.class).getCommand("org.afterglow.app.modules.install");
			try {
				window.getService(IHandlerService.class).executeCommand(
						ParameterizedCommand.generateCommand(command, Map.of("org.afterglow.app.modules.install.file", file.toString())), null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Not by its title: the work before it is titled alike. */
	private SWTBotShell question(String title) {
		SWTBotShell shell = bot.shellWithId("question");
		Until.holds(bot, () -> shell.isActive(), () -> "not in front: " + title);
		assertEquals(title, shell.getText());
		return shell;
	}

	private ModuleZip act() {
		return new ModuleZip(installation.agent(), temp.resolve("act"));
	}

	@Test
	void aModuleIsInstalledByKeysWithOneConsentAndWaitsForARestart() throws Exception {
		int before = noted().size();
		page.keyToPage();
		install(act().zip());
		SWTBotShell consent = question("Install a module");
		Screenshots.both("module-consent");
		page.key(Keystrokes.CR);
		Until.holds(bot, () -> !consent.isOpen(), () -> "the question stays");
		assertEquals(before, noted().size(), "Enter agrees to nothing");
		assertFalse(installation.units().contains(ACT));

		page.keyToPage();
		install(temp.resolve("act/act.zip"));
		question("Install a module");
		page.keys(SWT.SHIFT, SWT.TAB);
		page.key(Keystrokes.SPACE);
		page.awaitSaid("modules.outcome", words -> words.equals(
				"ACT 1.0.0 is installed, and on in this practice. It is there after a restart, which asks for the passphrase and opens what is open again."));
		page.awaitFocus("modules.outcome.action");
		assertEquals("Restart and re&open", page.said("modules.outcome.action"));
		assertTrue(installation.units().contains(ACT));
		List<String> noted = noted();
		assertEquals(List.of("on " + ACT, "installed " + ACT, "allowed " + ACT), noted.subList(0, noted.size() - before));
		Screenshots.both("module-installed");

		FrameworkModule module = () -> ModuleInfo.of(ACT, Words.of("ACT"), "1.0.0", "A. Author");
		ServiceRegistration<FrameworkModule> started = context.registerService(FrameworkModule.class, module, null);
		try {
			page.keyToPage();
			page.awaitRow("ACT", row -> row.state().equals("On"));
			remove();
		} finally {
			started.unregister();
		}
	}

	/** As it is after the restart. */
	private void remove() {
		page.keyTo("ACT");
		page.tabTo("modules.remove");
		page.key(Keystrokes.SPACE);
		question("Remove a module");
		Screenshots.both("module-remove");
		page.keys(SWT.SHIFT, SWT.TAB);
		page.key(Keystrokes.SPACE);
		page.awaitSaid("modules.outcome", words -> words.startsWith("ACT is removed."));
		page.awaitRow("ACT", row -> row.state().equals("Gone after a restart"));
		assertFalse(installation.units().contains(ACT));
		assertEquals("removed " + ACT, noted().getFirst());
		Screenshots.both("module-removed");
	}

	@Test
	void whatCannotBeInstalledIsExplainedOnThePage() throws Exception {
		page.keyToPage();
		install(act().importing("org.afterglow.framework,org.example.chart").zip());
		page.awaitSaid("modules.outcome", words -> words.equals(
				"ACT needs org.example.chart, which is neither installed nor in this zip. Nothing was changed."));
		page.awaitFocus("modules.outcome.action");
		page.key(Keystrokes.SPACE);
		page.awaitSaid("modules.outcome.technical", words -> words.contains("org.example.chart"));
		Screenshots.both("module-refused");
		assertEquals(List.of("org.afterglow.framework"), installation.units());
	}
}
