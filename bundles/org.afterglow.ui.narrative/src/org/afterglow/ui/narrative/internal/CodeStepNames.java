package org.afterglow.ui.narrative.internal;

import java.util.function.Supplier;

import org.afterglow.model.CodeId;
import org.afterglow.ui.narrative.document.StepNames;

/** Names of steps with the names of their codes. */
final class CodeStepNames implements StepNames {

	private final Supplier<CodeTable> codes;

	CodeStepNames(Supplier<CodeTable> codes) {
		this.codes = codes;
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
	public String paste() {
		return Messages.stepPaste;
	}

	@Override
	public String split() {
		return Messages.stepSplit;
	}

	@Override
	public String add(CodeId code) {
		return Messages.with(Messages.stepAdd, name(code));
	}

	@Override
	public String remove(CodeId code) {
		return Messages.with(Messages.stepRemove, name(code));
	}

	@Override
	public String recode(CodeId code) {
		return Messages.with(Messages.stepRecode, name(code));
	}

	private String name(CodeId code) {
		return codes.get().name(code, Messages.codeGone);
	}
}
