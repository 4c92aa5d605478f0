package org.afterglow.ui.help.internal.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.help.internal.guide.Wanted;
import org.afterglow.ui.help.internal.reader.Galley.Kind;
import org.afterglow.ui.help.internal.reader.Galley.Place;
import org.afterglow.ui.help.internal.reader.Galley.Row;
import org.afterglow.ui.help.internal.text.Block;
import org.afterglow.ui.help.internal.text.Line;
import org.afterglow.ui.help.internal.text.Margin;
import org.afterglow.ui.help.internal.text.Marker;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;

/** Makes a page of blocks for the room there is. UI thread only. */
final class Typesetter {

	private static final String DOT = "•  ";
	private static final String DONE = "☑  ";
	private static final String OPEN = "☐  ";
	private static final String END = "\n";
	private static final String PLACE_OF_PICTURE = "\uFFFC";
	private static final int[] NO_TABS = {};

	private final Look look;
	private final int width;
	private final Map<String, Point> pictures;
	private final Set<String> done;
	private final Galley galley = new Galley();
	private final Ink ink;

	/**
	 * @param width of the page
	 * @param pictures their sizes, by address; others are told in words
	 * @param done names of the first steps that are done
	 * @param wanted is marked
	 */
	Typesetter(Look look, int width, Map<String, Point> pictures, Set<String> done, Wanted wanted) {
		this.look = look;
		this.width = width;
		this.pictures = pictures;
		this.done = done;
		ink = new Ink(galley, look, wanted);
	}

	Galley set(List<Block> blocks) {
		for (Block block : blocks) {
			int above = galley.length() == 0 ? 0 : above(block);
			switch (block) {
				case Block.Heading heading -> heading(heading, above);
				case Block.Paragraph paragraph -> paragraph(paragraph, above);
				case Block.Code code -> code(code, above);
				case Block.Table table -> new TableSetter(galley, ink, look, width).set(table, above);
				case Block.Picture picture -> picture(picture, above);
				case Block.Rule rule -> {
					row(0, 0, above, Kind.RULE);
					galley.words(END);
				}
			}
		}
		return galley;
	}

	private int above(Block block) {
		int line = look.line();
		return switch (block) {
			case Block.Heading heading -> heading.level() <= 2 ? line * 5 / 4 : line * 3 / 4;
			case Block.Paragraph paragraph when paragraph.marker().isPresent() -> line / 4;
			default -> line * 6 / 10;
		};
	}

	private void row(int indent, int wrapped, int above, Kind kind) {
		galley.row(new Row(galley.length(), indent, wrapped, NO_TABS, above, kind));
	}

	private void heading(Block.Heading heading, int above) {
		row(0, 0, above, Kind.WORDS);
		int from = galley.length();
		ink.words(heading.line(), look.heading(heading.level()), Tone.INK);
		galley.heading(new Place(from, galley.length(), heading.name()));
		galley.words(END);
	}

	private void paragraph(Block.Paragraph paragraph, int above) {
		String mark = paragraph.marker().map(this::mark).orElse("");
		int left = left(paragraph.margin(), paragraph.marker());
		int hanging = left + (mark.isEmpty() ? 0 : look.width(mark, look.words()));
		row(left, hanging, above, paragraph.margin().quotes() > 0 ? Kind.QUOTE : Kind.WORDS);
		galley.words(mark);
		boolean quiet = mark.equals(DONE);
		ink.words(paragraph.line(), look.words(), quiet ? Tone.INK2 : Tone.INK);
		galley.words(END);
	}

	/** An item stands where its mark does, what follows in it below its words. */
	private int left(Margin margin, Optional<Marker> marker) {
		int lists = margin.depth() == 0 ? 0 : (margin.depth() - (marker.isPresent() ? 1 : 0)) * look.step();
		return lists + margin.quotes() * look.step();
	}

	private String mark(Marker marker) {
		return switch (marker) {
			case Marker.Dot dot -> DOT;
			case Marker.Number number -> number.place() + ".  ";
			case Marker.Box box -> box.ticked() || box.step().filter(done::contains).isPresent() ? DONE : OPEN;
		};
	}

	private void code(Block.Code code, int above) {
		int left = left(code.margin(), Optional.empty()) + look.step() / 2;
		int room = above;
		for (String line : code.text().split("\n", -1)) {
			row(left, left + look.step(), room, Kind.CODE);
			Font font = look.code();
			ink.code(line, font);
			galley.words(END);
			room = 0;
		}
	}

	private void picture(Block.Picture picture, int above) {
		row(0, 0, above, Kind.WORDS);
		Point size = pictures.get(picture.address());
		if (size == null) {
			ink.words(Line.of(picture.words()), Theme.small(), Tone.INK2);
			galley.words(END);
			return;
		}
		int wide = Math.min(width, size.x);
		int high = Math.max(1, size.y * wide / size.x);
		int from = galley.length();
		galley.words(PLACE_OF_PICTURE);
		galley.picture(new Place(from, from + 1, picture.address()));
		if (wide < size.x) {
			galley.link(new Place(from, from + 1, Reader.LARGE + picture.address()));
		}
		StyleRange style = new StyleRange(from, 1, null, null);
		style.metrics = new GlyphMetrics(high, 0, wide);
		galley.style(style);
		galley.words(END);
		row(0, 0, look.line() / 5, Kind.WORDS);
		ink.words(Line.of(picture.words()), Theme.small(), Tone.INK2);
		galley.words(END);
	}
}
