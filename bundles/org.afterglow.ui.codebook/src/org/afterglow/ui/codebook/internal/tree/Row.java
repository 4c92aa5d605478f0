package org.afterglow.ui.codebook.internal.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;

/** A row of the codebook. Two rows of one kind or code are the same row, however the code changed. */
public sealed interface Row {

	/** How many codings are counted beside it: those of the client whose narrative is open, or all. */
	int count();

	/** What makes two rows the same. */
	Object id();

	/** All codes of a kind. */
	record OfKind(CodeKind kind, int count) implements Row {
		@Override
		public Object id() {
			return kind;
		}
	}

	/**
	 * A code.
	 *
	 * @param parent what it stands under, redirects followed
	 * @param merged codes that show as it, by name
	 * @param all codings in the whole practice
	 */
	record OfCode(Code code, Optional<CodeId> parent, List<Code> merged, int count, int all) implements Row {

		public OfCode {
			Objects.requireNonNull(code);
			Objects.requireNonNull(parent);
			merged = List.copyOf(merged);
		}

		@Override
		public Object id() {
			return code.id();
		}

		/** The same row with the code as it will be. */
		public OfCode with(Code other) {
			return new OfCode(other, parent, merged, count, all);
		}
	}
}
