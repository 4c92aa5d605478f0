package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others build on does not change without being seen. */
class ApiTest {

	private static final Path FILES = Path.of("../../releng/api").toAbsolutePath().normalize();

	private static ApiFile now(String name) {
		SourceBundle bundle = SourceBundle.all().stream().filter(each -> ("org.afterglow." + each.name()).equals(name)).findFirst()
				.orElseThrow();
		return new ApiFile(name, bundle.exportedVersion(name), source(bundle, name).lines());
	}

	private static ApiSource source(SourceBundle bundle, String name) {
		Path folder = bundle.folder().resolve("src").resolve(name.replace('.', '/'));
		return ApiSource.of(bundle.sources().stream().filter(each -> each.getParent().equals(folder)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"org.afterglow.framework", "org.afterglow.model", "org.afterglow.ui"})
	void aPackageOffersWhatItOffered(String name) {
		Path file = FILES.resolve(name + ".txt");
		ApiFile now = now(name);
		if (Boolean.getBoolean("afterglow.api.renew")) {
			now.write(file);
		}
		assertTrue(Files.exists(file), "There is no " + file + " yet: run with -Dafterglow.api.renew=true.");
		assertEquals("", ApiFile.read(file).complaint(now).orElse(""));
	}

	@Test
	void everythingAModuleCanUseIsExplained() {
		SourceBundle framework = SourceBundle.all().stream().filter(each -> each.name().equals("framework")).findFirst().orElseThrow();
		assertEquals(List.of(), source(framework, "org.afterglow.framework").undocumented());
	}

	private static ApiFile doctored(ApiFile file, String from, String to) {
		List<String> lines = new ArrayList<>();
		for (String line : file.lines()) {
			String other = line.replace(from, to);
			if (!other.isEmpty()) {
				lines.add(other);
			}
		}
		return new ApiFile(file.packageName(), file.version(), lines);
	}

	private static void assertSaid(Optional<String> complaint, String... parts) {
		for (String part : parts) {
			assertTrue(complaint.orElse("").contains(part), part + " in: " + complaint);
		}
	}

	@Test
	void aBreakIsSaidWithWhatToDo() {
		ApiFile now = now("org.afterglow.framework");
		assertEquals(Optional.empty(), now.complaint(now));
		String renamed = "EntryType#titled(";
		assertSaid(doctored(now, renamed, "EntryType#called(").complaint(now), "no longer offers", "- EntryType#called(",
				"+ EntryType#titled(", "first number", "then 2.0.0", "renew releng/api/org.afterglow.framework.txt",
				"-Dafterglow.api.renew=true");
		assertSaid(now.complaint(doctored(now, "EntryType#version() : int", "EntryType#version() : long")), "no longer offers");
		assertSaid(now.complaint(doctored(now, "final class extends CellField", "class extends CellField")), "no longer offers");
	}

	@Test
	void anAdditionIsMinorUnlessModulesHaveToWriteIt() {
		ApiFile now = now("org.afterglow.framework");
		String line = now.lines().stream().filter(each -> each.startsWith("FrameworkModule#questions()")).findFirst().orElseThrow();
		ApiFile before = doctored(now, line, "");
		assertSaid(before.complaint(now), "offers more", "second number", "then 1.1.0", "+ FrameworkModule#questions()");
		ApiFile asked = doctored(now, line, line.replace(" : ", " : abstract "));
		assertSaid(before.complaint(asked), "no longer offers", "+ FrameworkModule#questions() : abstract");
	}

	@Test
	void aVersionThatChangedNothingIsSaid() {
		ApiFile now = now("org.afterglow.model");
		assertSaid(now.complaint(new ApiFile(now.packageName(), "1.7.0", now.lines())), "has version 1.7.0");
	}
}
