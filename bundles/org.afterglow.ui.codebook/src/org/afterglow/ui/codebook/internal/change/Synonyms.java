package org.afterglow.ui.codebook.internal.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.afterglow.records.NameKey;
import org.afterglow.ui.codebook.internal.Words;

/** Other words for a code as they are written in one field. */
public final class Synonyms {

	private Synonyms() {
	}

	public static String written(List<String> synonyms) {
		return Words.list(synonyms);
	}

	/** The words between commas or semicolons; a word that stands twice, whatever its case, counts once. */
	public static List<String> read(String written) {
		Map<String, String> words = new LinkedHashMap<>();
		Stream.of(written.split("[,;\\n]")).map(String::strip).filter(word -> !word.isEmpty())
				.forEach(word -> words.putIfAbsent(NameKey.of(word), word));
		return List.copyOf(words.values());
	}
}
