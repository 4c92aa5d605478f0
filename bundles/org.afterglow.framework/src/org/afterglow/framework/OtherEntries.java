package org.afterglow.framework;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What else is recorded of the client an entry is about, for a {@link Reminder}. The program implements it; entries are as they
 * were last saved, carried over to the version of now where their type is known.
 *
 * @since 1.0
 */
@ProviderType
public interface OtherEntries {

	/** Nothing else is recorded. */
	OtherEntries NONE = new OtherEntries() {

		@Override
		public Optional<Entry> entry(EntryId id) {
			return Optional.empty();
		}

		@Override
		public List<Entry> of(EntryTypeId type) {
			return List.of();
		}
	};

	/** The entry of this id; empty if there is none of this client. */
	Optional<Entry> entry(EntryId id);

	/** All of this type, in the order in which they were begun. */
	List<Entry> of(EntryTypeId type);
}
