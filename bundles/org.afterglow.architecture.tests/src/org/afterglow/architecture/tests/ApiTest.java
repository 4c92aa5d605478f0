package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others build on does not change without being seen. */
class ApiTest {

	/** Every one that the guide for authors of modules names has its file. */
	static List<String> packages() {
		String guide = SourceBundle.text(Path.of("../../releng/docs/modules.md"));
		String seen = guide.substring(guide.indexOf("## What a module can see"), guide.indexOf("Nothing else is for modules"));
		List<String> names = Pattern.compile("(?m)^\\| `(org\\.afterglow[\\w.]+)` \\|").matcher(seen).results().map(each -> each.group(1)).sorted().toList();
		assertTrue(names.size() > 5, () -> "packages: " + names);
		return names;
	}

	@ParameterizedTest
	@MethodSource("packages")
	void aPackageOffersWhatItOffered(String name) {
		ApiPackage api = new ApiPackage(name);
		if (Boolean.getBoolean("afterglow.api.renew")) {
			api.now().write(api.file());
		}
		assertTrue(Files.exists(api.file()), "There is no " + api.file() + " yet: run with -Dafterglow.api.renew=true.");
		assertEquals("", ApiFile.read(api.file()).complaint(api.now()).orElse(""));
	}

	/** Each type and member with a word on what it means, and since when it is there. */
	@ParameterizedTest
	@MethodSource("packages")
	void everythingAModuleCanUseIsExplained(String name) {
		assertEquals(List.of(), ApiSource.of(new ApiPackage(name).sources()).undocumented());
	}

	/** A package as it might be, so that these tests do not change with those there are. */
	private static final ApiFile BEFORE = new ApiFile("org.example", "1.4.2", List.of("Kind : final class", "Kind#name() : String",
			"Kind#of(String) : static Kind", "Module : @ConsumerType interface", "Module#info() : abstract String"));

	private static ApiFile with(String from, String to) {
		return new ApiFile(BEFORE.packageName(), BEFORE.version(),
				BEFORE.lines().stream().map(each -> each.replace(from, to)).filter(each -> !each.isEmpty()).toList());
	}

	private static void assertSaid(ApiFile now, String... parts) {
		String complaint = BEFORE.complaint(now).orElse("");
		for (String part : parts) {
			assertTrue(complaint.contains(part), part + " in: " + complaint);
		}
	}

	@Test
	void aBreakIsSaidWithWhatToDo() {
		assertEquals(Optional.empty(), BEFORE.complaint(BEFORE));
		assertSaid(with("Kind#name()", "Kind#title()"), "org.example no longer offers what version 1.4.2 offered", "- Kind#name() : String",
				"+ Kind#title() : String", "raise the first number", "then 2.0.0", "renew releng/api/org.example.txt",
				"-Dafterglow.api.renew=true");
		assertSaid(with("Kind#of(String) : static Kind", ""), "no longer offers");
		assertSaid(with("name() : String", "name() : Object"), "no longer offers");
	}

	@Test
	void anAdditionIsMinorUnlessModulesHaveToWriteIt() {
		List<String> more = new ArrayList<>(BEFORE.lines());
		more.add("Module#more() : String");
		assertSaid(new ApiFile("org.example", "1.4.2", more), "offers more than version 1.4.2 did", "Raise the second number", "then 1.5.0");
		List<String> lines = new ArrayList<>(BEFORE.lines());
		lines.add("Module#more() : abstract String");
		assertSaid(new ApiFile("org.example", "1.4.2", lines), "no longer offers", "+ Module#more() : abstract String");
	}

	@Test
	void aVersionThatChangedNothingIsSaid() {
		assertSaid(new ApiFile("org.example", "1.7.0", BEFORE.lines()), "has version 1.7.0 and offers what 1.4.2 offered");
	}

	@Test
	void whatIsOfferedIsReadFromTheSources(@TempDir Path folder) throws IOException {
		Path source = Files.writeString(folder.resolve("Kind.java"), """
				package org.example;
				import java.util.List;
				/** A kind. */
				public sealed interface Kind permits Kind.One {
					/** One. @param size of it */
					record One(List<String> size) implements Kind {
						public One {
						}
						static void hidden() {
						}
					}
					/** None. */
					int NONE = 0;
					/** Of it. */
					<T extends Kind> T as(Class<T> type) throws IllegalStateException;
					default void shown(String... words) {
					}
					private void secret() {
					}
				}
				class Hidden {
				}
				""");
		ApiSource api = ApiSource.of(List.of(source));
		assertEquals(List.of("Kind : sealed interface", "Kind permits Kind.One", "Kind#NONE : int",
				"Kind#as(Class<T>) : abstract T throws IllegalStateException", "Kind#shown(String[]) : void",
				"Kind.One : record implements Kind", "Kind.One#size() : java.util.List<String>", "Kind.One(java.util.List<String>)").stream()
				.sorted().toList(), api.lines());
		assertEquals(List.of("Kind", "Kind#shown"), api.undocumented());
	}
}
