package org.afterglow.ui.help.internal.text;

import java.util.List;
import java.util.stream.Collectors;

/** Words in their order, broken where there is no more room. */
public record Line(List<Run> runs) {

	/** No words. */
	public static final Line EMPTY = new Line(List.of());

	public Line {
		runs = List.copyOf(runs);
	}

	/** Words that look as most do. */
	public static Line of(String text) {
		return new Line(List.of(Run.plain(text)));
	}

	/** The words alone. */
	public String plain() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
