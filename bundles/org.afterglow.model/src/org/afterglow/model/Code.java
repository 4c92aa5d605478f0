package org.afterglow.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A named idea of the codebook.
 *
 * @param name unique in the practice whatever the case
 * @param definition may be empty
 * @param redirect set when this code was merged: its passages show as the other's
 */
public record Code(CodeId id, String name, CodeKind kind, CodeColour colour, String definition,
		Optional<CodeId> parent, Optional<CodeId> redirect) {

	public Code {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(colour);
		Objects.requireNonNull(definition);
		Labels.check("name of a code", name);
		if (parent.filter(id::equals).isPresent() || redirect.filter(id::equals).isPresent()) {
			throw new IllegalArgumentException("a code is neither its own parent nor its own redirect: " + id);
		}
	}

	/** A code not yet known to the practice, without definition and parent. */
	public static Code named(String name, CodeKind kind, CodeColour colour) {
		return new Code(CodeId.random(), name, kind, colour, "", Optional.empty(), Optional.empty());
	}

	public Code renamed(String other) {
		return new Code(id, other, kind, colour, definition, parent, redirect);
	}

	public Code defined(String other) {
		return new Code(id, name, kind, colour, other, parent, redirect);
	}

	public Code coloured(CodeColour other) {
		return new Code(id, name, kind, other, definition, parent, redirect);
	}

	public Code under(Optional<CodeId> other) {
		return new Code(id, name, kind, colour, definition, other, redirect);
	}

	/** The same code, its passages shown as the other's (or, empty, as its own again). */
	public Code redirectedTo(Optional<CodeId> other) {
		return new Code(id, name, kind, colour, definition, parent, other);
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
