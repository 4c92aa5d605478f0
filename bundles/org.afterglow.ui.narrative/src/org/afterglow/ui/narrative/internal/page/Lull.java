package org.afterglow.ui.narrative.internal.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.StyledText;

/**
 * The pause of whoever types. The screen is painted sixty times a second and not in between: a key that comes right after
 * something else was painted waits for the next time. So what only follows the words, their number, the passage at the caret,
 * is shown when nobody types, all of it at once. UI thread.
 */
public final class Lull {

	private static final String KEY = Lull.class.getName();
	/** Longer than from one key to the next, even for a slow hand. */
	private static final int MILLIS = 800;
	/** Who types on and on sees it now and then, together with a key. */
	private static final long LONGEST_NANOS = 5_000_000_000L;

	/** What of a display is needed. */
	interface Clock {

		/** Runs the work later, and not before if it is asked again. */
		void later(int millis, Runnable work);

		/** Runs the work when what is going on is done. */
		void next(Runnable work);

		long nanos();
	}

	private final Clock clock;
	private final Set<Runnable> waiting = new LinkedHashSet<>();
	private final Runnable over = this::over;
	private boolean typing;
	private long since;

	Lull(Clock clock) {
		this.clock = clock;
	}

	/** That of the text. */
	public static Lull of(StyledText text) {
		if (text.getData(KEY) instanceof Lull lull) {
			return lull;
		}
		Lull lull = new Lull(new DisplayClock(text));
		text.setData(KEY, lull);
		return lull;
	}

	/** The words have changed: does the work once when they have not changed again for a moment. */
	public void typed(Runnable work) {
		long now = clock.nanos();
		if (!typing) {
			typing = true;
			since = now;
		}
		waiting.add(work);
		if (now - since > LONGEST_NANOS) {
			since = now;
			// The text itself is in the middle of its change.
			clock.next(this::work);
		}
		clock.later(MILLIS, over);
	}

	/**
	 * Takes in what would be shown for another reason, a caret that has moved with the words.
	 *
	 * @return false if nobody types: whoever asked does it at its own time
	 */
	public boolean takes(Runnable work) {
		if (typing) {
			waiting.add(work);
		}
		return typing;
	}

	private void over() {
		typing = false;
		work();
	}

	private void work() {
		List<Runnable> all = List.copyOf(waiting);
		waiting.clear();
		all.forEach(Runnable::run);
	}

	/** That of the text's display, as long as there is the text. */
	private record DisplayClock(StyledText text) implements Clock {

		@Override
		public void later(int millis, Runnable work) {
			text.getDisplay().timerExec(millis, work);
		}

		@Override
		public void next(Runnable work) {
			text.getDisplay().asyncExec(work);
		}

		@Override
		public long nanos() {
			return System.nanoTime();
		}
	}
}
