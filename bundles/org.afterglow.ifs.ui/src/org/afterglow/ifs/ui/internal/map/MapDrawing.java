package org.afterglow.ifs.ui.internal.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Align;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Drawn;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;

/**
 * Draws a map.
 *
 * @param name of the whole picture
 * @param shown what is on it; everything has a place
 * @param corner what is added to places, so that the map stands well in its room
 * @param marked the part whose card is open, or from which one is connected
 * @param act what Enter and a click do with a part
 * @param movable whether parts can be moved now
 */
public record MapDrawing(String name, Shown shown, Spot corner, Optional<String> marked, Consumer<String> act, boolean movable) {

	/** The key of Self. */
	public static final String SELF = "self";

	private static final double LEGEND_TOP = 8;
	private static final double LEAST_WIDTH = 128;
	private static final double MOST_WIDTH = 216;
	private static final double HEIGHT = 56;
	private static final double SIDE = 20;
	private static final double SELF_SIZE = 64;
	private static final double LINE_UP = 8.5;
	private static final double PIN = 7;
	/** Words of lines give way to the dash below this zoom. */
	private static final double READABLE = 0.7;

	public MapDrawing {
		Objects.requireNonNull(name);
		Objects.requireNonNull(shown);
		Objects.requireNonNull(corner);
		Objects.requireNonNull(marked);
		Objects.requireNonNull(act);
	}

	public Scene in(Room room, Locale locale) {
		Map<String, Shape.Closed> bodies = new HashMap<>();
		shown.nodes().forEach(node -> bodies.put(node.key(), body(node, room, locale)));
		Shape.Closed self = Shape.of(Form.ELLIPSE, Area.around(at(shown.self()), SELF_SIZE, SELF_SIZE))
				.filled(Paint.between(Paint.of(Tone.EMBER_TINT), Paint.of(Tone.EMBER), 0.25)).outlined(Stroke.of(Paint.of(Tone.EMBER), 2));
		Lines lines = new Lines(Stream.concat(bodies.values().stream(), Stream.of(self)).toList());
		List<Drawn> drawn = new ArrayList<>(Legend.of(shown, room, locale, LEGEND_TOP));
		List<Shape> words = new ArrayList<>();
		for (Node node : shown.nodes()) {
			node.trust().ifPresent(trust -> lines.between(self, bodies.get(node.key()), BondStyle.trust()).map(Shape.Line::pointing).ifPresent(line -> {
				drawn.add(line);
				words.addAll(words(Messages.with(Messages.trustLine, trust), line, lines, room));
			}));
		}
		for (Bond bond : shown.bonds()) {
			lines.between(bodies.get(bond.from()), bodies.get(bond.to()), BondStyle.stroke(bond.kind())).ifPresent(line -> {
				drawn.add(BondStyle.pointed(bond.kind(), line));
				words.addAll(words(BondStyle.word(bond.kind(), locale), line, lines, room));
			});
		}
		drawn.addAll(words);
		shown.nodes().forEach(node -> drawn.add(item(node, bodies.get(node.key()), room, locale)));
		Item selfItem = Item.of(SELF, Messages.self, self, room.label(Messages.self, self.area().middle(), Face.BOLD,
				Paint.on(self.fill().orElseThrow())).aligned(Align.MIDDLE));
		drawn.add(movable ? selfItem.moved() : selfItem);
		return new Scene(name, drawn);
	}

	private Spot at(Spot place) {
		return place.moved(corner.x(), corner.y());
	}

	private Shape.Closed body(Node node, Room room, Locale locale) {
		double wanted = Math.max(room.width(name(node, locale), Face.BOLD), room.width(below(node, locale), Face.SMALL)) + 2 * SIDE;
		Area area = Area.around(at(shown.places().get(node.key()).middle()), Math.clamp(wanted, LEAST_WIDTH, MOST_WIDTH), HEIGHT);
		Shape.Closed body = node.kind().body(area);
		return node.colour().map(colour -> body.filled(Paint.highlight(colour))
				.outlined(new Stroke(Paint.stripe(colour), node.kind().stroke().width(), node.kind().stroke().dash()))).orElse(body);
	}

