package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./afterglow new-module}: what it makes is whole, and what it cannot make is said in a sentence. */
class NewModuleTest {

	private static final String ID = "org.example.act";

	@TempDir
	Path folder;
	private Workplace workplace;

	@BeforeEach
	void makePlace() {
		workplace = new Workplace(folder);
	}

	private Run newModule(String... words) {
		return OutsideModule.newModule(workplace, List.of(words));
	}

	@Test
	void nothingOfTheTemplateIsLeftInWhatItMakes() throws IOException {
		Run run = newModule(ID, "Acceptance & <Commitment>").done();
		Path made = folder.resolve(ID);
		assertTrue(run.output().contains(made.toString()), run::toString);
		List<String> left = new ArrayList<>();
		try (Stream<Path> files = Files.walk(made)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String text = made.relativize(file) + "\n" + Files.readString(file);
				Stream.of("emplate", "Module Name", "PATH-TO").filter(text::contains).forEach(word -> left.add(word + " in " + file));
			}
		}
		assertEquals(List.of(), left);
		Path bundle = made.resolve("bundles").resolve(ID);
		assertTrue(Files.readString(bundle.resolve("src/org/example/act/ActModule.java")).contains("class ActModule implements FrameworkModule"));
		assertTrue(Files.readString(bundle.resolve("src/org/example/act/messages.properties")).contains("module = Acceptance & <Commitment>\n"));
		assertTrue(Files.readString(made.resolve("features/org.example.act.feature/feature.xml"))
				.contains("label=\"Acceptance &amp; &lt;Commitment>\""));
		assertTrue(Files.readString(made.resolve("README.md"), StandardCharsets.UTF_8).lines().count() < 70, "a page");
	}

	@Test
	void theFolderCanBeNamedAndMayBeThereIfItIsEmpty() throws IOException {
		Path own = Files.createDirectories(folder.resolve("modules").resolve("act"));
		newModule(ID, "ACT", own.toString()).done();
		assertTrue(Files.exists(own.resolve("pom.xml")));
		byte[] before = Files.readAllBytes(own.resolve("pom.xml"));
		Run again = newModule("org.example.other", "Other", own.toString()).ended(1);
		assertTrue(again.errors().contains("is not empty, and nothing in it was touched"), again::toString);
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(own.resolve("pom.xml")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"act | ACT | \"act\" cannot be the name of a bundle", //
			"org.example.Act | ACT | two words or more of small letters and digits", //
			"org..act | ACT | cannot be the name of a bundle", //
			"org.example.switch | ACT | \"switch\" is a word of the language", //
			"org.afterglow.act | ACT | those of modules that come with Afterglow", //
			"org.example.act | ' ' | The name of a module is one line"})
	void whatCannotBeAModuleIsSaidInASentence(String id, String name, String sentence) throws IOException {
		Run run = newModule(id.strip(), name).ended(1);
		assertEquals("", run.output());
		assertTrue(run.errors().contains(sentence), run::toString);
		assertEquals(1, run.errors().lines().count(), run::toString);
		assertFalse(Files.exists(folder.resolve(id.strip())));
	}

	@Test
	void aFileAndAFolderWithABlankAreRefused() {
		Path file = workplace.file("taken", "x");
		assertTrue(newModule(ID, "ACT", file.toString()).ended(1).errors().contains("is a file"));
		assertTrue(newModule(ID, "ACT", folder.resolve("my act").toString()).ended(1).errors().contains("has a blank in it"));
	}

	@Test
	void itTellsHowItIsUsed() {
		Run asked = newModule("--help").done();
		assertTrue(asked.output().contains("new-module ID NAME [FOLDER]"), asked::toString);
		Run mistaken = newModule(ID).ended(2);
		assertEquals(asked.output(), mistaken.errors());
	}
}
