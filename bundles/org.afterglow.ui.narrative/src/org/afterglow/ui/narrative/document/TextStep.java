package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;

/** Words typed, pasted, cut or replaced, with the marks that went with them. */
final class TextStep extends Step {

	private final List<Edit> edits = new ArrayList<>();
	private final TypingRun run;

	TextStep(String label, CodedDocument document, IUndoContext context, Edit first) {
		super(label, document, context);
		edits.add(first);
		run = TypingRun.startingWith(first);
	}

	/** Several edits that are one step and stay so. */
	TextStep(String label, CodedDocument document, IUndoContext context, List<Edit> together) {
		super(label, document, context);
		edits.addAll(together);
		run = TypingRun.closed(together.getLast());
	}

	/** Takes the edit in if it goes on with what this step does; false if it is a step of its own. */
	boolean takesIn(Edit next) {
		if (!run.goesOnWith(next)) {
			return false;
		}
		if (next.insertsOnly() && edits.getLast().end() == next.offset()) {
			edits.set(edits.size() - 1, edits.getLast().followedBy(next));
		} else {
			edits.add(next);
		}
		return true;
	}

	@Override
	int edits() {
		return edits.size();
	}

	@Override
	void forward() {
		edits.forEach(edit -> document().apply(edit.change()));
	}

	@Override
	void back() {
		for (Edit edit : edits.reversed()) {
			document().apply(edit.change().reversed());
			document().restore(edit.disturbed());
		}
	}
}
