package org.afterglow.ui.narrative.document;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;

/** Marks put in, taken out, or given another code; the text stays. */
final class MarkStep extends Step {

	private final List<Mark> before;
	private final List<Mark> after;

	/** @param before the marks as they are, @param after the marks that take their place */
	MarkStep(String label, CodedDocument document, IUndoContext context, List<Mark> before, List<Mark> after) {
		super(label, document, context);
		this.before = List.copyOf(before);
		this.after = List.copyOf(after);
	}

	@Override
	void forward() {
		document().exchange(before, after);
	}

	@Override
	void back() {
		document().exchange(after, before);
	}
}
