package org.afterglow.ui.help.internal.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A piece of a page, one below the other. */
public sealed interface Block {

	/**
	 * A heading.
	 *
	 * @param level 1 is the page's own
	 * @param name by which links find it
	 */
	record Heading(int level, Line line, String name) implements Block {

		public Heading {
			Objects.requireNonNull(line);
			Objects.requireNonNull(name);
		}
	}

	/** Words that belong together; with a marker the beginning of an item of a list. */
	record Paragraph(Line line, Margin margin, Optional<Marker> marker) implements Block {

		public Paragraph {
			Objects.requireNonNull(line);
			Objects.requireNonNull(margin);
			Objects.requireNonNull(marker);
		}

		/** Words at the left. */
		public static Paragraph of(Line line) {
			return new Paragraph(line, Margin.NONE, Optional.empty());
		}
	}

	/** Lines for the machine, as they are. */
	record Code(String text, Margin margin) implements Block {

		public Code {
			Objects.requireNonNull(text);
			Objects.requireNonNull(margin);
		}
	}

	/** Rows of cells; every row has as many as the head. */
	record Table(List<Line> head, List<List<Line>> rows) implements Block {

		public Table {
			head = List.copyOf(head);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}

	/**
	 * A picture.
	 *
	 * @param address of its file, seen from the page
	 * @param words what is on it
	 */
	record Picture(String address, String words) implements Block {

		public Picture {
			Objects.requireNonNull(address);
			Objects.requireNonNull(words);
		}
	}

	/** A line across. */
	record Rule() implements Block {
	}
}
