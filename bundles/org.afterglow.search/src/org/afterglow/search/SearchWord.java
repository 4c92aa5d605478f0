package org.afterglow.search;

import java.util.List;
import java.util.Objects;

import org.afterglow.model.Words;

/**
 * A word before a colon by which a search looks into fields of entries, such as {@code distortion} in {@code distortion:labelling}.
 *
 * @param word small letters, digits and hyphens
 * @param fields what the fields are called, each once
 */
public record SearchWord(String word, List<Words> fields) {

	public SearchWord {
		Objects.requireNonNull(word);
		fields = List.copyOf(fields);
	}
}
