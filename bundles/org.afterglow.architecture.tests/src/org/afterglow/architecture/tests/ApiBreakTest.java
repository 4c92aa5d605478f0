package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that breaks modules of others fails the build: tried on copies of the real packages, against the real files. */
class ApiBreakTest {

	@TempDir
	private Path copy;

	/** What the build would say if the line stood so in the source. */
	private Optional<String> complaint(ApiPackage api, String file, String line, String instead) throws IOException {
		List<Path> sources = new ArrayList<>();
		boolean changed = false;
		for (Path source : api.sources()) {
			String text = Files.readString(source);
			if (source.getFileName().toString().equals(file)) {
				assertTrue(text.contains(line), () -> file + " no longer has: " + line);
				text = text.replace(line, instead);
				changed = true;
			}
			sources.add(Files.writeString(copy.resolve(source.getFileName()), text));
		}
		assertTrue(changed, () -> "there is no " + file);
		return ApiFile.read(api.file()).complaint(api.offered(sources));
	}

	@ParameterizedTest(name = "{1}: {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// a method is gone
			"org.afterglow.framework | Question | public Question inOrderTo( | private Question inOrderTo( | - Question#inOrderTo(org.afterglow.model.Words) : Question",
			"org.afterglow.framework | ModuleInfo | public EntryTypeId type( | EntryTypeId type( | - ModuleInfo#type(String) : org.afterglow.model.EntryTypeId",
			"org.afterglow.model | Values | public static Values of( | static Values of( | - Values#of(",
			// it asks for something else, or returns something else
			"org.afterglow.framework | Option | (String key, Words name) | (String key, String name) | - Option#of(String, org.afterglow.model.Words) : static Option",
			"org.afterglow.model | Words | public String in( | public CharSequence in( | - Words#in(java.util.Locale) : String",
			// every module has to write one more
			"org.afterglow.framework | FrameworkModule | ModuleInfo info(); | ModuleInfo info(); String licence(); | + FrameworkModule#licence() : abstract String",
			"org.afterglow.framework | EntryEvents | default void entrySaved( | private void entrySaved( | - EntryEvents#entrySaved(org.afterglow.model.Entry) : void",
			"org.afterglow.framework.testkit | ModuleContract | protected abstract FrameworkModule module(); | protected abstract FrameworkModule module(); protected abstract String licence(); | + ModuleContract#licence() : protected abstract String",
			// a type is gone, or can no longer be extended
			"org.afterglow.framework | Reminder | public interface Reminder | interface Reminder | - Reminder : @ConsumerType interface",
			"org.afterglow.framework.testkit | ModuleContract | public abstract class | public abstract sealed class | - ModuleContract : abstract class",
			"org.afterglow.framework.testkit | ModuleContract | protected Set<Locale> languages() | Set<Locale> languages() | - ModuleContract#languages() : protected "})
	void whatModulesAreWrittenAgainstCannotGoUnseen(String name, String type, String line, String instead, String told) throws IOException {
		String complaint = complaint(new ApiPackage(name), type + ".java", line, instead).orElse("");
		assertTrue(complaint.startsWith(name + " no longer offers what version "), complaint);
		assertTrue(complaint.contains("\n" + told), () -> told + " is not named in: " + complaint);
		assertTrue(complaint.contains("raise the first number") && complaint.contains("renew releng/api/" + name + ".txt"), complaint);
	}

	@Test
	void whatNobodyOutsideSeesMayChange() throws IOException {
		assertEquals(Optional.empty(), complaint(new ApiPackage("org.afterglow.framework"), "Question.java", "private final Words text;",
				"private final Words text; private int used;"));
	}
}
