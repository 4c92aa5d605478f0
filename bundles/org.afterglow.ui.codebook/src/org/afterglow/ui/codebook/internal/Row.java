package org.afterglow.ui.codebook.internal;

import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;

/** A row of the codebook. Two rows of one kind or code are the same row, however the code changed. */
sealed interface Row {

	/** How many codings show under it. */
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

	record OfCode(Code code, int count) implements Row {
		@Override
		public Object id() {
			return code.id();
		}
	}
}
