package org.afterglow.ui;

import org.afterglow.model.CodeId;

/** The part that shows the codebook. */
@FunctionalInterface
public interface ShowsCode {

	/** Selects the code and shows its passages, as soon as it is there. */
	void show(CodeId code);
}
