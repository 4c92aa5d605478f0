package org.afterglow.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of comma-separated values by RFC 4180. A spreadsheet takes a cell that begins like a formula for one and runs it;
 * such a cell gets an apostrophe in front.
 */
public final class CsvLine {

	private static final String END = "\r\n";
	private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private CsvLine() {
	}

	/** The cells with what ends the line. */
	public static String of(List<String> cells) {
		return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", END));
	}

	private static String cell(String text) {
		String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
		boolean plain = harmless.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r')
				&& harmless.equals(harmless.strip());
		return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
	}
}
