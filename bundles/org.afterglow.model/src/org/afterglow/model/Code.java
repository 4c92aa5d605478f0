package org.afterglow.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named idea of the codebook.
 *
 * @param name unique in the practice whatever the case
 * @param definition may be empty
 * @param synonyms other words for it, in the order in which they are shown; none twice
 * @param shortcut the key, 1 to 9, that puts this code at once; one code of a practice has it
 * @param redirect set when this code was merged: its passages show as the other's
 * @since 1.0
 */
public record Code(CodeId id, String name, CodeKind kind, CodeColour colour, String definition,
		List<String> synonyms, OptionalInt shortcut, Optional<CodeId> parent, Optional<CodeId> redirect) {

	/** The highest shortcut; the lowest is 1. */
	public static final int LAST_SHORTCUT = 9;

	public Code {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(colour);
		Objects.requireNonNull(definition);
		Labels.check("name of a code", name);
		synonyms = List.copyOf(synonyms);
		synonyms.forEach(synonym -> Labels.check("synonym of a code", synonym));
		if (new HashSet<>(synonyms).size() < synonyms.size()) {
			throw new IllegalArgumentException("a synonym stands twice: " + id);
		}
		if (shortcut.isPresent() && (shortcut.getAsInt() < 1 || shortcut.getAsInt() > LAST_SHORTCUT)) {
			throw new IllegalArgumentException("a shortcut goes from 1 to " + LAST_SHORTCUT);
		}
		if (parent.filter(id::equals).isPresent() || redirect.filter(id::equals).isPresent()) {
			throw new IllegalArgumentException("a code is neither its own parent nor its own redirect: " + id);
		}
	}

	/** A code not yet known to the practice, with a name, a kind and a colour alone. */
	public static Code named(String name, CodeKind kind, CodeColour colour) {
		return new Code(CodeId.random(), name, kind, colour, "", List.of(), OptionalInt.empty(),
				Optional.empty(), Optional.empty());
	}

	/** The same under another name, which is one line and not blank. */
	public Code renamed(String other) {
		return new Code(id, other, kind, colour, definition, synonyms, shortcut, parent, redirect);
	}

	/** The same as another sort of idea. */
	public Code ofKind(CodeKind other) {
		return new Code(id, name, other, colour, definition, synonyms, shortcut, parent, redirect);
	}

	/** The same with other words on when to use it; may be empty. */
	public Code defined(String other) {
		return new Code(id, name, kind, colour, other, synonyms, shortcut, parent, redirect);
	}

	/** The same in another colour. */
	public Code coloured(CodeColour other) {
		return new Code(id, name, kind, other, definition, synonyms, shortcut, parent, redirect);
	}

	/** The same with these other words for it in place of those it has. */
	public Code withSynonyms(List<String> others) {
		return new Code(id, name, kind, colour, definition, others, shortcut, parent, redirect);
	}

	/** The same with this key, from 1 to {@value #LAST_SHORTCUT}, or with none. */
	public Code withShortcut(OptionalInt other) {
		return new Code(id, name, kind, colour, definition, synonyms, other, parent, redirect);
	}

	/** The same under another code, or, empty, at the top. */
	public Code under(Optional<CodeId> other) {
		return new Code(id, name, kind, colour, definition, synonyms, shortcut, other, redirect);
	}

	/** The same code, its passages shown as the other's (or, empty, as its own again). */
	public Code redirectedTo(Optional<CodeId> other) {
		return new Code(id, name, kind, colour, definition, synonyms, shortcut, parent, other);
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
