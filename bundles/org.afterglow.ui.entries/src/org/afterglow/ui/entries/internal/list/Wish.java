package org.afterglow.ui.entries.internal.list;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.EntryTypeId;
import org.afterglow.records.EntrySort;

/**
 * Which entries are wanted, and in what order.
 *
 * @param type empty for all
 * @param words that have to be in an entry; may be empty
 */
record Wish(Optional<EntryTypeId> type, EntrySort sort, String words) {

	/** All of them, what was changed last first. */
	static final Wish ALL = new Wish(Optional.empty(), EntrySort.NEWEST, "");

	Wish {
		Objects.requireNonNull(type);
		Objects.requireNonNull(sort);
		words = words.strip();
	}

	/** No words: they may be a client's. */
	@Override
	public String toString() {
		return type.map(EntryTypeId::toString).orElse("all");
	}
}
