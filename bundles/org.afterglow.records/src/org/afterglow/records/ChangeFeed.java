package org.afterglow.records;

import java.util.List;

/** The numbered history of what changed: what the index and the views follow. */
public interface ChangeFeed {

	/** Where the feed stands now. */
	FeedPosition position();

	/**
	 * Changes with a higher number, lowest first. Several changes of one record may be folded into the last.
	 *
	 * @param limit at most this many
	 */
	List<Change> after(long number, int limit);

	/**
	 * Calls the listener after each durable change, on the thread that made it: the listener must return fast.
	 *
	 * @return closes the subscription
	 */
	Subscription listen(Listener listener);

	/** Hears that something changed. */
	@FunctionalInterface
	interface Listener {
		/** @param position of the feed after the change */
		void changed(FeedPosition position);
	}

	/** Ends a subscription; calling it again does nothing. */
	@FunctionalInterface
	interface Subscription extends AutoCloseable {
		@Override
		void close();
	}
}
