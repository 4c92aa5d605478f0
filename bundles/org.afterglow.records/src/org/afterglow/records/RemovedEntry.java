package org.afterglow.records;

import java.util.List;

import org.afterglow.model.Entry;

/**
 * What goes when an entry is deleted, for {@link Entries#restore} alone. Held in memory only.
 *
 * @param entry as it was, with its anchors
 * @param history what it said before, newest first
 */
public record RemovedEntry(Entry entry, List<Entry> history) {

	public RemovedEntry {
		history = List.copyOf(history);
		for (Entry older : history) {
			if (!older.id().equals(entry.id())) {
				throw new IllegalArgumentException(older + " is no history of " + entry);
			}
		}
	}

	/** The id alone. */
	@Override
	public String toString() {
		return entry.toString();
	}
}
