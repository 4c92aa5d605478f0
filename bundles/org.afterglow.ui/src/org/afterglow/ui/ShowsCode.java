package org.afterglow.ui;

import org.afterglow.model.CodeId;

/**
 * The part that shows the codebook.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ShowsCode {

	/** Selects the code and shows its passages, as soon as it is there. */
	void show(CodeId code);
}
