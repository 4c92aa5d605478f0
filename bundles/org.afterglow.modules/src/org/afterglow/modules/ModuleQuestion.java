package org.afterglow.modules;

import java.util.Objects;

import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;

/** A question that may be asked, and who brings it. */
public record ModuleQuestion(ModuleInfo module, Question question) {

	public ModuleQuestion {
		Objects.requireNonNull(module);
		Objects.requireNonNull(question);
	}
}
