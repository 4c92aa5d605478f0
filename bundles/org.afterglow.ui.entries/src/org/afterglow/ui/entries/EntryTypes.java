package org.afterglow.ui.entries;

import java.util.List;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.model.EntryTypeId;
import org.afterglow.ui.entries.internal.TypesInUse;

/**
 * The types of entries that the modules of this practice bring, as they are now. UI thread, and never slow.
 *
 * @since 1.0
 */
public interface EntryTypes {

	/** Those of modules that are there and switched on, in the order in which they are offered. */
	List<EntryType> all();

	/** The type of this id; empty if its module is absent, switched off or failed. */
	default Optional<EntryType> byId(EntryTypeId id) {
		return all().stream().filter(type -> type.id().equals(id)).findFirst();
	}

	/** Calls on the UI thread when a type came or went, until what is returned is run. */
	Runnable listen(Runnable changed);

	/** One of the types failed while it was asked: its module is left out until the next start. */
	void failed(EntryTypeId type, Throwable thrown);

	/** The types of the open practice. */
	static EntryTypes ofPractice() {
		return TypesInUse.ofPractice();
	}
}
