package org.afterglow.web.internal.api;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.afterglow.model.EntryId;
import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed;

/** Knows which entries the index may hold other words of than the records do. */
final class IndexInStep {

	private static final Duration PATIENCE = Duration.ofSeconds(2);
	private static final int BATCH = 500;

	private final ChangeFeed feed;
	private final long from;
	private final boolean followed;

	private IndexInStep(ChangeFeed feed, long from, boolean followed) {
		this.feed = feed;
		this.from = from;
		this.followed = followed;
	}

	/** Taken before the search: waits a moment for what was saved last. */
	static IndexInStep before(Asked asked) {
		ChangeFeed feed = asked.records().feed();
		long now = feed.position().number();
		try {
			return new IndexInStep(feed, now, asked.call().practice().search().awaitIndexed(now, PATIENCE));
		} catch (InterruptedException e) {
			throw new IllegalStateException("nobody interrupts here", e);
		}
	}

	/** Asked after the search and after the entries were read: those that were changed since, or all if the index did not follow. */
	Set<EntryId> doubtful(Set<EntryId> entries) {
		if (!followed) {
			return Set.copyOf(entries);
		}
		Set<EntryId> changed = new HashSet<>();
		long number = from;
		List<Change> changes;
		do {
			changes = feed.after(number, BATCH);
			for (Change change : changes) {
				number = change.number();
				if (change.subject() == Change.Subject.ENTRY) {
					changed.add(new EntryId(change.id()));
				}
			}
		} while (changes.size() == BATCH);
		changed.retainAll(entries);
		return changed;
	}
}
