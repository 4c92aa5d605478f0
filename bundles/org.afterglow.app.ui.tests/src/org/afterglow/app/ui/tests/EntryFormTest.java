package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.ui.entries.EntryForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A module's own part can hold the form of an entry: it saves itself, and what was typed last is saved when the part goes. */
class EntryFormTest extends Journey {

	private final EntriesPart entries = new EntriesPart(bot);
	private ServiceRegistration<FrameworkModule> module;

	@BeforeEach
	void install() {
		module = FrameworkUtil.getBundle(EntryFormTest.class).getBundleContext().registerService(FrameworkModule.class, new DiaryModule(), null);
		UsedModules.use(DiaryModule.INFO.id());
	}

	@AfterEach
	void uninstall() {
		UsedModules.leave(DiaryModule.INFO.id());
		module.unregister();
	}

	@Test
	void whatIsTypedIntoAFormInAPartIsSaved() {
		Entry entry = begun(DiaryModule.PART);
		Shell around = shell(entry, 700);
		entries.tabTo("entry.field.name");
		entries.type("The watch");
		UIThreadRunnable.syncExec(around::close);
		Until.holds(bot, () -> practice.records().entries().byId(entry.id()).map(stored -> DiaryModule.NAME.in(stored.values())).equals(Optional.of("The watch")),
				() -> "what was typed is not stored");
	}

	@Test
	void inLittleRoomTheFieldsAreThere() {
		Entry entry = begun(DiaryModule.RECORD);
		Shell around = shell(entry, 330);
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.anywhere("entry.finish").isPresent()), () -> "the form is not there");
		Screenshots.both("entry-form-little");
		Rectangle field = UIThreadRunnable.syncExec(() -> {
			Control situation = Controls.anywhere("entry.field.situation").orElseThrow();
			return situation.getDisplay().map(situation.getParent(), around, situation.getBounds());
		});
		Rectangle room = UIThreadRunnable.syncExec(around::getClientArea);
		assertTrue(room.contains(field.x, field.y) && room.contains(field.x + 250, field.y + field.height - 1), () -> field + " in " + room);
		UIThreadRunnable.syncExec(around::close);
	}

	private Entry begun(EntryType type) {
		window.begin("Heron", "The ferry", "A ferry came.");
		Client heron = practice.records().clients().all().getFirst();
		Session session = practice.records().sessions().of(heron.id()).getFirst();
		return practice.records().entries().save(type.begin(heron.id(), Optional.of(session.id()), Instant.now()));
	}

	private static Shell shell(Entry entry, int width) {
		return UIThreadRunnable.syncExec(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			Shell shell = new Shell(page.getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
			shell.setText("A part of a module");
			shell.setLayout(new FillLayout());
			shell.setSize(width, 500);
			new EntryForm(shell, page.getActivePart().getSite(), entry.id(), shell::close);
			shell.open();
			return shell;
		});
	}
}
