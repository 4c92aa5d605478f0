package org.afterglow.web.internal.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.records.Entries;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.web.internal.api.Page.Slice;

/**
 * Pages of entries, in the order in which they were begun, without reading those before. A place is time and id of the last entry: it
 * holds when that one is deleted.
 */
final class EntryPages {

	private static final int CHUNK = 100;

	private final Asked asked;
	private final Entries entries;
	private final EntryFilter filter;
	private final Optional<RecordPartition> partition;
	private final Set<EntryTypeId> unlisted;

	EntryPages(Asked asked, EntryFilter filter, Optional<RecordPartition> partition) {
		this.asked = asked;
		this.entries = asked.records().entries();
		this.filter = filter;
		this.partition = partition;
		this.unlisted = entries.outlines().stream().filter(EntryOutline::unlisted).map(EntryOutline::type).collect(Collectors.toSet());
	}

	Slice<Entry> slice(Page page) {
		int from = page.after().map(Place::of).map(this::behind).orElse(0);
		List<Entry> found = new ArrayList<>();
		List<Entry> chunk;
		do {
			chunk = entries.find(filter, EntrySort.OLDEST, from, CHUNK);
			chunk.stream().filter(this::passes).forEach(found::add);
			from += chunk.size();
		} while (chunk.size() == CHUNK && found.size() <= page.limit());
		return page.slice(found, entry -> entry.created() + "|" + entry.id().value());
	}

	private boolean passes(Entry entry) {
		return asked.rights().mayKnow(entry) && !unlisted.contains(entry.type())
				&& partition.map(wanted -> wanted == entry.partition()).orElse(true);
	}

	/** Where a page ended. */
	private record Place(Instant created, String id) {

		static Place of(String written) {
			int bar = written.indexOf('|');
			try {
				return new Place(Instant.parse(written.substring(0, Math.max(0, bar))), written.substring(bar + 1));
			} catch (DateTimeParseException e) {
				throw Page.noPlace();
			}
		}

		boolean isBefore(Entry entry) {
			int times = created.compareTo(entry.created());
			return times < 0 || times == 0 && id.compareTo(entry.id().value().toString()) < 0;
		}
	}

	/** How many entries are not behind the place: a search by halves. */
	private int behind(Place place) {
		int low = 0;
		int high = entries.count(filter);
		while (low < high) {
			int middle = (low + high) >>> 1;
			Optional<Entry> there = entries.find(filter, EntrySort.OLDEST, middle, 1).stream().findFirst();
			if (there.filter(entry -> !place.isBefore(entry)).isPresent()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
