package org.afterglow.ui.help.internal.guide;

import java.util.List;
import java.util.Objects;

/**
 * A section in which all words stand.
 *
 * @param part title of its part
 * @param heading its own
 * @param around some of its words, with the first that was looked for among them
 * @param marks places in {@code around} of what was looked for, from the left: begin, end
 */
public record Match(Target target, String part, String heading, String around, List<int[]> marks) {

	public Match {
		Objects.requireNonNull(target);
		Objects.requireNonNull(part);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(around);
		marks = List.copyOf(marks);
	}
}
