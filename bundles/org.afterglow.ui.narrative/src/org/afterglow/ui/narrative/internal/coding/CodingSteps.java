package org.afterglow.ui.narrative.internal.coding;

/** What steps on codings are called in Undo and Redo. */
public final class CodingSteps {

	private CodingSteps() {
	}

	public static String add(String code) {
		return Messages.with(Messages.stepAdd, code);
	}

	public static String remove(String code) {
		return Messages.with(Messages.stepRemove, code);
	}

	public static String recode(String code) {
		return Messages.with(Messages.stepRecode, code);
	}
}
