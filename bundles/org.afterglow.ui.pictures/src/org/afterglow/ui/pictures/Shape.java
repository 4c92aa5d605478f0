package org.afterglow.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be drawn. Made by {@link #of(Form, Area)}, {@link #line(Stroke, Spot...)}, {@link #curve(Stroke, Spot, Spot, Spot)} and
 * {@link Room#label(String, Spot, Face, Paint)}.
 *
 * @since 1.0
 */
public sealed interface Shape extends Drawn {

	/** How many straight pieces a curve is made of. */
	int PIECES = 24;

	/**
	 * A closed form, filled, outlined or both.
	 *
	 * @param form its corners
	 * @param area its bounds
	 * @param fill the colour inside, if any
	 * @param outline the line around, if any
	 * @since 1.0
	 */
	record Closed(Form form, Area area, Optional<Paint> fill, Optional<Stroke> outline) implements Shape {

		/** Refuses null. */
		public Closed {
			Objects.requireNonNull(form);
			Objects.requireNonNull(area);
			Objects.requireNonNull(fill);
			Objects.requireNonNull(outline);
		}

		/**
		 * The same with this colour inside.
		 *
		 * @since 1.0
		 */
		public Closed filled(Paint paint) {
			return new Closed(form, area, Optional.of(paint), outline);
		}

		/**
		 * The same with this line around it.
		 *
		 * @since 1.0
		 */
		public Closed outlined(Stroke stroke) {
			return new Closed(form, area, fill, Optional.of(stroke));
		}

		@Override
		public Area bounds() {
			return area.grown(outline.map(Stroke::width).orElse(0.0) / 2);
		}
	}

	/**
	 * A line through two or more spots.
	 *
	 * @param spots from start to end, at least two
	 * @param stroke how it is drawn
	 * @param startArrow whether an arrow points out of its start
	 * @param endArrow whether an arrow points out of its end
	 * @since 1.0
	 */
	record Line(List<Spot> spots, Stroke stroke, boolean startArrow, boolean endArrow) implements Shape {

		/**
		 * Refuses null and a line to nowhere.
		 *
		 * @throws IllegalArgumentException if there are fewer than two spots
		 */
		public Line {
			spots = List.copyOf(spots);
			Objects.requireNonNull(stroke);
			if (spots.size() < 2) {
				throw new IllegalArgumentException("a line goes from a spot to a spot");
			}
		}

		/**
		 * The same with an arrow out of its end.
		 *
		 * @since 1.0
		 */
		public Line pointing() {
			return new Line(spots, stroke, startArrow, true);
		}

		/**
		 * The same with an arrow out of both ends.
		 *
		 * @since 1.0
		 */
		public Line pointingBothWays() {
			return new Line(spots, stroke, true, true);
		}

		/**
		 * A spot on it.
		 *
		 * @param share of its length: 0 is the start, 1 the end
		 * @since 1.0
		 */
		public Spot at(double share) {
			double left = share * length();
			for (int i = 1; i < spots.size(); i++) {
				double piece = spots.get(i - 1).to(spots.get(i));
				if (piece >= left && piece > 0) {
					return spots.get(i - 1).towards(spots.get(i), left / piece);
				}
				left -= piece;
			}
			return spots.getLast();
		}

		private double length() {
			double length = 0;
			for (int i = 1; i < spots.size(); i++) {
				length += spots.get(i - 1).to(spots.get(i));
			}
			return length;
		}

		@Override
		public Area bounds() {
			Area bounds = new Area(spots.getFirst().x(), spots.getFirst().y(), 0, 0);
			for (Spot spot : spots) {
				bounds = bounds.with(new Area(spot.x(), spot.y(), 0, 0));
			}
			return bounds.grown(stroke.width());
		}
	}

	/**
	 * One line of words. Its height is that of a line of its face, with its middle at the spot.
	 *
	 * @param text without line breaks
	 * @param at its left end, middle or right end, half way up
	 * @param align which of these
	 * @param face the letters
	 * @param paint their colour
	 * @param ground what is laid behind the words, so that lines never cross them
	 * @param width how wide it is on the screen, in units: files set it no wider
	 * @since 1.0
	 */
	record Label(String text, Spot at, Align align, Face face, Paint paint, Optional<Paint> ground, double width) implements Shape {

		/**
		 * Refuses null and breaks.
		 *
		 * @throws IllegalArgumentException if the text has a line break, or the width is below 0
		 */
		public Label {
			Objects.requireNonNull(at);
			Objects.requireNonNull(align);
			Objects.requireNonNull(face);
			Objects.requireNonNull(paint);
			Objects.requireNonNull(ground);
			if (text.indexOf('\n') >= 0 || !(width >= 0)) {
				throw new IllegalArgumentException("a label is one line");
			}
		}

		/**
		 * The same, placed otherwise.
		 *
		 * @since 1.0
		 */
		public Label aligned(Align other) {
			return new Label(text, at, other, face, paint, ground, width);
		}

		/**
		 * The same on a ground of its own.
		 *
		 * @since 1.0
		 */
		public Label on(Paint below) {
			return new Label(text, at, align, face, paint, Optional.of(below), width);
		}

		@Override
		public Area bounds() {
			double left = switch (align) {
				case LEFT -> at.x();
				case MIDDLE -> at.x() - width / 2;
				case RIGHT -> at.x() - width;
			};
			return new Area(left, at.y() - Room.LINE / 2, width, Room.LINE);
		}
	}

	/**
	 * What it covers, in units.
	 *
	 * @since 1.0
	 */
	Area bounds();

	/**
	 * A closed form without a colour and a line yet.
	 *
	 * @since 1.0
	 */
	static Closed of(Form form, Area area) {
		return new Closed(form, area, Optional.empty(), Optional.empty());
	}

	/**
	 * A line from spot to spot.
	 *
	 * @param spots at least two
	 * @throws IllegalArgumentException if there are fewer
	 * @since 1.0
	 */
	static Line line(Stroke stroke, Spot... spots) {
		return new Line(List.of(spots), stroke, false, false);
	}

	/**
	 * A line that is bent once.
	 *
	 * @param bend what it is drawn towards on its way, without reaching it
	 * @since 1.0
	 */
	static Line curve(Stroke stroke, Spot from, Spot bend, Spot to) {
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i <= PIECES; i++) {
			double share = (double) i / PIECES;
			spots.add(from.towards(bend, share).towards(bend.towards(to, share), share));
		}
		return new Line(spots, stroke, false, false);
	}
}
