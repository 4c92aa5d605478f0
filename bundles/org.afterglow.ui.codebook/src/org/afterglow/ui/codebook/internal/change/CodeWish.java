package org.afterglow.ui.codebook.internal.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;

/**
 * What a code is to be, as it was answered.
 *
 * @param colour empty: the one that comes next, or its parent's
 * @param shortcut the key that marks words with it, 1 to 9
 */
public record CodeWish(String name, CodeKind kind, Optional<CodeColour> colour, OptionalInt shortcut, String definition,
		List<String> synonyms) {

	public CodeWish {
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(colour);
		Objects.requireNonNull(shortcut);
		Objects.requireNonNull(definition);
		synonyms = List.copyOf(synonyms);
	}

	/** Nothing answered yet but what is proposed. */
	static CodeWish named(String name, CodeKind kind) {
		return new CodeWish(name, kind, Optional.empty(), OptionalInt.empty(), "", List.of());
	}

	/** What a code is now. */
	static CodeWish of(Code code) {
		return new CodeWish(code.name(), code.kind(), Optional.of(code.colour()), code.shortcut(), code.definition(),
				code.synonyms());
	}

	/** The code with everything that was answered. */
	Code of(Code code, boolean colourToo) {
		return (colourToo ? code.coloured(colour.orElse(code.colour())) : code).renamed(name).ofKind(kind).defined(definition)
				.withSynonyms(synonyms).withShortcut(shortcut);
	}
}
