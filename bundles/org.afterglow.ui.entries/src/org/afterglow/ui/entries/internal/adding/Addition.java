package org.afterglow.ui.entries.internal.adding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.PassagesField;
import org.afterglow.model.Anchor;
import org.afterglow.model.Entry;
import org.afterglow.model.Values;

/** Puts a passage into the first field of a type that takes some, and takes it out again. */
final class Addition {

	private final PassagesField field;
	private final Anchor anchor;
	private final Clock clock;

	/**
	 * @param clock says when it was put in or taken out
	 * @throws java.util.NoSuchElementException if the type takes no passages
	 */
	Addition(EntryType type, Anchor anchor, Clock clock) {
		field = type.fields().stream().filter(PassagesField.class::isInstance).map(PassagesField.class::cast).findFirst().orElseThrow();
		this.anchor = anchor;
		this.clock = clock;
	}

	Entry added(Entry entry) {
		List<Anchor> anchors = new ArrayList<>(field.in(entry.values()));
		anchors.add(anchor);
		return with(entry, anchors);
	}

	Entry takenOut(Entry entry) {
		return with(entry, field.in(entry.values()).stream().filter(each -> !each.id().equals(anchor.id())).toList());
	}

	private Entry with(Entry entry, List<Anchor> anchors) {
		Values values = field.with(entry.values(), anchors);
		return entry.withValues(values, clock.instant());
	}
}
