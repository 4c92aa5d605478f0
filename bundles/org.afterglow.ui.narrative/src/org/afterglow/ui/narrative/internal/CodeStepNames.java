package org.afterglow.ui.narrative.internal;

import java.util.function.Supplier;

import org.afterglow.model.CodeId;
import org.afterglow.ui.narrative.document.Attribute;
import org.afterglow.ui.narrative.document.StepNames;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodingSteps;

/** Names of steps with the names of their codes. */
final class CodeStepNames implements StepNames {

	private Supplier<CodeTable> codes;

	CodeStepNames(Supplier<CodeTable> codes) {
		this.codes = codes;
	}

	/** From now on codes are called as they are here. */
	void read(Supplier<CodeTable> other) {
		codes = other;
	}

	@Override
	public String typing() {
		return Messages.stepTyping;
	}

	@Override
	public String deletion() {
		return Messages.stepDeletion;
	}

	@Override
	public String replacement() {
		return Messages.stepReplacement;
	}

	@Override
	public String replaceAll(int places) {
		return Messages.with(Messages.stepReplaceAll, places);
	}

	@Override
	public String paste() {
		return Messages.stepPaste;
	}

	@Override
	public String split() {
		return Messages.stepSplit;
	}

	@Override
	public String add(CodeId code) {
		return CodingSteps.add(name(code));
	}

	@Override
	public String remove(CodeId code) {
		return CodingSteps.remove(name(code));
	}

	@Override
	public String recode(CodeId code) {
		return CodingSteps.recode(name(code));
	}

	@Override
	public String resize(CodeId code) {
		return CodingSteps.resize(name(code));
	}

	@Override
	public String describe(Attribute attribute, CodeId code) {
		return CodingSteps.describe(attribute, name(code));
	}

	@Override
	public String note(CodeId code) {
		return CodingSteps.note(name(code));
	}

	@Override
	public String putBack(CodeId code) {
		return CodingSteps.putBack(name(code));
	}

	private String name(CodeId code) {
		return codes.get().name(code);
	}
}
