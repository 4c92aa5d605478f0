package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.afterglow.model.AnchorId;
import org.afterglow.model.TextSpan;

/** Gives each coding a lane in the margin, the longest next to the text, so that no two in one lane stand beside the same line. */
public final class Lanes {

	/** More lanes than these are not shown. */
	public static final int SHOWN = 6;

	/** Words closer than this often share a line on the screen. */
	private static final int LINE = 66;

	private static final Comparator<Mark> LONGEST = Comparator.<Mark>comparingInt(mark -> -mark.span().length())
			.thenComparing(Marks.BY_PLACE);

	private final Map<AnchorId, Integer> lanes = new HashMap<>();

	private Lanes() {
	}

	/** Takes a moment for a book of them, not more: lanes are kept in order, and only neighbours are asked. */
	public static Lanes of(List<Mark> marks) {
		return of(marks, mark -> mark.coding().isPresent());
	}

	/** The same of those marks that are shown. */
	public static Lanes of(List<Mark> marks, Predicate<Mark> shown) {
		Lanes lanes = new Lanes();
		List<TreeMap<Integer, Integer>> taken = new ArrayList<>();
		marks.stream().filter(shown).sorted(LONGEST).forEach(mark -> {
			int lane = 0;
			while (lane < taken.size() && !isFree(taken.get(lane), mark.span())) {
				lane++;
			}
			if (lane == taken.size()) {
				taken.add(new TreeMap<>());
			}
			taken.get(lane).put(mark.span().start(), mark.span().end());
			lanes.lanes.put(mark.anchor(), lane);
		});
		return lanes;
	}

	/** @param lane ends by starts; none of them near another */
	private static boolean isFree(TreeMap<Integer, Integer> lane, TextSpan span) {
		Map.Entry<Integer, Integer> before = lane.lowerEntry(span.end() + LINE);
		return before == null || before.getValue() + LINE <= span.start();
	}

	/** The lane of the mark, counted from the text; marks that came later go beyond the last. */
	public int of(Mark mark) {
		return lanes.getOrDefault(mark.anchor(), SHOWN);
	}
}
