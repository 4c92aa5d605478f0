package org.afterglow.ui.pictures;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.afterglow.ui.Tone;

/**
 * Numbers to be laid beside each other in a {@link BarChart}.
 *
 * @param name what they are, as a screen reader says it: "Minutes of practice a week"
 * @param heading what a group is, above their names in the table: "Week"
 * @param groups what the numbers are of, in order: the weeks, the records
 * @param panels one above the other, over the same groups; at least one
 * @param lying true if bars run to the right, which leaves room for long names of groups; false if they stand
 * @since 1.0
 */
public record Bars(String name, String heading, List<Group> groups, List<Panel> panels, boolean lying) {

	/**
	 * What one number of each series is of.
	 *
	 * @param label short, for the axis
	 * @param name in full, for the table
	 * @since 1.0
	 */
	public record Group(String label, String name) {

		/** Refuses null. */
		public Group {
			Objects.requireNonNull(label);
			Objects.requireNonNull(name);
		}

		/** Names may be a client's words. */
		@Override
		public String toString() {
			return "Group";
		}
	}

	/**
	 * Series that share an axis.
	 *
	 * @param name what they count, with its unit: "Minutes"
	 * @param series at least one
	 * @param highest where the axis ends; empty if it ends with the largest number
	 * @since 1.0
	 */
	public record Panel(String name, List<Series> series, OptionalDouble highest) {

		/**
		 * Refuses nonsense.
		 *
		 * @throws IllegalArgumentException if there is no series, or the axis ends where it begins
		 */
		public Panel {
			Objects.requireNonNull(name);
			series = List.copyOf(series);
			if (series.isEmpty() || highest.isPresent() && !(highest.getAsDouble() > 0)) {
				throw new IllegalArgumentException("a panel has a series, and an axis that goes up");
			}
		}
	}

	/**
	 * Numbers of one kind, one for each group.
	 *
	 * @param name for the legend and the table: "Before"
	 * @param tone their colour; what tells them apart as well is their order, their number and their mark
	 * @param mark how they are drawn
	 * @param numbers from 0 up; empty where there is none
	 * @since 1.0
	 */
	public record Series(String name, Tone tone, Mark mark, List<OptionalDouble> numbers) {

		/**
		 * Refuses nonsense.
		 *
		 * @throws IllegalArgumentException if a number is below 0 or not finite
		 */
		public Series {
			Objects.requireNonNull(name);
			Objects.requireNonNull(tone);
			Objects.requireNonNull(mark);
			numbers = List.copyOf(numbers);
			if (numbers.stream().anyMatch(each -> each.isPresent() && !(each.getAsDouble() >= 0 && Double.isFinite(each.getAsDouble())))) {
				throw new IllegalArgumentException("numbers of a chart are from 0 up");
			}
		}

		/**
		 * Bars.
		 *
		 * @throws IllegalArgumentException if a number is below 0 or not finite
		 * @since 1.0
		 */
		public static Series bars(String name, Tone tone, List<OptionalDouble> numbers) {
			return new Series(name, tone, Mark.BAR, numbers);
		}

		/**
		 * A line across each group, such as a target.
		 *
		 * @throws IllegalArgumentException if a number is below 0 or not finite
		 * @since 1.0
		 */
		public static Series line(String name, Tone tone, List<OptionalDouble> numbers) {
			return new Series(name, tone, Mark.LINE, numbers);
		}
	}

	/**
	 * How a number is drawn.
	 *
	 * @since 1.0
	 */
	public enum Mark {
		/** As a bar. */
		BAR,
		/** As a line across the room of its group. */
		LINE
	}

	/**
	 * Refuses nonsense.
	 *
	 * @throws IllegalArgumentException if there is no panel, the name or the heading is blank, or a series has more or fewer numbers than there are groups
	 */
	public Bars {
		groups = List.copyOf(groups);
		panels = List.copyOf(panels);
		if (name.isBlank() || heading.isBlank() || panels.isEmpty()) {
			throw new IllegalArgumentException("a chart has a name, a heading and a panel");
		}
		for (Panel panel : panels) {
			for (Series series : panel.series()) {
				if (series.numbers().size() != groups.size()) {
					throw new IllegalArgumentException(series.numbers().size() + " numbers of " + groups.size() + " groups");
				}
			}
		}
	}

	/**
	 * All series, panel by panel.
	 *
	 * @since 1.0
	 */
	public List<Series> series() {
		return panels.stream().flatMap(panel -> panel.series().stream()).toList();
	}

	/** Names may be a client's words. */
	@Override
	public String toString() {
		return "Bars[" + groups.size() + " groups]";
	}
}
