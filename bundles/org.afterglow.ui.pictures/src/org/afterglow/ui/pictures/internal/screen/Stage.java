package org.afterglow.ui.pictures.internal.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Drawing;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Moving;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;
import org.afterglow.ui.pictures.internal.Colours;
import org.afterglow.ui.pictures.internal.GcPainter;
import org.afterglow.ui.pictures.internal.Letters;
import org.afterglow.ui.pictures.internal.file.Leaving;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Where a scene is shown: paints it, knows what has the focus, and hands keys and the mouse to those who act on it. */
public final class Stage {

	private static final double RING_GAP = 3;
	private static final double RING = 2;
	/** Smallest target, in units at the natural size. */
	private static final double TARGET = 24;

	private static final double LEAST_FIT = 0.5;

	private final Canvas canvas;
	private final String name;
	private final View view;
	private final Letters letters;
	private final Speech speech;
	private final Moves moves;
	private final List<Consumer<Item>> focusListeners = new ArrayList<>();
	private final List<Runnable> zoomListeners = new ArrayList<>();
	private final List<Consumer<Menu>> fillers = new ArrayList<>();
	private Optional<Drawing> drawing = Optional.empty();
	private Optional<Scene> scene = Optional.empty();
	private Optional<String> focus = Optional.empty();

