package org.afterglow.ui.narrative.document;

import org.afterglow.model.CodeId;

/** What steps are called in Undo and Redo, in the language of the person. */
public interface StepNames {

	String typing();

	String deletion();

	String replacement();

	/** @param places at least two */
	String replaceAll(int places);

	String paste();

	String split();

	String add(CodeId code);

	String remove(CodeId code);

	String recode(CodeId code);

	String resize(CodeId code);

	String describe(Attribute attribute, CodeId code);

	String note(CodeId code);

	String putBack(CodeId code);
}
