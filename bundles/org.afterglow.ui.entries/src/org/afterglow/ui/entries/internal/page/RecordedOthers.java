package org.afterglow.ui.entries.internal.page;

import java.util.List;
import java.util.Optional;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.framework.OtherEntries;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.records.RecordsUnavailable;

/** What else is recorded of a client, for reminders. Any thread but the UI thread. */
record RecordedOthers(ModuleRecords records, ClientId client) implements OtherEntries {

	@Override
	public Optional<Entry> entry(EntryId id) {
		try {
			return records.entry(id).filter(entry -> entry.client().equals(client));
		} catch (RecordsUnavailable e) {
			// The vault is being locked: the module that asks is not at fault.
			return Optional.empty();
		}
	}

	@Override
	public List<Entry> of(EntryTypeId type) {
		try {
			return records.entries(client, type);
		} catch (RecordsUnavailable e) {
			return List.of();
		}
	}
}
