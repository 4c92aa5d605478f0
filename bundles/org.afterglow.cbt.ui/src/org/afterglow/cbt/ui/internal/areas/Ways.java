package org.afterglow.cbt.ui.internal.areas;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;

/** The way of an arrow from one box to another: straight, unless another box or an arrow back is in the way. */
final class Ways {

	/** How far a way is bent aside, as a share of its length, from little to much. */
	private static final double[] BENDS = { 0.2, 0.45, 0.7, 1, 1.4, 1.9 };
	private static final double CLEAR = 4;

	private Ways() {
	}

	/**
	 * @param others boxes that it goes around, as far as it can
	 * @param answered true if an arrow comes back: both are bent to their left, so that they lie apart
	 */
	static Shape.Line between(Area from, Area to, List<Area> others, boolean answered, Stroke stroke) {
		List<Double> bends = new ArrayList<>();
		if (!answered) {
			bends.add(0.0);
		}
		for (double bend : BENDS) {
			bends.add(bend);
			if (!answered) {
				bends.add(-bend);
			}
		}
		Shape.Line first = way(from, to, bends.getFirst(), stroke);
		return bends.stream().map(bend -> way(from, to, bend, stroke)).filter(line -> others.stream().noneMatch(other -> crosses(line, other)))
				.findFirst().orElse(first).pointing();
	}

	private static Shape.Line way(Area from, Area to, double bend, Stroke stroke) {
		Spot start = from.middle();
		Spot end = to.middle();
		Spot half = start.towards(end, 0.5);
		Spot aside = half.moved((end.y() - start.y()) * bend, (start.x() - end.x()) * bend);
		Shape.Line whole = Shape.curve(stroke, start, aside, end);
		List<Spot> outside = whole.spots().stream().filter(spot -> !from.grown(CLEAR).contains(spot) && !to.grown(CLEAR).contains(spot)).toList();
		Spot leaves = edge(from, outside.isEmpty() ? end : outside.getFirst());
		Spot reaches = edge(to, outside.isEmpty() ? start : outside.getLast());
		List<Spot> spots = new ArrayList<>(List.of(leaves));
		spots.addAll(outside);
		spots.add(reaches);
		return new Shape.Line(spots, stroke, false, false);
	}

	/** Where the way from the middle of a box to a spot outside leaves it. */
	private static Spot edge(Area box, Spot outside) {
		Spot middle = box.middle();
		double across = Math.abs(outside.x() - middle.x()) / (box.width() / 2 + CLEAR);
		double down = Math.abs(outside.y() - middle.y()) / (box.height() / 2 + CLEAR);
		double share = Math.max(across, down);
		return share <= 1 ? outside : middle.towards(outside, 1 / share);
	}

	static boolean crosses(Shape.Line line, Area box) {
		Area kept = box.grown(CLEAR);
		for (int i = 0; i <= 40; i++) {
			if (kept.contains(line.at(i / 40.0))) {
				return true;
			}
		}
		return false;
	}
}
