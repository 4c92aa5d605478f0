package org.afterglow.ui.window;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.ui.Services;
import org.eclipse.swt.widgets.Widget;

/**
 * That somebody is there, where no key or pointer of the window tells it: a finger that draws on a page, words that are spoken into
 * one. The window does not lock by itself then. UI thread only.
 */
public final class Presence {

	private final List<Runnable> listeners = new ArrayList<>();

	private Presence() {
	}

	/** The one of this window. */
	public static Presence shared() {
		return Services.shared(Presence.class, Presence::new);
	}

	/** Somebody did something just now. */
	public void told() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Calls whenever somebody did something, for as long as the widget is there. */
	public void listen(Widget owner, Runnable told) {
		listeners.add(told);
		owner.addDisposeListener(event -> listeners.remove(told));
	}
}
