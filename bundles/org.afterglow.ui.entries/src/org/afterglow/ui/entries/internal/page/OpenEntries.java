package org.afterglow.ui.entries.internal.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.EntryId;
import org.afterglow.ui.Services;

/** The entries that are open to be answered, so that steps of the history find them. UI thread only. */
final class OpenEntries {

	private final Map<EntryId, OpenEntry> byId = new HashMap<>();

	private OpenEntries() {
	}

	static OpenEntries ofPractice() {
		return Services.shared(OpenEntries.class, OpenEntries::new);
	}

	Optional<OpenEntry> byId(EntryId id) {
		return Optional.ofNullable(byId.get(id));
	}

	void opened(OpenEntry entry) {
		byId.put(entry.draft().stored().id(), entry);
	}

	void closed(OpenEntry entry) {
		byId.remove(entry.draft().stored().id(), entry);
	}
}
