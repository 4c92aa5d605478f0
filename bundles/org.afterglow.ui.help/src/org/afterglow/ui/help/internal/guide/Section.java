package org.afterglow.ui.help.internal.guide;

import java.util.Objects;

/**
 * What stands below one heading.
 *
 * @param part title of its part
 * @param heading its own; that of the part at the top
 * @param words all of them, one block a line
 */
record Section(Target target, String part, String heading, String words) {

	Section {
		Objects.requireNonNull(target);
		Objects.requireNonNull(part);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(words);
	}
}
