package org.afterglow.ui.entries;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.afterglow.ui.Jobs;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * What a part shows of the client who is looked at: read off the UI thread when it is another client, and again when told to. UI thread.
 *
 * @param <T> what is read; immutable
 * @since 1.0
 */
public final class ReadAtHand<T> {

	private final Control control;
	private final String name;
	private final Function<AtHand, Supplier<T>> reading;
	private final Consumer<Optional<T>> shows;
	private Optional<AtHand> whose = Optional.empty();
	private Optional<T> latest = Optional.empty();
	private Optional<Job> running = Optional.empty();

	private ReadAtHand(Control control, String name, Function<AtHand, Supplier<T>> reading, Consumer<Optional<T>> shows) {
		this.control = control;
		this.name = name;
		this.reading = reading;
		this.shows = shows;
	}

	/**
	 * Reads for a part, until its control is disposed.
	 *
	 * @param name of the work, as people see it where work is listed
	 * @param reading called on the UI thread for what the reading needs of the window; what it returns is called off the UI thread
	 * @param shows on the UI thread, what was read; empty if nobody is looked at
	 */
	public static <T> ReadAtHand<T> follow(IWorkbenchPartSite site, Control control, String name, Function<AtHand, Supplier<T>> reading,
			Consumer<Optional<T>> shows) {
		ReadAtHand<T> read = new ReadAtHand<>(control, name, reading, shows);
		AtHand.follow(site, control, now -> {
			read.whose = now;
			read.again();
		});
		return read;
	}

	/** What was read last; empty if nobody is looked at. */
	public Optional<T> latest() {
		return latest;
	}

	/** Reads anew: something changed. What is being read is given up. */
	public void again() {
		running.ifPresent(Job::cancel);
		if (whose.isEmpty()) {
			show(Optional.empty());
			return;
		}
		Supplier<T> work = reading.apply(whose.get());
		running = Optional.of(Jobs.start(control, name, monitor -> work.get(), now -> show(Optional.of(now))));
	}

	private void show(Optional<T> now) {
		latest = now;
		shows.accept(now);
	}
}
