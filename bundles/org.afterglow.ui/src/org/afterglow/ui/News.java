package org.afterglow.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.swt.widgets.Display;

/**
 * One line of news at the foot of the window: "Added Ferry to the passage." UI thread only.
 *
 * @since 1.0
 */
public final class News {

	/** What is said. */
	public interface Line {
		/** @param step the one that the sentence is about, which can be taken back */
		void say(String sentence, Optional<IUndoableOperation> step);
	}

	// The status line belongs to the window and parts reach it through nothing else the platform offers.
	private static final List<Line> LINES = new ArrayList<>();

	private News() {
	}

	/**
	 * Says it in every window for a few seconds, and to screen readers. What is said right after a step of {@link PracticeUndo} is
	 * about that step, and a way to take it back stands beside it.
	 */
	public static void say(String sentence) {
		Optional<IUndoableOperation> step = PracticeUndo.takeLatest();
		List.copyOf(LINES).forEach(line -> line.say(sentence, step));
	}

	/** A status line that shows news; it takes itself out by closing what is returned. */
	public static AutoCloseable showIn(Line line) {
		IOperationHistoryListener added = event -> {
			if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && Display.getCurrent() != null) {
				PracticeUndo.latest(event.getOperation());
			}
		};
		IOperationHistory history = PracticeUndo.history();
		history.addOperationHistoryListener(added);
		LINES.add(line);
		return () -> {
			LINES.remove(line);
			history.removeOperationHistoryListener(added);
		};
	}
}
