package org.afterglow.ui.narrative.document;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;

/** Marks put in, taken out, changed, or found again; the text stays. */
final class MarkStep extends Step {

	/** Where marks stand before or after the step. */
	record Places(List<Mark> marks, List<LostMark> lost) {

		Places {
			marks = List.copyOf(marks);
			lost = List.copyOf(lost);
		}
	}

	private final Places before;
	private Places after;

	/** @param before what is there now, @param after what takes its place */
	MarkStep(String label, CodedDocument document, IUndoContext context, Places before, Places after) {
		super(label, document, context);
		this.before = before;
		this.after = after;
	}

	/** Goes on to another end if the change has this step's name and begins where it ended; false if it is a step of its own. */
	boolean takesIn(String label, Places from, Places to) {
		boolean goesOn = getLabel().equals(label) && after.equals(from);
		if (goesOn) {
			after = to;
		}
		return goesOn;
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
