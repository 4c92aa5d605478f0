package org.afterglow.ui.entries.internal.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.afterglow.ui.Jobs;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.widgets.Table;

/** The rows of a list, read a page at a time as they come into sight. UI thread. */
final class Pages {

	private final Table table;
	private final Listing listing;
	private final Listing.Source source;
	private final Wish wish;
	private final Map<Integer, Listing.Row> rows = new HashMap<>();
	private final Set<Integer> asked = new HashSet<>();

	/** @param listing with its first page */
	Pages(Table table, Listing listing, Listing.Source source, Wish wish) {
		this.table = table;
		this.listing = listing;
		this.source = source;
		this.wish = wish;
		put(0, listing.rows());
		asked.add(0);
	}

	private void put(int from, List<Listing.Row> page) {
		for (int i = 0; i < page.size(); i++) {
			rows.put(from + i, page.get(i));
		}
	}

	int count() {
		return listing.count();
	}

	/** The row if it is read; else it will be, and the table asks again. */
	Optional<Listing.Row> row(int index) {
		Optional<Listing.Row> row = Optional.ofNullable(rows.get(index));
		if (row.isEmpty() && index >= 0 && index < listing.count()) {
			read(index / Listing.PAGE * Listing.PAGE);
		}
		return row;
	}

	private void read(int from) {
		if (asked.add(from)) {
			Jobs.start(table, Messages.reading, monitor -> source.page(listing.filter(), wish, from), page -> {
				put(from, page);
				if (!page.isEmpty()) {
					table.clear(from, Math.min(from + page.size(), table.getItemCount()) - 1);
				}
			});
		}
	}

	/** Where the entry of that row stands, among those that were read. */
	OptionalInt indexOf(Listing.Row wanted) {
		return rows.entrySet().stream().filter(row -> row.getValue().id().equals(wanted.id())).mapToInt(Map.Entry::getKey).findFirst();
	}
}
