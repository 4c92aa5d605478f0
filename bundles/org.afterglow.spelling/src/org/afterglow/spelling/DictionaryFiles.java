package org.afterglow.spelling;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A dictionary in the form of Hunspell, as it lies on a disk.
 *
 * @param name of both files without their ending, such as {@code en_GB}
 * @param affixes the rules, {@code .aff}
 * @param words the list of words, {@code .dic}
 */
public record DictionaryFiles(String name, Path affixes, Path words) {

	public DictionaryFiles {
		Objects.requireNonNull(affixes);
		Objects.requireNonNull(words);
		if (name.isBlank()) {
			throw new IllegalArgumentException("a dictionary needs a name");
		}
	}

	/** The language its name tells of; without language where it tells of none. */
	public Locale locale() {
		return Locale.forLanguageTag(name.replace('_', '-'));
	}

	/** The language in words of the other, such as "English (United Kingdom)"; the name of the file where it is no language. */
	public String shownIn(Locale other) {
		String shown = locale().getDisplayName(other);
		return shown.isEmpty() ? name : shown;
	}
}
