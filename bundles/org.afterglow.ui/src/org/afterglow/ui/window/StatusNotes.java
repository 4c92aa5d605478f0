package org.afterglow.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.ui.Services;
import org.eclipse.swt.widgets.Widget;

/** A quiet sentence of a part of the window, in the status line for as long as it is true. UI thread only. */
public final class StatusNotes {

	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Note> note = Optional.empty();

	/**
	 * What is said.
	 *
	 * @param sentence no word of a client
	 * @param clicked leads to what it is about
	 */
	public record Note(String sentence, Runnable clicked) {
		public Note {
			Objects.requireNonNull(sentence);
			Objects.requireNonNull(clicked);
		}
	}

	private StatusNotes() {
	}

	/** The ones of this window. */
	public static StatusNotes shared() {
		return Services.shared(StatusNotes.class, StatusNotes::new);
	}

	/** Says something from now on, or nothing. */
	public void say(Optional<Note> other) {
		note = other;
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** What is said now. */
	public Optional<Note> note() {
		return note;
	}

	/** Calls after another sentence, for as long as the widget is there. */
	public void listen(Widget owner, Runnable changed) {
		listeners.add(changed);
		owner.addDisposeListener(event -> listeners.remove(changed));
	}
}
