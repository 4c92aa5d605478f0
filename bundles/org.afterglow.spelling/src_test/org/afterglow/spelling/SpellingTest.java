package org.afterglow.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {

	@TempDir
	Path folder;

	@BeforeEach
	void layOut() throws Exception {
		for (String name : List.of("en_GB.aff", "en_GB.dic", "de_DE.aff", "de_DE.dic")) {
			try (InputStream in = SpellingTest.class.getResourceAsStream("dictionaries/" + name)) {
				Files.copy(in, folder.resolve(name));
			}
		}
	}

	private DictionaryFiles files(String name) {
		return Dictionaries.in(List.of(folder)).stream().filter(files -> files.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void dictionariesAreFoundWhereBothFilesAre() throws Exception {
		Files.createFile(folder.resolve("fr_FR.aff"));
		Files.createFile(folder.resolve("hyph_en_GB.dic"));
		Files.createFile(folder.resolve("hyph_en_GB.aff"));
		List<DictionaryFiles> found = Dictionaries.in(List.of(folder.resolve("nowhere"), folder));
		assertEquals(List.of("de_DE", "en_GB"), found.stream().map(DictionaryFiles::name).toList());
		assertEquals("English (United Kingdom)", found.getLast().shownIn(Locale.UK));
		assertEquals("Deutsch (Deutschland)", found.getFirst().shownIn(Locale.GERMANY));
	}

	@Test
	void theUsualOneIsOfTheLanguageOfThePerson() {
		List<DictionaryFiles> found = Dictionaries.in(List.of(folder));
		assertEquals(Optional.of("en_GB"), Dictionaries.usual(found, Locale.US).map(DictionaryFiles::name));
		assertEquals(Optional.of("de_DE"), Dictionaries.usual(found, Locale.GERMANY).map(DictionaryFiles::name));
		assertEquals(Optional.empty(), Dictionaries.usual(found, Locale.FRANCE));
		assertEquals(Optional.empty(), Dictionaries.usual(found, Locale.ROOT));
	}

	@Test
	void everySystemHasItsPlaces() {
		Path home = Path.of("/home/somebody");
		assertEquals(List.of(), Dictionaries.foldersOf("Windows 11", home));
		assertEquals(home.resolve("Library/Spelling"), Dictionaries.foldersOf("Mac OS X", home).getFirst());
		assertTrue(Dictionaries.foldersOf("Linux", home).contains(Path.of("/usr/share/hunspell")));
	}

	@Test
	void wordsAndTheirFormsAreKnown() throws Exception {
		SpellingDictionary english = SpellingDictionary.read(files("en_GB"));
		for (String word : List.of("ferry", "ferries", "Ferry", "FERRY", "don\u2019t", "don't")) {
			assertTrue(english.knows(word), word);
		}
		for (String word : List.of("ferrry", "nihgt", "dont")) {
			assertFalse(english.knows(word), word);
		}
		assertEquals("night", english.near("nihgt").getFirst());
		assertEquals("ferry", english.near("ferrry").getFirst());
		assertTrue(english.near("dont").contains("don't"), english.near("dont").toString());
		assertTrue(SpellingDictionary.read(files("de_DE")).knows("Fähren"));
	}

	@Test
	void readingADictionaryWritesNothing() throws Exception {
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		Set<Path> before = list(temporary);
		SpellingDictionary.read(files("en_GB")).near("nihgt");
		Set<Path> fresh = list(temporary);
		fresh.removeAll(before);
		assertEquals(0, fresh.stream().filter(file -> file.getFileName().toString().contains("hunspell")
				|| file.getFileName().toString().contains("sort")).count(), fresh.toString());
	}

	private static Set<Path> list(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return new TreeSet<>(files.toList());
		}
	}

	@Test
	void whatIsNoDictionarySaysSo() throws Exception {
		Files.writeString(folder.resolve("en_GB.aff"), "SET no such thing\nSFX broken\n");
		DictionaryUnreadable refused = assertThrows(DictionaryUnreadable.class, () -> SpellingDictionary.read(files("en_GB")));
		assertTrue(refused.getMessage().contains("en_GB"));
		DictionaryFiles gone = files("de_DE");
		Files.delete(gone.words());
		assertThrows(DictionaryUnreadable.class, () -> SpellingDictionary.read(gone));
	}

	@Test
	void wordsAreWhatSomebodyWrote() {
		assertEquals(List.of("The", "ferry", "don\u2019t", "well", "known", "Fa\u0308hre", "quoted"),
				Words.in("The ferry, 12 x2 don\u2019t! well-known Fa\u0308hre \u2019quoted\u2019 a@b.org www.here.org \uD83D\uDE42 a")
						.stream().map(Words.Word::text).toList());
		Words.Word last = Words.in("one two").getLast();
		assertEquals(List.of(4, 7), List.of(last.start(), last.end()));
		assertEquals(List.of(), Words.in(" \n"));
	}

	@Test
	void personalWordsAreKeptALineEach() {
		PersonalWords words = PersonalWords.of("Möwe\nkarfreit\n\n").with("Heron");
		assertTrue(words.has("Heron") && words.has("Möwe") && words.has("karfreit") && words.has("Karfreit"));
		assertFalse(words.has("heron") || words.has("KARFREIT"));
		assertEquals("Heron\nMöwe\nkarfreit", words.lines());
		assertEquals("Möwe\nkarfreit", words.without("Heron").lines());
		assertFalse(words.toString().contains("Heron"));
	}
}