	private List<Shape> words(String word, Shape.Line line, Lines lines, Room room) {
		if (room.zoom() < READABLE) {
			return List.of();
		}
		Spot spot = lines.wordsOn(line, room.width(word, Face.SMALL), Room.LINE);
		return List.of(room.label(word, spot, Face.SMALL, Paint.of(Tone.INK2)).aligned(Align.MIDDLE).on(Paint.of(Tone.PAGE)));
	}

	private Item item(Node node, Shape.Closed body, Room room, Locale locale) {
		List<Shape> shapes = new ArrayList<>();
		shapes.add(body);
		Spot middle = body.area().middle();
		double width = body.area().width() - 2 * SIDE + 8;
		Paint ink = Paint.on(body.fill().orElseThrow());
		shapes.add(room.label(room.shortened(name(node, locale), Face.BOLD, width), middle.moved(0, -LINE_UP), Face.BOLD, ink).aligned(Align.MIDDLE));
		shapes.add(room.label(room.shortened(below(node, locale), Face.SMALL, width), middle.moved(0, LINE_UP), Face.SMALL, ink).aligned(Align.MIDDLE));
		if (marked.filter(node.key()::equals).isPresent()) {
			shapes.add(Shape.of(body.form(), body.area().grown(-2.5)).outlined(Stroke.of(Paint.of(Tone.DUSK), 1.2)));
		}
		if (shown.places().get(node.key()).pinned()) {
			shapes.add(Shape.of(Form.ELLIPSE, Area.around(new Spot(middle.x(), body.area().y()), PIN, PIN)).filled(Paint.of(Tone.INK2)));
		}
		Item item = Item.of(node.key(), spoken(node, locale), shapes.toArray(Shape[]::new)).acting(() -> act.accept(node.key())).as(Item.Role.BUTTON);
		return movable && !node.isFolded() ? item.moved() : item;
	}

	static String name(Node node, Locale locale) {
		if (node.isFolded()) {
			return Messages.with(Messages.folded, node.folded(), node.kind().word(locale));
		}
		return node.name().isEmpty() ? Messages.nameless : node.name();
	}

	/** "manager, trusted" */
	private static String below(Node node, Locale locale) {
		if (node.isFolded()) {
			return Messages.foldedHint;
		}
		return Stream.of(node.kind().word(locale), node.status(locale), node.age().isEmpty() ? "" : Messages.with(Messages.aged, node.age()))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(Messages.comma));
	}

	/** "The night watch, manager, trusted, protects The boy at the table" */
	private String spoken(Node node, Locale locale) {
		List<String> said = new ArrayList<>(List.of(name(node, locale), below(node, locale)));
		node.trust().ifPresent(trust -> said.add(Messages.with(Messages.trustLine, trust)));
		for (Bond bond : shown.bonds()) {
			if (bond.from().equals(node.key())) {
				said.add(BondStyle.word(bond.kind(), locale) + " " + called(bond.to(), locale));
			} else if (bond.to().equals(node.key())) {
				said.add(BondStyle.inverse(bond.kind(), locale) + " " + called(bond.from(), locale));
			}
		}
		if (shown.places().get(node.key()).pinned()) {
			said.add(Messages.pinned);
		}
		return String.join(Messages.comma, said);
	}

	private String called(String key, Locale locale) {
		return shown.node(key).map(each -> name(each, locale)).orElse("");
	}

	/** What brings the map into the middle of its room, below the legend. */
	public static Spot corner(Shown shown, Room room, Locale locale) {
		double width = room.width() / room.zoom();
		double height = room.height() / room.zoom();
		Area all = new Area(shown.self().x() - SELF_SIZE / 2, shown.self().y() - SELF_SIZE / 2, SELF_SIZE, SELF_SIZE);
		for (Place place : shown.places().values()) {
			all = all.with(Area.around(place.middle(), MOST_WIDTH, HEIGHT));
		}
		double top = Legend.height(shown, room, locale, LEGEND_TOP);
		double x = Math.max(SIDE - all.x(), width / 2 - all.middle().x());
		double y = Math.max(top + SIDE - all.y(), (height + top) / 2 - all.middle().y());
		return new Spot(Math.rint(x), Math.rint(y));
	}

	/** Names are a client's words. */
	@Override
	public String toString() {
		return shown.nodes().toString();
	}
}
