package org.afterglow.exchange;

import org.afterglow.model.CodeKind;
import org.afterglow.model.TextSpan;

/** A coding as a file has it: the code by name. */
record CodedSpan(TextSpan span, String code, CodeKind kind) {

	@Override
	public String toString() {
		return "coding at " + span;
	}
}
