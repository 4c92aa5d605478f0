package org.afterglow.ui;

import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.records.ChangeFeed;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Follows the change feed for a part. However many changes come in a moment, the part refreshes once; it hears nothing more
 * once its widget is gone.
 *
 * @since 1.0
 */
public final class FeedRefresh {

	/** An import makes many changes a second; a person sees no difference below this. */
	private static final int PAUSE_MILLIS = 120;

	private final Widget owner;
	private final Display display;
	private final Runnable refresh;
	private final AtomicBoolean pending = new AtomicBoolean();

	private FeedRefresh(Widget owner, Runnable refresh) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.refresh = refresh;
	}

	/**
	 * Calls the refresh on the UI thread after changes, until the widget is disposed.
	 *
	 * @param refresh must return fast: what it reads belongs into {@link Jobs}
	 */
	public static void follow(ChangeFeed feed, Widget owner, Runnable refresh) {
		FeedRefresh following = new FeedRefresh(owner, refresh);
		ChangeFeed.Subscription subscription = feed.listen(position -> following.changed());
		owner.addDisposeListener(event -> subscription.close());
	}

	private void changed() {
		if (pending.compareAndSet(false, true)) {
			Jobs.later(owner, () -> display.timerExec(PAUSE_MILLIS, this::refresh));
		}
	}

	private void refresh() {
		pending.set(false);
		if (!owner.isDisposed()) {
			refresh.run();
		}
	}
}
