package org.afterglow.ui.narrative.document;

/** Asked before a step of a document is taken back or done again. */
@FunctionalInterface
public interface StepGuard {

	/** Which way a step goes. */
	enum Direction {
		BACK, FORWARD
	}

	/** @return false leaves document and history as they are */
	boolean allows(Direction direction);
}
