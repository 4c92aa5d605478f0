package org.afterglow.ui.narrative.internal.page;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.NarrativeSummary;

/**
 * A narrative among those of its session.
 *
 * @param told in the order in which they were added
 * @param here may be missing among them for a moment, after it was deleted
 */
public record Siblings(List<NarrativeSummary> told, NarrativeId here) {

	public Siblings {
		told = List.copyOf(told);
	}

	/** Counts from 1; 0 if it is no longer there. */
	public int position() {
		return index() + 1;
	}

	public int count() {
		return told.size();
	}

	public Optional<NarrativeSummary> before() {
		return at(index() - 1);
	}

	public Optional<NarrativeSummary> after() {
		return index() < 0 ? Optional.empty() : at(index() + 1);
	}

	private Optional<NarrativeSummary> at(int index) {
		return index < 0 || index >= told.size() ? Optional.empty() : Optional.of(told.get(index));
	}

	private int index() {
		for (int i = 0; i < told.size(); i++) {
			if (told.get(i).id().equals(here)) {
				return i;
			}
		}
		return -1;
	}

	/** The id alone: titles are a client's. */
	@Override
	public String toString() {
		return "among its siblings: " + here;
	}
}
