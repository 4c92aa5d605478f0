package org.afterglow.ui.pictures;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.pictures.internal.screen.Stage;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;

/**
 * A scene in a window. It is one stop of the Tab key; inside, arrow keys go to the item that is nearest in that direction, Enter and
 * Space act, Ctrl+plus, Ctrl+minus and Ctrl+0 (or the wheel with Ctrl) change its size, and Shift with arrow keys moves what can be
 * moved. Screen readers hear a list of the items. Its context menu offers <em>Export…</em> and <em>Print…</em>. Colours and letters
 * follow the look of the window by themselves.
 *
 * <p>UI thread only.
 *
 * @since 1.0
 */
public final class Picture {

	private final Stage stage;

	/**
	 * An empty picture.
	 *
	 * @param parent disposes it
	 * @param name what the picture is, without a client's words: it is the name of files until the person gives another
	 * @throws IllegalArgumentException if the name is blank
	 * @since 1.0
	 */
	public Picture(Composite parent, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("a picture has a name");
		}
		stage = new Stage(parent, name);
	}

	/**
	 * The control, to be laid out and given the focus.
	 *
	 * @since 1.0
	 */
	public Canvas control() {
		return stage.canvas();
	}

	/**
	 * Shows what this draws, now and whenever the room, the letters, the look or the zoom changes.
	 *
	 * @since 1.0
	 */
	public void show(Drawing drawing) {
		stage.show(drawing);
	}

	/**
	 * Draws anew, after what is drawn has changed. The focus stays on the same key where there still is one.
	 *
	 * @since 1.0
	 */
	public void redraw() {
		stage.draw();
	}

	/**
	 * What is shown.
	 *
	 * @since 1.0
	 */
	public Optional<Scene> scene() {
		return stage.scene();
	}

	/**
	 * The item that the keys are about, if there is one.
	 *
	 * @since 1.0
	 */
	public Optional<Item> focused() {
		return stage.focused();
	}

	/**
	 * Lets the keys be about the item with this key, and shows it.
	 *
	 * @return false if there is no such item
	 * @since 1.0
	 */
	public boolean focus(String key) {
		return stage.focus(key);
	}

	/**
	 * Calls whenever the keys are about another item.
	 *
	 * @since 1.0
	 */
	public void whenFocused(Consumer<Item> listener) {
		stage.whenFocused(listener);
	}

	/**
	 * Lets {@linkplain Item#moved() movable} items be moved.
	 *
	 * @since 1.0
	 */
	public void moving(Moving moving) {
		stage.moving(moving);
	}

	/**
	 * Shows it a step larger, to four times its natural size.
	 *
	 * @since 1.0
	 */
	public void larger() {
		stage.larger();
	}

	/**
	 * Shows it a step smaller, to a quarter of its natural size.
	 *
	 * @since 1.0
	 */
	public void smaller() {
		stage.smaller();
	}

	/**
	 * Shows it in its natural size.
	 *
	 * @since 1.0
	 */
	public void natural() {
		stage.natural();
	}

	/**
	 * Shows all of it, at most in its natural size and at least in half of that.
	 *
	 * @since 1.0
	 */
	public void fit() {
		stage.fit();
	}

	/**
	 * How large it is shown: 1 is its natural size.
	 *
	 * @since 1.0
	 */
	public double zoom() {
		return stage.zoom();
	}

	/**
	 * Calls whenever it is shown in another size.
	 *
	 * @since 1.0
	 */
	public void whenZoomed(Runnable listener) {
		stage.whenZoomed(listener);
	}

	/**
	 * Where an item is on the control, in pixels: for what opens beside it. Empty if there is no such item.
	 *
	 * @since 1.0
	 */
	public Optional<Rectangle> place(String key) {
		return stage.place(key);
	}

	/**
	 * Adds to the context menu, above what every picture offers, whenever it is opened. The item that was pointed at is the
	 * {@linkplain #focused() focused} one by then.
	 *
	 * @since 1.0
	 */
	public void menu(Consumer<Menu> filler) {
		stage.menu(filler);
	}

	/**
	 * Asks where to, and writes what is shown as SVG, PDF or PNG, after a plain warning; the log of the practice tells of it.
	 *
	 * @since 1.0
	 */
	public void export() {
		stage.export(Optional.empty());
	}

	/**
	 * The same into a file that is known already; its ending says which kind it is.
	 *
	 * @throws IllegalArgumentException if it ends neither in .svg nor in .pdf nor in .png
	 * @since 1.0
	 */
	public void export(Path file) {
		stage.export(Optional.of(file));
	}

	/**
	 * Asks for a printer and prints what is shown, as large as the sheet allows.
	 *
	 * @since 1.0
	 */
	public void print() {
		stage.print();
	}
}
