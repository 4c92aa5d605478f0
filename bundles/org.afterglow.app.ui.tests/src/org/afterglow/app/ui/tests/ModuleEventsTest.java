package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.TextField;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A module hears what a therapist saves and closes, and never on the thread that draws. */
class ModuleEventsTest extends Journey {

	private static final ModuleInfo INFO = ModuleInfo.of("org.example.ears", Words.of("Ears"), "1.0.0", "A. Author");
	private static final TextField NAME = Field.line("name", Words.of("Name"));
	private static final EntryType NOTE = EntryType.ofSession(INFO.type("note"), Words.of("Heard note")).fields(NAME);

	private final List<String> heard = new CopyOnWriteArrayList<>();
	private final EntriesPart entries = new EntriesPart(bot);
	private ServiceRegistration<FrameworkModule> module;

	private final class Ears implements FrameworkModule, EntryEvents {

		@Override
		public ModuleInfo info() {
			return INFO;
		}

		@Override
		public List<EntryType> entryTypes() {
			return List.of(NOTE);
		}

		@Override
		public Optional<EntryEvents> events() {
			return Optional.of(this);
		}

		@Override
		public void entrySaved(Entry entry) {
			note("entry " + NAME.in(entry.values()));
		}

		@Override
		public void narrativeSaved(CodedNarrative narrative) {
			note("narrative " + narrative.narrative().text());
		}

		@Override
		public void sessionClosed(Session session) {
			note("closed " + session.number());
		}

		private void note(String what) {
			heard.add(Display.getCurrent() == null ? what : what + " on the UI thread");
		}
	}

	@BeforeEach
	void install() {
		module = FrameworkUtil.getBundle(ModuleEventsTest.class).getBundleContext().registerService(FrameworkModule.class, new Ears(), null);
		UsedModules.use(INFO.id());
	}

	@AfterEach
	void uninstall() {
		UsedModules.leave(INFO.id());
		module.unregister();
	}

	@Test
	void aSessionIsClosedWithTheLastOfItsPages() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Heard", "name");
		entries.type("lamp");
		entries.keys(SWT.CTRL, 'w');
		entries.awaitNoPage();
		hears("entry lamp");
		window.text().setFocus();
		window.text().typeText("At last. ");
		entries.keys(SWT.CTRL, 'w');
		hears("closed 1");
		assertEquals(List.of("narrative A ferry came.At last. ", "closed 1"), heard.subList(heard.size() - 2, heard.size()),
				() -> "what was saved at closing is heard before: " + heard);
		assertEquals(1, heard.stream().filter("closed 1"::equals).count(), () -> "heard: " + heard);
	}

	private void hears(String what) {
		Until.holds(bot, () -> heard.contains(what), () -> "heard: " + heard);
	}
}
