package org.afterglow.ifs.ui.internal.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.ui.pictures.Spot;

/**
 * Finds places for parts: those that stand to each other are near, none covers another, and those that were pinned stay. Without
 * chance: the same parts are laid out alike.
 */
public final class Layout {

	/** What a part takes at most, with room for the words between. */
	private static final double WIDTH = 248;
	private static final double HEIGHT = 112;
	private static final double NEAR = 250;
	private static final int STEPS = 320;
	private static final int PUSHES = 300;
	private static final double GRID = 4;
	private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
	/** How much wider than high a window is. */
	private static final double FLAT = 0.62;

	private final Shown shown;
	private final List<String> keys;
	private final Set<String> still;
	private final double[] x;
	private final double[] y;
	private final boolean[] fixed;

	private Layout(Shown shown, Set<String> still) {
		this.shown = shown;
		this.still = still;
		this.keys = shown.nodes().stream().map(Node::key).toList();
		int count = keys.size() + 1;
		x = new double[count];
		y = new double[count];
		fixed = new boolean[count];
	}

	/** All of them anew, but those that are pinned. */
	public static Shown laidOut(Shown shown) {
		return new Layout(shown, shown.places().entrySet().stream().filter(each -> each.getValue().pinned()).map(Map.Entry::getKey)
				.collect(Collectors.toSet())).run();
	}

	/** Places for those that have none yet; all others stay. */
	public static Shown completed(Shown shown) {
		return shown.places().size() == shown.nodes().size() ? shown : new Layout(shown, shown.places().keySet()).run();
	}

	private Shown run() {
		begin();
		attractAndRepel();
		pushApart();
		Map<String, Place> places = new HashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			String key = keys.get(i);
			boolean pinned = shown.places().containsKey(key) && shown.places().get(key).pinned();
			places.put(key, fixed[i] ? shown.places().get(key) : new Place(new Spot(snapped(x[i]), snapped(y[i])), pinned));
		}
		return shown.placed(places);
	}

	private static double snapped(double value) {
		return Math.rint(value / GRID) * GRID;
	}

	/** Managers above, exiles below, the others at the sides, Self in the middle. */
	private void begin() {
		int self = keys.size();
		x[self] = shown.self().x();
		y[self] = shown.self().y();
		fixed[self] = true;
		double round = Math.max(NEAR, Math.sqrt(keys.size() * WIDTH * HEIGHT));
		for (int i = 0; i < keys.size(); i++) {
			String key = keys.get(i);
			if (still.contains(key)) {
				fixed[i] = true;
				x[i] = shown.places().get(key).middle().x();
				y[i] = shown.places().get(key).middle().y();
			} else {
				double radius = round * Math.sqrt((i + 1.0) / (keys.size() + 1));
				x[i] = x[self] + radius * Math.cos(i * GOLDEN);
				y[i] = y[self] + radius * FLAT * (0.4 * Math.sin(i * GOLDEN) + level(shown.nodes().get(i).kind()));
			}
		}
	}

	private static double level(Kind kind) {
		return switch (kind) {
			case MANAGER -> -0.8;
			case EXILE -> 0.9;
			case FIREFIGHTER -> 0.25;
			case UNKNOWN -> 0;
		};
	}

	private void attractAndRepel() {
		double[] pullX = new double[x.length];
		double[] pullY = new double[x.length];
		for (int step = 0; step < STEPS; step++) {
			Arrays.fill(pullX, 0);
			Arrays.fill(pullY, 0);
			repel(pullX, pullY);
			for (Bond bond : shown.bonds()) {
				attract(keys.indexOf(bond.from()), keys.indexOf(bond.to()), 1, pullX, pullY);
			}
			gather(pullX, pullY);
			double most = NEAR / 3 * (1 - (double) step / STEPS) + 1;
			for (int i = 0; i < x.length; i++) {
				double length = Math.hypot(pullX[i], pullY[i]);
				if (!fixed[i] && length > 0) {
					x[i] += pullX[i] / length * Math.min(length, most);
					y[i] += pullY[i] / length * Math.min(length, most);
				}
			}
		}
	}

	private void repel(double[] pullX, double[] pullY) {
		for (int i = 0; i < x.length; i++) {
			for (int j = i + 1; j < x.length; j++) {
				double across = x[i] - x[j];
				// Names are wider than high: what is above may be nearer than what is beside.
				double down = (y[i] - y[j]) / FLAT;
				double far = Math.max(1, Math.hypot(across, down));
				double push = NEAR * NEAR / far * 0.9;
				pullX[i] += across / far * push;
				pullY[i] += down / far * push * FLAT;
				pullX[j] -= across / far * push;
				pullY[j] -= down / far * push * FLAT;
			}
		}
	}

	private void attract(int one, int other, double strength, double[] pullX, double[] pullY) {
		double across = x[other] - x[one];
		double down = y[other] - y[one];
		double far = Math.max(1, Math.hypot(across, down));
		double pull = far * far / NEAR * strength;
		pullX[one] += across / far * pull;
		pullY[one] += down / far * pull;
		pullX[other] -= across / far * pull;
		pullY[other] -= down / far * pull;
	}

	/** Nobody drifts away from Self, and each kind keeps to its side. */
	private void gather(double[] pullX, double[] pullY) {
		int self = keys.size();
		for (int i = 0; i < keys.size(); i++) {
			boolean trusts = shown.nodes().get(i).trust().isPresent();
			attract(i, self, trusts ? 0.75 : 0.6, pullX, pullY);
			pullY[i] += level(shown.nodes().get(i).kind()) * NEAR * 0.5;
		}
	}

	private void pushApart() {
		for (int pass = 0; pass < PUSHES; pass++) {
			boolean moved = false;
			for (int i = 0; i < x.length; i++) {
				for (int j = i + 1; j < x.length; j++) {
					moved |= pushApart(i, j);
				}
			}
			if (!moved) {
				return;
			}
		}
	}

	private boolean pushApart(int one, int other) {
		double across = WIDTH - Math.abs(x[one] - x[other]);
		double down = HEIGHT - Math.abs(y[one] - y[other]);
		if (across <= GRID || down <= GRID || fixed[one] && fixed[other]) {
			return false;
		}
		double share = fixed[one] || fixed[other] ? 1 : 0.5;
		boolean sideways = across / WIDTH < down / HEIGHT;
		double[] along = sideways ? x : y;
		double by = (sideways ? across : down) * share + 0.5;
		double sign = along[one] == along[other] ? 1 : Math.signum(along[other] - along[one]);
		if (!fixed[one]) {
			along[one] -= sign * by;
		}
		if (!fixed[other]) {
			along[other] += sign * by;
		}
		return true;
	}

	/** Those that cover another, for tests. */
	static List<String> covering(Shown shown, double width, double height) {
		List<String> covering = new ArrayList<>();
		List<Map.Entry<String, Place>> all = List.copyOf(shown.places().entrySet());
		for (int i = 0; i < all.size(); i++) {
			for (int j = i + 1; j < all.size(); j++) {
				Spot one = all.get(i).getValue().middle();
				Spot other = all.get(j).getValue().middle();
				if (Math.abs(one.x() - other.x()) < width && Math.abs(one.y() - other.y()) < height) {
					covering.add(all.get(i).getKey());
				}
			}
		}
		return covering;
	}
}
