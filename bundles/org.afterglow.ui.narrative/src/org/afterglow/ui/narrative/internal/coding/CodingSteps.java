package org.afterglow.ui.narrative.internal.coding;

import org.afterglow.ui.narrative.document.Attribute;

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

	public static String resize(String code) {
		return Messages.with(Messages.stepResize, code);
	}

	public static String describe(Attribute attribute, String code) {
		return Messages.with(Messages.stepDescribe, CodeWords.attribute(attribute), code);
	}

	public static String note(String code) {
		return Messages.with(Messages.stepNote, code);
	}

	public static String putBack(String code) {
		return Messages.with(Messages.stepPutBack, code);
	}

	public static String recode(String code) {
		return Messages.with(Messages.stepRecode, code);
	}
}
