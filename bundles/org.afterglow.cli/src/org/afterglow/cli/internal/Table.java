package org.afterglow.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Rows whose columns stand under each other, the last one as long as it is. */
final class Table {

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final Set<Integer> rightAligned;

	/** @param rightAligned columns of numbers, from 0 */
	Table(Integer... rightAligned) {
		this.rightAligned = Set.of(rightAligned);
	}

	Table row(Object... cells) {
		rows.add(Arrays.stream(cells).map(cell -> Terminal.harmless(Terminal.oneLine(String.valueOf(cell)))).toList());
		return this;
	}

	void print(Output out) {
		int[] widths = widths();
		rows.forEach(row -> out.line(line(row, widths)));
	}

	private int[] widths() {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = new int[columns];
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				widths[i] = Math.max(widths[i], Terminal.columns(row.get(i)));
			}
		}
		return widths;
	}

	private String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < row.size(); i++) {
			String cell = row.get(i);
			String padding = " ".repeat(widths[i] - Terminal.columns(cell));
			line.append(i == 0 ? "" : GAP);
			line.append(rightAligned.contains(i) ? padding + cell : cell + padding);
		}
		return line.toString().stripTrailing();
	}
}
