package org.afterglow.ui.narrative.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;

/**
 * The one history of steps in an open practice.
 *
 * @param context shared by everything in the practice that can be undone
 */
public record PracticeHistory(IOperationHistory operations, IUndoContext context) {

	private static final IUndoableOperation[] NOTHING = new IUndoableOperation[0];

	public PracticeHistory {
		Objects.requireNonNull(operations);
		Objects.requireNonNull(context);
	}

	/** Takes up a step that was done already. */
	void add(Step step) {
		operations.add(step);
	}

	/** True if the step is what Undo would take back, and there is nothing to redo. */
	boolean isLast(Step step) {
		return operations.getUndoOperation(context) == step && operations.getRedoOperation(context) == null;
	}

	boolean hasStepsOf(CodedDocument document) {
		return Stream.of(operations.getUndoHistory(context), operations.getRedoHistory(context)).flatMap(Arrays::stream)
				.anyMatch(step -> step instanceof Step own && own.document() == document);
	}

	void forget(CodedDocument document) {
		forget(operations.getUndoHistory(context), document);
		forget(operations.getRedoHistory(context), document);
	}

	private void forget(IUndoableOperation[] steps, CodedDocument document) {
		Arrays.stream(steps).filter(step -> step instanceof Step own && own.document() == document)
				.forEach(step -> operations.replaceOperation(step, NOTHING));
	}
}
