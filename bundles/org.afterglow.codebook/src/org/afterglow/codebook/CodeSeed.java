package org.afterglow.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;

/**
 * A code as it is offered, before it is in a codebook.
 *
 * @param key tells it from the other seeds; not shown
 * @param parent key of the seed it stands under
 */
public record CodeSeed(String key, String name, CodeKind kind, CodeColour colour, String definition,
		List<String> synonyms, Optional<String> parent) {

	public CodeSeed {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(colour);
		Objects.requireNonNull(definition);
		synonyms = List.copyOf(synonyms);
		if (key.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("a seed has a key and a name");
		}
		if (parent.filter(key::equals).isPresent()) {
			throw new IllegalArgumentException("a seed does not stand under itself: " + key);
		}
	}

	Code code(Optional<CodeId> above) {
		return Code.named(name, kind, colour).defined(definition).withSynonyms(synonyms).under(above);
	}
}
