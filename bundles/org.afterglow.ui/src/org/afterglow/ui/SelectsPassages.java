package org.afterglow.ui;

import java.util.Optional;

/**
 * An editor in whose text words can be selected.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface SelectsPassages {

	/** The selected words without the blanks around them, in the version that was last saved; empty if none are selected. UI thread. */
	Optional<PassageTarget> selectedPassage();
}
