package org.afterglow.ui.pictures.internal.screen;

import java.util.List;
import java.util.Optional;

import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Scene;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Everything the mouse does, by keys. */
final class Keys {

	/** How far an item goes with one press, in units. */
	private static final double STEP = 8;
	private static final int PAGE = 8;

	private final Stage stage;
	private final Moves moves;

	Keys(Stage stage, Moves moves) {
		this.stage = stage;
		this.moves = moves;
		Canvas canvas = stage.canvas();
		canvas.addListener(SWT.KeyDown, this::down);
		canvas.addListener(SWT.KeyUp, this::up);
		canvas.addListener(SWT.FocusOut, event -> moves.end());
		canvas.addListener(SWT.Traverse, Keys::traverse);
	}

	/** Tab leaves; everything else is for what is inside. */
	private static void traverse(Event event) {
		event.doit = switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_MNEMONIC -> true;
			default -> false;
		};
	}

	private void down(Event event) {
		event.doit = !taken(event);
	}

	private boolean taken(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.MOD1 && zoom(event)) {
			return true;
		}
		if (modifiers == SWT.MOD2 && moved(event.keyCode)) {
			return true;
		}
		boolean plain = modifiers == 0;
		return plain && (gone(event.keyCode) || acted(event) || zoom(event)) || modifiers == SWT.MOD2 && event.character == '+' && zoom(event);
	}

	private boolean zoom(Event event) {
		if (event.character == '+' || event.keyCode == '+' || event.keyCode == '=' || event.keyCode == SWT.KEYPAD_ADD) {
			stage.larger();
		} else if (event.character == '-' || event.keyCode == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT) {
			stage.smaller();
		} else if (event.keyCode == '0' || event.keyCode == SWT.KEYPAD_0) {
			stage.natural();
		} else {
			return false;
		}
		return true;
	}

	private boolean moved(int key) {
		Optional<Item> item = stage.focused().filter(moves::can);
		int across = across(key);
		int down = down(key);
		if (item.isEmpty() || across == 0 && down == 0) {
			return false;
		}
		moves.by(item.get(), across * STEP, down * STEP);
		return true;
	}

	private void up(Event event) {
		if (event.keyCode == SWT.MOD2) {
			moves.end();
		}
	}

	private boolean gone(int key) {
		int across = across(key);
		int down = down(key);
		if (across != 0 || down != 0) {
			go(across, down);
			return true;
		}
		switch (key) {
			case SWT.HOME -> first(stage.scene().map(Scene::items).orElse(List.of()));
			case SWT.END -> first(stage.scene().map(Scene::items).orElse(List.of()).reversed());
			case SWT.PAGE_DOWN -> scroll(0, PAGE);
			case SWT.PAGE_UP -> scroll(0, -PAGE);
			default -> {
				return false;
			}
		}
		return true;
	}

	private void go(int across, int down) {
		Optional<Item> from = stage.focused();
		if (from.isEmpty()) {
			first(stage.scene().map(Scene::items).orElse(List.of()));
			return;
		}
		Optional<Item> next = stage.scene().flatMap(scene -> scene.beside(from.get(), across, down));
		next.ifPresentOrElse(item -> stage.focus(item.key()), () -> scroll(across, down));
	}

	private void first(List<Item> items) {
		items.stream().findFirst().ifPresent(item -> stage.focus(item.key()));
	}

	private void scroll(int across, int down) {
		stage.view().scroll(across, down);
		stage.canvas().redraw();
	}

	private boolean acted(Event event) {
		switch (event.character) {
			case SWT.CR, ' ' -> stage.act();
			case SWT.ESC -> {
				if (!moves.going()) {
					return false;
				}
				moves.cancel();
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private static int across(int key) {
		return key == SWT.ARROW_LEFT ? -1 : key == SWT.ARROW_RIGHT ? 1 : 0;
	}

	private static int down(int key) {
		return key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
	}
}
