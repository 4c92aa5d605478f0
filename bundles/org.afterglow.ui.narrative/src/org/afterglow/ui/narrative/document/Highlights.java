package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.afterglow.model.CodeId;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;

/** Which code shows where in a line when codings overlap: the shortest gives the ground, the next longer a line below. */
public final class Highlights {

	/** A stretch of words that looks the same all along. */
	public record Run(TextSpan span, CodeId ground, Optional<CodeId> below) {
	}

	private static final Comparator<Mark> SHORTEST = Comparator.<Mark>comparingInt(mark -> mark.span().length())
			.thenComparing(Marks.BY_PLACE);

	private Highlights() {
	}

	/**
	 * The runs of the part of the text between the positions, in order; where nothing is coded there is no run.
	 *
	 * @param marks those that touch the part, the ones without a coding among them
	 */
	public static List<Run> between(int start, int end, List<Mark> marks) {
		List<Mark> coded = marks.stream().filter(mark -> mark.coding().isPresent()).sorted(SHORTEST).toList();
		TreeSet<Integer> cuts = new TreeSet<>();
		for (Mark mark : coded) {
			cuts.add(Math.max(start, mark.span().start()));
			cuts.add(Math.min(end, mark.span().end()));
		}
		List<Run> runs = new ArrayList<>();
		int from = start;
		for (int cut : cuts) {
			if (cut > from) {
				run(new TextSpan(from, cut), coded).ifPresent(runs::add);
			}
			from = cut;
		}
		return runs;
	}

	private static Optional<Run> run(TextSpan span, List<Mark> coded) {
		List<CodeId> codes = coded.stream().filter(mark -> mark.span().contains(span)).limit(2)
				.map(mark -> mark.coding().map(Coding::code).orElseThrow()).toList();
		return codes.isEmpty() ? Optional.empty()
				: Optional.of(new Run(span, codes.getFirst(), codes.stream().skip(1).findFirst()));
	}
}
