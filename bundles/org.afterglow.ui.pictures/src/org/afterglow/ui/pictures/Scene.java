package org.afterglow.ui.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture as a list: what is painted, met by the mouse, walked by the arrow keys, heard, printed and written to files. Immutable.
 *
 * @param name what it is called where it is heard, and in files
 * @param drawn in the order in which it is painted: what comes later lies above; arrow keys and screen readers go by it too
 * @since 1.0
 */
public record Scene(String name, List<Drawn> drawn) {

	/** How near to a line a pointer has to be, in units. */
	private static final double NEAR = 6;

	/**
	 * Refuses a scene that cannot be told.
	 *
	 * @throws IllegalArgumentException if the name is blank, or two items have the same key
	 */
	public Scene {
		drawn = List.copyOf(drawn);
		if (name.isBlank()) {
			throw new IllegalArgumentException("a scene has a name");
		}
		List<String> keys = drawn.stream().filter(Item.class::isInstance).map(each -> ((Item) each).key()).toList();
		if (keys.stream().distinct().count() < keys.size()) {
			throw new IllegalArgumentException("two items have the same key");
		}
	}

	/**
	 * A scene of these.
	 *
	 * @throws IllegalArgumentException if the name is blank, or two items have the same key
	 * @since 1.0
	 */
	public static Scene of(String name, Drawn... drawn) {
		return new Scene(name, List.of(drawn));
	}

	/**
	 * What can be met, in order.
	 *
	 * @since 1.0
	 */
	public List<Item> items() {
		return drawn.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
	}

	/**
	 * Everything that is painted, in order.
	 *
	 * @since 1.0
	 */
	public List<Shape> shapes() {
		return drawn.stream().flatMap(each -> switch (each) {
			case Item item -> item.shapes().stream();
			case Shape shape -> Stream.of(shape);
		}).toList();
	}

	/**
	 * The item with this key.
	 *
	 * @since 1.0
	 */
	public Optional<Item> item(String key) {
		return items().stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/**
	 * What everything together covers; empty at the top left if there is nothing.
	 *
	 * @since 1.0
	 */
	public Area bounds() {
		return drawn.stream().map(Drawn::bounds).reduce(Area::with).orElse(new Area(0, 0, 0, 0));
	}

	/**
	 * The uppermost item at a spot. Small items are met up to a distance around them, so that no hand has to be steady.
	 *
	 * @param least the smallest size a target has, in units
	 * @since 1.0
	 */
	public Optional<Item> at(Spot spot, double least) {
		List<Item> items = items().reversed();
		return items.stream().filter(each -> covers(each, spot, 0)).findFirst()
				.or(() -> items.stream().filter(each -> covers(each, spot, least)).findFirst());
	}

	private static boolean covers(Item item, Spot spot, double least) {
		return item.shapes().stream().anyMatch(shape -> switch (shape) {
			case Shape.Closed closed -> atLeast(closed.area(), least).contains(spot);
			case Shape.Label label -> atLeast(label.bounds(), least).contains(spot);
			case Shape.Line line -> near(line, spot);
		});
	}

	private static Area atLeast(Area area, double least) {
		return Area.around(area.middle(), Math.max(area.width(), least), Math.max(area.height(), least));
	}

	private static boolean near(Shape.Line line, Spot spot) {
		for (int i = 1; i < line.spots().size(); i++) {
			Spot from = line.spots().get(i - 1);
			Spot to = line.spots().get(i);
			double length = from.to(to);
			double share = length == 0 ? 0
					: ((spot.x() - from.x()) * (to.x() - from.x()) + (spot.y() - from.y()) * (to.y() - from.y())) / (length * length);
			if (from.towards(to, Math.clamp(share, 0, 1)).to(spot) <= NEAR) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The item that is nearest in a direction, as arrow keys go.
	 *
	 * @param across -1 to the left, 1 to the right, 0 neither
	 * @param down -1 up, 1 down, 0 neither
	 * @since 1.0
	 */
	public Optional<Item> beside(Item from, int across, int down) {
		Spot here = from.body().area().middle();
		return items().stream().filter(each -> !each.key().equals(from.key())).filter(each -> along(here, each, across, down) > 0)
				.min((one, other) -> Double.compare(far(here, one, across, down), far(here, other, across, down)));
	}

	private static double along(Spot here, Item item, int across, int down) {
		Spot there = item.body().area().middle();
		double ahead = (there.x() - here.x()) * across + (there.y() - here.y()) * down;
		return ahead > 0.5 ? ahead : 0;
	}

	/** What lies straight ahead is nearer than what lies aside. */
	private static double far(Spot here, Item item, int across, int down) {
		Spot there = item.body().area().middle();
		double ahead = along(here, item, across, down);
		double aside = Math.abs((there.x() - here.x()) * down) + Math.abs((there.y() - here.y()) * across);
		return ahead + 2 * aside + (aside > ahead ? 4 * (aside - ahead) : 0);
	}

	/** Words of a client stay out of logs. */
	@Override
	public String toString() {
		return "Scene[" + drawn.size() + " drawn]";
	}
}
