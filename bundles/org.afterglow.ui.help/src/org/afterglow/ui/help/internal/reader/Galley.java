package org.afterglow.ui.help.internal.reader;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;

/** A page as it is shown: one text, and what is said about its places. */
final class Galley {

	/**
	 * How a line stands.
	 *
	 * @param at where it begins
	 * @param indent of its first row
	 * @param wrapped of the rows it is broken into
	 * @param tabs where its cells begin
	 * @param above room over it
	 */
	record Row(int at, int indent, int wrapped, int[] tabs, int above, Kind kind) {

		/** As far in. */
		boolean standsLike(Row other) {
			return indent == other.indent && wrapped == other.wrapped;
		}
	}

	/** What is drawn behind or beside a line. */
	enum Kind {
		WORDS, CODE, QUOTE, CELLS, HEAD, RULE
	}

	/** Some of the text that has a name: a link's address, a heading's name. */
	record Place(int from, int to, String name) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private final List<Place> links = new ArrayList<>();
	private final List<Place> headings = new ArrayList<>();
	private final List<Place> pictures = new ArrayList<>();
	private final List<Place> marks = new ArrayList<>();

	int length() {
		return text.length();
	}

	void row(Row row) {
		rows.add(row);
	}

	void words(String words) {
		text.append(words);
	}

	/** The style is for words that were added. */
	void style(StyleRange style) {
		styles.add(style);
	}

	void link(Place place) {
		links.add(place);
	}

	void heading(Place place) {
		headings.add(place);
	}

	void picture(Place place) {
		pictures.add(place);
	}

	void mark(Place place) {
		marks.add(place);
	}

	String text() {
		return text.toString();
	}

	StyleRange[] styles() {
		return styles.toArray(StyleRange[]::new);
	}

	List<Row> rows() {
		return rows;
	}

	/** From the top; the name is the address. */
	List<Place> links() {
		return links;
	}

	/** From the top, by their names. */
	List<Place> headings() {
		return headings;
	}

	/** From the top; the name is the address. */
	List<Place> pictures() {
		return pictures;
	}

	/** Words that were looked for. */
	List<Place> marks() {
		return marks;
	}
}
