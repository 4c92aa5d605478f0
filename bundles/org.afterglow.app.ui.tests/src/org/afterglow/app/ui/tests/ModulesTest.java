package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Client;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Modules are seen, switched and explained on a page of their own. */
class ModulesTest extends Journey {

	private static final String DIARY = DiaryModule.INFO.id();

	private final ModulesPart page = new ModulesPart(bot);
	private final BundleContext context = FrameworkUtil.getBundle(ModulesTest.class).getBundleContext();
	private final PracticeModules modules = context.getService(context.getServiceReference(PracticeModules.class));
	private final List<ServiceRegistration<?>> registered = new ArrayList<>();
	private Optional<Bundle> stuck = Optional.empty();

	/** A module that can say who it is, and no more. */
	private static final class Broken implements FrameworkModule {
		@Override
		public ModuleInfo info() {
			return ModuleInfo.of("org.example.broken", Words.of("Broken"), "0.9.0", "A. Author");
		}

		@Override
		public List<EntryType> entryTypes() {
			throw new IllegalStateException("no forms today");
		}
	}

	@BeforeEach
	void everythingIsOff() {
		modules.switchOff(DIARY);
		register(new DiaryModule());
	}

	@AfterEach
	void takeAway() throws BundleException {
		registered.forEach(ServiceRegistration::unregister);
		registered.clear();
		modules.switchOff(DIARY);
		if (stuck.isPresent()) {
			stuck.get().uninstall();
		}
	}

	private void register(FrameworkModule module) {
		registered.add(context.registerService(FrameworkModule.class, module, null));
	}

	private void keepEntry() {
		practice.records().together(() -> {
			Client heron = Client.labelled("Heron");
			practice.records().clients().save(heron);
			practice.records().entries().remember(DiaryModule.PART.outline(DiaryModule.INFO));
			practice.records().entries().save(DiaryModule.PART.begin(heron.id(), Optional.empty(), Instant.parse("2026-11-06T09:30:00Z"))
					.withValues(Values.of(Map.of("name", new Value.Text("The night watch"))), Instant.parse("2026-11-06T09:41:00Z")));
			return heron;
		});
	}

	/** What the log tells of modules, newest first. */
	private List<String> noted() {
		return practice.records().audit().entries(AuditFilter.ALL.of(Set.of(AuditKind.MODULES)), Audit.NEWEST, 100).stream()
				.flatMap(entry -> entry.told().stream()).map(told -> told.event().details())
				.map(details -> details.get(AuditEvent.CHANGE) + " " + details.get(AuditEvent.MODULE)).toList();
	}

	private boolean isInUse() {
		return modules.entryTypes().byId(DiaryModule.PART.id()).isPresent();
	}

	@Test
	void keysAloneSwitchAModuleOnAndOffAndTakeItBack() {
		page.keyToPage();
		page.keyTo("Diary");
		page.awaitRow("Diary", row -> row.state().equals("Off") && !row.ticked() && row.version().equals("1.0.0")
				&& row.author().equals("A. Author") && row.brings().equals("2 forms, no codes, no questions"));
		int before = noted().size();
		page.key(Keystrokes.SPACE);
		page.awaitRow("Diary", row -> row.state().equals("On") && row.ticked());
		Until.holds(bot, this::isInUse, () -> "its forms cannot be begun");
		Screenshots.both("modules");

		page.keys(SWT.CTRL, 'z');
		page.awaitRow("Diary", row -> row.state().equals("Off") && !row.ticked());
		Until.holds(bot, () -> !isInUse(), () -> "its forms can be begun");
		page.keys(SWT.CTRL, 'y');
		page.awaitRow("Diary", row -> row.state().equals("On"));
		page.awaitFocus("modules.list");
		page.awaitSaid("modules.name", "Diary"::equals);
		page.key(Keystrokes.SPACE);
		page.awaitRow("Diary", row -> row.state().equals("Off"));
		List<String> noted = noted();
		assertEquals(List.of("off " + DIARY, "on " + DIARY, "off " + DIARY, "on " + DIARY), noted.subList(0, noted.size() - before));
	}

