package org.afterglow.ui.narrative.internal.touching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.model.AnchorId;
import org.afterglow.model.NarrativeId;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;

/** What entries touch the open narrative, kept as it is in the records. Where they stand in the text, the document knows. UI thread. */
public final class Touches {

	private final Composite owner;
	private final Records records;
	private final NarrativeId narrative;
	private final IWorkbenchPage page;
	private final List<Runnable> listeners = new ArrayList<>();
	private TouchTable table = TouchTable.EMPTY;
	private int asked;

	private Touches(Composite owner, Records records, NarrativeId narrative, IWorkbenchPage page) {
		this.owner = owner;
		this.records = records;
		this.narrative = narrative;
		this.page = page;
	}

	/** Follows the records while the owner is there. */
	public static Touches following(Composite owner, Records records, NarrativeId narrative, IWorkbenchPage page) {
		Touches touches = new Touches(owner, records, narrative, page);
		FeedRefresh.follow(records.feed(), owner, touches::refresh);
		touches.refresh();
		return touches;
	}

	/** What the anchor belongs to; empty if it is a coding's, or of an entry of which nothing was read yet. */
	public Optional<Touch> of(AnchorId anchor) {
		return Optional.ofNullable(table.touches().get(anchor));
	}

	/** Calls when others touch the narrative, or are called otherwise. */
	public void listen(Runnable changed) {
		listeners.add(changed);
	}

	/** Shows the entry. */
	public void open(Touch touch) {
		EntryInput.open(page, touch.entry(), touch.name());
	}

	private void refresh() {
		int mine = ++asked;
		Locale locale = Locale.getDefault();
		Jobs.start(owner, Messages.touchReading, monitor -> TouchTable.read(records.entries(), narrative, locale), read -> {
			if (mine == asked && !read.equals(table)) {
				table = read;
				listeners.forEach(Runnable::run);
			}
		});
	}
}
