package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;

/** Makes steps of what happens to one document, typing in runs. */
final class StepRecorder {

	private final CodedDocument document;
	private final PracticeHistory history;
	private final StepNames names;
	private Optional<TextStep> run = Optional.empty();
	private Optional<MarkStep> valued = Optional.empty();
	private Optional<List<Edit>> collected = Optional.empty();
	private boolean silent;

	StepRecorder(CodedDocument document, PracticeHistory history, StepNames names) {
		this.document = document;
		this.history = history;
		this.names = names;
	}

	StepNames names() {
		return names;
	}

	void text(Edit edit) {
		if (silent) {
			return;
		}
		if (collected.isPresent()) {
			collected.get().add(edit);
			return;
		}
		if (run.filter(history::isLast).filter(step -> step.takesIn(edit)).isPresent()) {
			return;
		}
		TextStep step = new TextStep(nameOf(edit), document, history.context(), edit);
		history.add(step);
		run = Optional.of(step);
	}

	void marks(String name, List<Mark> before, List<Mark> after) {
		exchange(name, new MarkStep.Places(before, List.of()), new MarkStep.Places(after, List.of()));
	}

	/** Lost marks are found, or given up. */
	void lost(String name, List<LostMark> before, List<Mark> after) {
		exchange(name, new MarkStep.Places(List.of(), before), new MarkStep.Places(after, List.of()));
	}

	/** A value that is set many times, as by moving a scale along, is one step. */
	void value(String name, Mark before, Mark after) {
		MarkStep.Places from = new MarkStep.Places(List.of(before), List.of());
		MarkStep.Places to = new MarkStep.Places(List.of(after), List.of());
		if (valued.filter(history::isLast).filter(step -> step.takesIn(name, from, to)).isPresent()) {
			silently(() -> document.exchange(from, to));
		} else {
			valued = Optional.of(exchange(name, from, to));
		}
	}

	/** Does a step and records it. */
	void take(Step step) {
		endRun();
		silently(step::forward);
		history.add(step);
	}

	IUndoContext context() {
		return history.context();
	}

	private MarkStep exchange(String name, MarkStep.Places before, MarkStep.Places after) {
		MarkStep step = new MarkStep(name, document, history.context(), before, after);
		take(step);
		return step;
	}

	/** Everything the work edits is one step. */
	void together(String name, Runnable work) {
		endRun();
		List<Edit> edits = new ArrayList<>();
		collected = Optional.of(edits);
		try {
			work.run();
		} finally {
			collected = Optional.empty();
			if (!edits.isEmpty()) {
				history.add(new TextStep(name, document, history.context(), edits));
			}
		}
	}

	void endRun() {
		run = Optional.empty();
	}

	void silently(Runnable work) {
		boolean outer = silent;
		silent = true;
		try {
			work.run();
		} finally {
			silent = outer;
			endRun();
		}
	}

	boolean hasSteps() {
		return history.hasStepsOf(document);
	}

	void forget() {
		endRun();
		history.forget(document);
	}

	private String nameOf(Edit edit) {
		if (edit.removesOnly()) {
			return names.deletion();
		}
		String inserted = edit.change().inserted();
		if (inserted.codePointCount(0, inserted.length()) == 1) {
			return names.typing();
		}
		return edit.insertsOnly() ? names.paste() : names.replacement();
	}
}