	public Stage(Composite parent, String name) {
		this.name = name;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetKey.key(canvas, "picture");
		WidgetKey.paper(canvas);
		canvas.setData(Stage.class.getName(), this);
		view = new View(canvas, canvas::redraw);
		letters = new Letters(canvas);
		moves = new Moves(this);
		speech = new Speech(this);
		canvas.addListener(SWT.Resize, event -> draw());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.FocusIn, event -> focusCame());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		new Mouse(this, moves);
		new Keys(this, moves);
		new PictureMenu(this);
		Theme.listen(canvas, this::draw);
	}

	/** The picture that this is, if it is one. */
	static Optional<Stage> of(Control control) {
		return Optional.ofNullable(control).map(each -> each.getData(Stage.class.getName())).map(Stage.class::cast);
	}

	public Canvas canvas() {
		return canvas;
	}

	String name() {
		return name;
	}

	View view() {
		return view;
	}

	public void show(Drawing wanted) {
		drawing = Optional.of(wanted);
		draw();
	}

	/** Asks for the scene as it is now and shows it. */
	public void draw() {
		if (drawing.isEmpty() || canvas.isDisposed()) {
			return;
		}
		letters.measure();
		int before = canvas.getClientArea().width;
		layOut();
		if (canvas.getClientArea().width != before) {
			// A scroll bar came or went: it takes room.
			layOut();
		}
		speech.changed();
		canvas.redraw();
	}

	private void layOut() {
		Scene fresh = drawing.orElseThrow().in(new Seen());
		scene = Optional.of(fresh);
		if (!moves.going()) {
			view.layOut(fresh.bounds(), letters.unit());
		}
	}

	private final class Seen implements Room {

		@Override
		public double width() {
			return canvas.getClientArea().width / letters.unit();
		}

		@Override
		public double height() {
			return canvas.getClientArea().height / letters.unit();
		}

		@Override
		public double zoom() {
			return view.zoom();
		}

		@Override
		public double width(String text, Face face) {
			return letters.width(text, face);
		}
	}

	private void paint(GC gc) {
		gc.setBackground(Theme.colour(Tone.PAGE));
		gc.fillRectangle(canvas.getClientArea());
		if (scene.isEmpty()) {
			return;
		}
		GcPainter painter = new GcPainter(gc, Colours.WINDOW, view.unit(), view.zoom(), view.corner());
		Rectangle room = canvas.getClientArea();
		Area seen = Area.between(view.spot(0, 0), view.spot(room.width, room.height)).grown(Room.LINE);
		for (Shape shape : scene.get().shapes()) {
			if (seen.meets(shape.bounds().grown(1))) {
				painter.paint(shape);
			}
		}
		if (canvas.isFocusControl()) {
			focused().map(Item::body).ifPresent(body -> painter.ring(body.form(), body.area(), RING_GAP + RING / 2,
					Stroke.of(Paint.of(Tone.DUSK), RING / view.zoom())));
		}
	}

	private void focusCame() {
		scene.filter(shown -> focused().isEmpty()).flatMap(shown -> shown.items().stream().findFirst()).ifPresent(first -> focus(first.key()));
		canvas.redraw();
	}

	public Optional<Scene> scene() {
		return scene;
	}

	public Optional<Item> focused() {
		return focus.flatMap(key -> scene.flatMap(shown -> shown.item(key)));
	}

	public boolean focus(String key) {
		return take(key) && reveal();
	}

	/** Gives it the focus where it is: under a button that is down nothing moves. */
	boolean take(String key) {
		Optional<Item> item = scene.flatMap(shown -> shown.item(key));
		item.ifPresent(found -> {
			boolean other = !focus.equals(Optional.of(key));
			focus = Optional.of(key);
			canvas.redraw();
			if (other) {
				speech.focusMoved();
				List.copyOf(focusListeners).forEach(each -> each.accept(found));
			}
		});
		return item.isPresent();
	}

	/** Scrolls to what has the focus. @return whether anything has */
	boolean reveal() {
		focused().map(Item::bounds).ifPresent(view::reveal);
		canvas.redraw();
		return focused().isPresent();
	}

	/** The item there, if any. */
	Optional<Item> at(int x, int y) {
		return scene.flatMap(shown -> shown.at(view.spot(x, y), TARGET / view.zoom()));
	}

	Spot spot(int x, int y) {
		return view.spot(x, y);
	}

	/** Does what the focused item does. */
	void act() {
		focused().flatMap(Item::action).ifPresent(Runnable::run);
	}

	public void whenFocused(Consumer<Item> listener) {
		focusListeners.add(listener);
	}

	public void moving(Moving moving) {
		moves.told(moving);
	}

	public void larger() {
		zoomed(view.step(1, middle()));
	}

	public void smaller() {
		zoomed(view.step(-1, middle()));
	}

	public void natural() {
		zoomed(view.to(1, middle()));
	}

	/** So large that all of it is seen, between half and whole. */
	public void fit() {
		Rectangle room = canvas.getClientArea();
		if (scene.isEmpty() || room.width < 1 || room.height < 1) {
			return;
		}
		natural();
		Area all = scene.get().bounds();
		double wide = (all.right() - Math.min(0, all.x())) * view.unit();
		double high = (all.bottom() - Math.min(0, all.y())) * view.unit();
		double fitting = Math.min(room.width / Math.max(1, wide), room.height / Math.max(1, high));
		zoomed(view.to(Math.clamp(Math.floor(fitting * 100) / 100, LEAST_FIT, 1), new Point(0, 0)));
	}

	void step(int direction, int x, int y) {
		zoomed(view.step(direction, new Point(x, y)));
	}

	private Point middle() {
		return focused().map(item -> view.place(item.bounds())).map(place -> new Point(place.x + place.width / 2, place.y + place.height / 2))
				.orElseGet(() -> new Point(canvas.getClientArea().width / 2, canvas.getClientArea().height / 2));
	}

	private void zoomed(boolean changed) {
		if (changed) {
			draw();
			view.settle();
			List.copyOf(zoomListeners).forEach(Runnable::run);
		}
	}

	public double zoom() {
		return view.zoom();
	}

	public void whenZoomed(Runnable listener) {
		zoomListeners.add(listener);
	}

	public Optional<Rectangle> place(String key) {
		return scene.flatMap(shown -> shown.item(key)).map(item -> view.place(item.body().area()));
	}

	public void menu(Consumer<Menu> filler) {
		fillers.add(filler);
	}

	List<Consumer<Menu>> fillers() {
		return fillers;
	}

	public void export(Optional<Path> file) {
		scene.ifPresent(shown -> new Leaving(canvas, name, view.unit()).export(shown, file));
	}

	public void print() {
		scene.ifPresent(shown -> new Leaving(canvas, name, view.unit()).print(shown));
	}
}
