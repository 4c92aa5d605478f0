package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.CodeId;

/** A code would stand below itself, or show as itself by way of others. The message holds ids only. */
public final class CodeRing extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final Kind kind;

	/** By which of its links a code leads back to itself. */
	public enum Kind {
		/** It was nested below one of its own children. */
		PARENT,
		/** It was merged into one that was merged into it. */
		REDIRECT
	}

	public CodeRing(CodeId code, Kind kind) {
		super(code + " leads back to itself by " + kind);
		this.kind = Objects.requireNonNull(kind);
	}

	public Kind kind() {
		return kind;
	}
}