	@Test
	void whatWasWrittenStaysWhenAModuleIsOff() {
		modules.switchOn(DIARY);
		keepEntry();
		page.keyToPage();
		page.keyTo("Diary");
		page.awaitSaid("modules.kept", words -> words.equals("Entries in this practice, by form: Part: 1."));
		page.key(Keystrokes.SPACE);
		page.awaitRow("Diary", row -> row.state().equals("Off"));
		page.awaitSaid("modules.kept", words -> words.endsWith("They can be read, found and exported."));
		Screenshots.both("modules-off");
		SearchPart search = new SearchPart(bot);
		page.keys(SWT.CTRL | SWT.SHIFT, 'f');
		search.type("watch");
		search.awaitTexts("The night watch");
		page.key(Keystrokes.DOWN);
		page.awaitFocus("search.results");
		page.key(Keystrokes.CR);
		page.awaitSaid("entry.notice", words -> words.contains("Diary"));
		Screenshots.both("modules-off-read");
		assertEquals("The night watch", DiaryModule.NAME.in(practice.records().entries().find(EntryFilter.ALL, EntrySort.NEWEST, 2).getFirst().values()));
	}

	@Test
	void whatCouldNotStartIsExplainedAndTheOthersGoOn() throws Exception {
		register(new Broken());
		stuck = Optional.of(context.installBundle("journey:stuck", new ByteArrayInputStream(needy())));
		page.keyToPage();
		page.keyTo("Broken");
		page.awaitRow("Broken", row -> row.state().equals("Could not start"));
		page.awaitSaid("modules.failed", words -> words.equals(
				"Broken 0.9.0 could not start: it failed when it was asked what it brings. Its entries stay readable."));
		page.tabTo("modules.details");
		page.key(Keystrokes.SPACE);
		page.awaitSaid("modules.technical", words -> words.startsWith("org.example.broken 0.9.0") && words.contains("no forms today"));
		Screenshots.both("modules-failed");
		page.keyToPage();
		page.keyTo("org.example.stuck");
		page.awaitRow("org.example.stuck", row -> row.state().equals("Could not start"));
		page.awaitSaid("modules.failed", words -> words.equals(
				"org.example.stuck 1.2.0 could not start: it needs org.example.chart, which is not installed. Its entries stay readable."));
		Screenshots.both("modules-unresolved");
		page.awaitRow("Diary", row -> row.state().equals("Off"));
		int before = noted().size();
		page.key(Keystrokes.SPACE);
		assertFalse(page.row("org.example.stuck").orElseThrow().ticked());
		assertEquals(before, noted().size());
	}

	/** A bundle that uses the interface for modules and something nobody has. */
	private static byte[] needy() throws IOException {
		Manifest manifest = new Manifest();
		Attributes head = manifest.getMainAttributes();
		head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		head.putValue("Bundle-ManifestVersion", "2");
		head.putValue("Bundle-SymbolicName", "org.example.stuck");
		head.putValue("Bundle-Version", "1.2.0");
		head.putValue("Import-Package", "org.afterglow.framework,org.example.chart");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new JarOutputStream(bytes, manifest).close();
		return bytes.toByteArray();
	}

	@Test
	void aModuleThatIsGoneIsToldWithItsEntries() {
		modules.switchOn(DIARY);
		keepEntry();
		registered.forEach(ServiceRegistration::unregister);
		registered.clear();
		page.keyToPage();
		page.keyTo("Diary");
		page.awaitRow("Diary", row -> row.state().equals("Not installed but has entries") && row.brings().isEmpty());
		page.awaitSaid("modules.kept", words -> words.contains("Part: 1"));
		Screenshots.both("modules-absent");
		register(new DiaryModule());
		page.awaitRow("Diary", row -> row.state().equals("On"));
		assertTrue(isInUse());
	}
}
