package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A module that fails under the fingers of whoever writes takes no letter along. */
class FailingFormTest extends Journey {

	/** Another module at each try: who failed once is asked no more, and would not fail again. */
	private static final AtomicInteger TRIES = new AtomicInteger();
	private static final TextField NOTE = Field.line("note", Words.of("Note"));
	private static final ComputedField LENGTH = Field.computed("length", Words.of("Length"), FailingFormTest::length);

	private final ModuleInfo info = ModuleInfo.of("org.example.brittle" + TRIES.incrementAndGet(), Words.of("Brittle"), "1.0.0", "A. Author");
	private final EntryType type = EntryType.ofSession(info.type("note"), Words.of("Brittle note")).fields(NOTE, LENGTH);
	private final EntriesPart entries = new EntriesPart(bot);
	private ServiceRegistration<FrameworkModule> module;

	private static OptionalDouble length(Values values) {
		if (!NOTE.in(values).isEmpty()) {
			throw new IllegalStateException("too long for me");
		}
		return OptionalDouble.empty();
	}

	private final class Brittle implements FrameworkModule {

		@Override
		public ModuleInfo info() {
			return info;
		}

		@Override
		public List<EntryType> entryTypes() {
			return List.of(type);
		}
	}

	@BeforeEach
	void install() {
		module = FrameworkUtil.getBundle(FailingFormTest.class).getBundleContext().registerService(FrameworkModule.class, new Brittle(), null);
		UsedModules.use(info.id());
	}

	@AfterEach
	void uninstall() {
		UsedModules.leave(info.id());
		module.unregister();
	}

	@Test
	void theFormStaysUntilTheWordIsWritten() {
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyNew("Heron", "Brittle", "note");
		entries.type("lan");
		entries.awaitSaid("entry.notice", said -> said.contains("Brittle"));
		entries.type("tern");
		Screenshots.both("form-failed");
		entries.keys(SWT.CTRL, 's');
		Until.holds(bot, () -> practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 1).stream()
				.anyMatch(entry -> NOTE.in(entry.values()).equals("lantern")), () -> "the whole word is not kept");
	}
}
