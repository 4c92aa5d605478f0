package org.afterglow.ui.help.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.afterglow.ui.Tone;
import org.afterglow.ui.help.internal.reader.Galley.Kind;
import org.afterglow.ui.help.internal.reader.Galley.Row;
import org.afterglow.ui.help.internal.text.Block;
import org.afterglow.ui.help.internal.text.Line;
import org.afterglow.ui.help.internal.text.Run;

/**
 * A table as lines of text, so that it is read, heard, found and copied as all words are. A row is one line; its last cell is
 * broken below itself. Where there is no room for columns, a row is its first cell and below it every other cell after its heading.
 */
final class TableSetter {

	/** The other cells are not broken: more than this share of the width is not theirs. */
	private static final double LEFT_SHARE = 0.62;

	private final Galley galley;
	private final Ink ink;
	private final Look look;
	private final int width;

	TableSetter(Galley galley, Ink ink, Look look, int width) {
		this.galley = galley;
		this.ink = ink;
		this.look = look;
		this.width = width;
	}

	void set(Block.Table table, int above) {
		int[] tabs = tabs(table);
		int last = tabs.length == 0 ? 0 : tabs[tabs.length - 1];
		if (last > width * LEFT_SHARE) {
			stacked(table, above);
			return;
		}
		row(bold(table.head()), tabs, above, Kind.HEAD);
		table.rows().forEach(cells -> row(cells, tabs, look.line() / 4, Kind.CELLS));
	}

	/** Where the second cell begins, and those behind it. */
	private int[] tabs(Block.Table table) {
		int gap = look.step();
		int at = 0;
		int[] tabs = new int[Math.max(0, table.head().size() - 1)];
		for (int column = 0; column < tabs.length; column++) {
			int place = column;
			int widest = table.rows().stream().mapToInt(row -> row.size() > place ? width(row.get(place)) : 0).max().orElse(0);
			at += Math.max(widest, look.width(table.head().get(column).plain(), look.bold())) + gap;
			tabs[column] = at;
		}
		return tabs;
	}

	private int width(Line line) {
		return line.runs().stream().mapToInt(run -> look.width(run.text(), run.code() ? look.code() : run.bold() ? look.bold() : look.words())).sum();
	}

	private void row(List<Line> cells, int[] tabs, int above, Kind kind) {
		galley.row(new Row(galley.length(), 0, tabs.length == 0 ? 0 : tabs[tabs.length - 1], tabs, above, kind));
		for (int column = 0; column < cells.size(); column++) {
			if (column > 0) {
				galley.words("\t");
			}
			ink.words(cells.get(column), look.words(), Tone.INK);
		}
		galley.words("\n");
	}

	private void stacked(Block.Table table, int above) {
		int room = above;
		for (List<Line> cells : table.rows()) {
			galley.row(new Row(galley.length(), 0, look.step(), new int[0], room, Kind.WORDS));
			ink.words(bold(List.of(cells.getFirst())).getFirst(), look.words(), Tone.INK);
			galley.words("\n");
			IntStream.range(1, cells.size()).filter(column -> !cells.get(column).plain().isBlank())
					.forEach(column -> under(table.head().get(column), cells.get(column), column == cells.size() - 1));
			room = look.line() / 3;
		}
	}

	private void under(Line head, Line cell, boolean last) {
		galley.row(new Row(galley.length(), look.step(), look.step() * 2, new int[0], 0, last ? Kind.CELLS : Kind.WORDS));
		if (!head.plain().isBlank()) {
			ink.words(Line.of(head.plain() + ": "), look.words(), Tone.INK2);
		}
		ink.words(cell, look.words(), Tone.INK);
		galley.words("\n");
	}

	private static List<Line> bold(List<Line> cells) {
		List<Line> bold = new ArrayList<>();
		cells.forEach(cell -> bold.add(new Line(cell.runs().stream().map(run -> new Run(run.text(), true, run.code(), run.link())).toList())));
		return bold;
	}
}
