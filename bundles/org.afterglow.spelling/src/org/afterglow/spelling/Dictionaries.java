package org.afterglow.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds dictionaries where systems keep them, or in a folder somebody names. */
public final class Dictionaries {

	private static final String AFFIXES = ".aff";
	private static final String WORDS = ".dic";
	/** Word lists for hyphenation and synonyms have the same ending. */
	private static final List<String> OTHERS = List.of("hyph_", "th_");
	private static final int DEPTH = 2;

	private Dictionaries() {
	}

	/**
	 * Folders in which a system keeps its dictionaries.
	 *
	 * @param system as in {@code os.name}
	 * @param home of the user
	 */
	public static List<Path> foldersOf(String system, Path home) {
		String lower = system.toLowerCase(Locale.ROOT);
		if (lower.contains("mac")) {
			return List.of(home.resolve("Library/Spelling"), Path.of("/Library/Spelling"));
		}
		return lower.contains("windows") ? List.of()
				: List.of(home.resolve(".local/share/hunspell"), Path.of("/usr/share/hunspell"), Path.of("/usr/share/myspell"),
						Path.of("/usr/share/myspell/dicts"), Path.of("/usr/local/share/hunspell"));
	}

	/**
	 * Every dictionary in the folders and those right below them, by name; of two with one name that of the earlier folder.
	 * What cannot be read is passed over. May take long.
	 */
	public static List<DictionaryFiles> in(Collection<Path> folders) {
		Map<String, DictionaryFiles> found = new TreeMap<>();
		for (Path folder : folders) {
			for (Path affixes : affixesIn(folder)) {
				String name = stem(affixes);
				Path words = affixes.resolveSibling(name + WORDS);
				if (Files.isReadable(words) && OTHERS.stream().noneMatch(name::startsWith)) {
					found.putIfAbsent(name, new DictionaryFiles(name, affixes, words));
				}
			}
		}
		return List.copyOf(found.values());
	}

	/**
	 * The dictionary to begin with: of exactly this language and country, else of the language; empty if there is none.
	 */
	public static Optional<DictionaryFiles> usual(List<DictionaryFiles> all, Locale locale) {
		Optional<DictionaryFiles> exact = all.stream().filter(files -> files.locale().equals(locale)).findFirst();
		return exact.or(() -> all.stream()
				.filter(files -> !locale.getLanguage().isEmpty() && files.locale().getLanguage().equals(locale.getLanguage()))
				.findFirst());
	}

	private static List<Path> affixesIn(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder, DEPTH)) {
			files.filter(file -> file.getFileName().toString().endsWith(AFFIXES)).filter(Files::isReadable).sorted()
					.forEach(found::add);
		} catch (IOException | UncheckedIOException e) {
			// A folder that cannot be read holds no dictionary for this person.
			return found;
		}
		return found;
	}

	private static String stem(Path affixes) {
		String name = affixes.getFileName().toString();
		return name.substring(0, name.length() - AFFIXES.length());
	}
}
