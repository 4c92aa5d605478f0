package org.afterglow.ui.help.internal.guide;

import java.util.List;
import java.util.Objects;

/**
 * Parts of the guide that belong together.
 *
 * @param parts by their names, in their order
 */
public record Chapter(String title, List<String> parts) {

	public Chapter {
		Objects.requireNonNull(title);
		parts = List.copyOf(parts);
	}
}
