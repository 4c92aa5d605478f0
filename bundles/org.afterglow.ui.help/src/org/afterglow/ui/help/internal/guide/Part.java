package org.afterglow.ui.help.internal.guide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.ui.help.internal.text.Block;

/**
 * One file of the guide.
 *
 * @param name as in a {@link Target}
 * @param file inside the bundle; what it links to is seen from there
 */
public record Part(String name, String file, List<Block> blocks) {

	public Part {
		Objects.requireNonNull(name);
		Objects.requireNonNull(file);
		blocks = List.copyOf(blocks);
	}

	/** The words of its first heading. */
	public String title() {
		return headings(1).stream().findFirst().map(heading -> heading.line().plain()).orElse(name);
	}

	/** Its headings of a level, from top to bottom. */
	public List<Block.Heading> headings(int level) {
		return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
				.filter(heading -> heading.level() == level).toList();
	}

	/** A heading by its name. */
	public Optional<Block.Heading> heading(String wanted) {
		return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
				.filter(heading -> heading.name().equals(wanted)).findFirst();
	}
}
