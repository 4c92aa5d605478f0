package org.afterglow.ifs.ui.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;

/** Draws lines between bodies, around others where that can be, and finds room for their words. */
final class Lines {

	/** How far lines are bent, in shares of their length; the first that crosses least is taken. */
	private static final double[] BENDS = { 0.12, -0.12, 0.24, -0.24, 0, 0.38, -0.38 };
	private static final double[] WORDS_AT = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74 };
	private static final int FINE = 48;
	private static final double CLEAR = 4;

	private final List<Shape.Closed> bodies;
	private final List<Area> taken = new ArrayList<>();
	private final List<List<Spot>> drawn = new ArrayList<>();

	Lines(List<Shape.Closed> bodies) {
		this.bodies = List.copyOf(bodies);
	}

	/** A line from body to body; empty if they stand on each other. */
	Optional<Shape.Line> between(Shape.Closed from, Shape.Closed to, Stroke stroke) {
		List<Spot> best = List.of();
		double least = Double.MAX_VALUE;
		for (double bend : BENDS) {
			List<Spot> spots = outside(curve(from.area().middle(), to.area().middle(), bend), from, to);
			double crossed = crossed(spots, from, to);
			if (spots.size() >= 2 && crossed < least) {
				least = crossed;
				best = spots;
			}
		}
		if (best.size() < 2) {
			return Optional.empty();
		}
		drawn.add(best);
		return Optional.of(new Shape.Line(best, stroke, false, false));
	}

	private static List<Spot> curve(Spot from, Spot to, double bend) {
		Spot half = from.towards(to, 0.5);
		Spot over = half.moved((from.y() - to.y()) * bend * 2, (to.x() - from.x()) * bend * 2);
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i <= FINE; i++) {
			double share = (double) i / FINE;
			spots.add(from.towards(over, share).towards(over.towards(to, share), share));
		}
		return spots;
	}

	/** The piece between the bodies, to the edge of each. */
	private static List<Spot> outside(List<Spot> spots, Shape.Closed from, Shape.Closed to) {
		int first = 0;
		while (first < spots.size() && contains(from, spots.get(first))) {
			first++;
		}
		int last = spots.size() - 1;
		while (last >= 0 && contains(to, spots.get(last))) {
			last--;
		}
		if (first == 0 || last == spots.size() - 1 || last <= first) {
			return List.of();
		}
		List<Spot> piece = new ArrayList<>();
		piece.add(edge(from, spots.get(first - 1), spots.get(first)));
		piece.addAll(spots.subList(first, last + 1));
		piece.add(edge(to, spots.get(last + 1), spots.get(last)));
		return piece;
	}

	private static Spot edge(Shape.Closed body, Spot inside, Spot outside) {
		Spot in = inside;
		Spot out = outside;
		for (int i = 0; i < 8; i++) {
			Spot half = in.towards(out, 0.5);
			if (contains(body, half)) {
				in = half;
			} else {
				out = half;
			}
		}
		return out;
	}

	static boolean contains(Shape.Closed body, Spot spot) {
		Area area = body.area().grown(1);
		if (!area.contains(spot)) {
			return false;
		}
		Spot middle = area.middle();
		double across = Math.abs(spot.x() - middle.x());
		double down = Math.abs(spot.y() - middle.y());
		double half = area.height() / 2;
		double straight = area.width() / 2 - half;
		return switch (body.form()) {
			case ELLIPSE -> Math.hypot(across / (area.width() / 2), down / half) <= 1;
			case ROUNDED -> across <= straight || Math.hypot(across - straight, down) <= half;
			case HEXAGON -> across <= area.width() / 2 - down / half * area.height() * 0.27;
			default -> body.form() != Form.DIAMOND || across / (area.width() / 2) + down / half <= 1;
		};
	}

	/** How much of it lies under other bodies and along other lines. */
	private double crossed(List<Spot> spots, Shape.Closed from, Shape.Closed to) {
		double crossed = 0;
		for (Spot spot : spots) {
			for (Shape.Closed body : bodies) {
				if (body != from && body != to && body.area().grown(CLEAR * 2).contains(spot)) {
					crossed += 10;
				}
			}
		}
		for (List<Spot> other : drawn) {
			crossed += along(spots, other);
		}
		return crossed;
	}

	/** Two lines that cross are well told apart; two that run along each other are not. */
	private static double along(List<Spot> spots, List<Spot> other) {
		long near = 0;
		for (int i = 0; i < spots.size(); i += 2) {
			Spot spot = spots.get(i);
			if (other.stream().anyMatch(each -> each.to(spot) < CLEAR * 3)) {
				near++;
			}
		}
		return near > 2 ? near : 0;
	}

	/** Where words of this size stand on a line without covering a body or other words, as far as there is such a place. */
	Spot wordsOn(Shape.Line line, double width, double height) {
		Spot best = line.at(WORDS_AT[0]);
		double least = Double.MAX_VALUE;
		for (double share : WORDS_AT) {
			Area area = Area.around(line.at(share), width + 2 * CLEAR, height);
			double covered = bodies.stream().mapToDouble(body -> common(area, body.area().grown(CLEAR))).sum()
					+ taken.stream().mapToDouble(other -> common(area, other)).sum();
			if (covered < least) {
				least = covered;
				best = line.at(share);
			}
		}
		taken.add(Area.around(best, width + 2 * CLEAR, height));
		return best;
	}

	private static double common(Area one, Area other) {
		double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
		double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
		return across > 0 && down > 0 ? across * down : 0;
	}
}
