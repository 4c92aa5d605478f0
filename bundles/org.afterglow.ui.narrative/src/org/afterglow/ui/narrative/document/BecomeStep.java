package org.afterglow.ui.narrative.document;

import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;

/** A narrative that becomes another version of itself: words and marks together, and back again exactly. */
final class BecomeStep extends Step {

	private final Optional<TextChange> change;
	private final MarkStep.Places before;
	private final MarkStep.Places after;

	/** @param change empty if the words are the same */
	BecomeStep(String label, CodedDocument document, IUndoContext context, Optional<TextChange> change,
			MarkStep.Places before, MarkStep.Places after) {
		super(label, document, context);
		this.change = change;
		this.before = before;
		this.after = after;
	}

	@Override
	void forward() {
		turn(change, after);
	}

	@Override
	void back() {
		turn(change.map(TextChange::reversed), before);
	}

	/** The change of the words moves and cuts marks by the rules; where they end is known. */
	private void turn(Optional<TextChange> words, MarkStep.Places places) {
		words.ifPresent(document()::apply);
		document().exchange(new MarkStep.Places(document().marks(), document().lost()), places);
		words.ifPresent(done -> document().noteChange(done.offset(), done.offset() + done.inserted().length()));
	}
}
