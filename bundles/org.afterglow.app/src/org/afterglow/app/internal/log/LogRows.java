package org.afterglow.app.internal.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Client;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Records;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The entries, newest first. A page is read when the end of what was read comes near: what is never looked at is never read. */
final class LogRows {

	private static final int PAGE = 200;

	/** Rows that are left when the next page is asked for. */
	private static final int NEAR = 40;

	private final Table table;
	private final Records records;
	private final Consumer<List<Client>> clients;
	private final Runnable shown;
	private AuditFilter filter = AuditFilter.ALL;
	private int asked;
	private boolean reading;
	private boolean complete;
	private boolean ready;

	/** What one reading brought. */
	private record Page(List<AuditEntry> entries, List<Client> clients, LogWords words) {
	}

	/** What is known of a row. */
	private record Row(AuditEntry entry, String aside) {
	}

	/**
	 * @param clients hears who there is
	 * @param shown called when rows came
	 */
	LogRows(Composite parent, Records records, Consumer<List<Client>> clients, Runnable shown) {
		this.records = records;
		this.clients = clients;
		this.shown = shown;
		table = WidgetKey.paper(WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "log.rows"));
		WidgetKey.spoken(table, Messages.rows);
		RowPainter.paint(table, item -> item.getData() instanceof Row row ? row.aside() : "");
		table.addListener(SWT.Selection, event -> moreIfNear());
		table.getVerticalBar().addListener(SWT.Selection, event -> moreIfNear());
		table.addListener(SWT.Resize, event -> moreIfNear());
		Theme.listen(table, this::icons);
	}

	Table table() {
		return table;
	}

	/** True if a reading ended and there is no row. */
	boolean isEmpty() {
		return ready && table.getItemCount() == 0;
	}

	/** Reads the newest entries that the filter wants. */
	void show(AuditFilter wanted) {
		filter = wanted;
		asked++;
		reading = false;
		read(Audit.NEWEST, true);
	}

	/** What happened since, unless somebody is looking further down. */
	void refresh() {
		if (table.getTopIndex() == 0 && table.getSelectionIndex() <= 0) {
			show(filter);
		}
	}

	/** The chosen entry. */
	Optional<AuditEntry> selected() {
		return table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof Row row ? Optional.of(row.entry())
				: Optional.empty();
	}

	private void moreIfNear() {
		int rows = table.getItemCount();
		int seen = Math.max(table.getSelectionIndex(), table.getTopIndex() + table.getClientArea().height / table.getItemHeight());
		if (rows > 0 && seen >= rows - NEAR && !reading && !complete && table.getItem(rows - 1).getData() instanceof Row last) {
			read(last.entry().number(), false);
		}
	}

	private void read(long before, boolean anew) {
		reading = true;
		int mine = asked;
		AuditFilter wanted = filter;
		Jobs.start(table, Messages.reading, monitor -> page(wanted, before), page -> {
			if (mine == asked) {
				show(page, anew);
			}
		});
	}

	private Page page(AuditFilter wanted, long before) {
		List<Client> all = records.clients().all();
		return new Page(records.audit().entries(wanted, before, PAGE), all, LogWords.of(records, all));
	}

	private void show(Page page, boolean anew) {
		reading = false;
		ready = true;
		complete = page.entries().size() < PAGE;
		boolean selected = table.getSelectionCount() > 0;
		table.setRedraw(false);
		if (anew) {
			table.removeAll();
		}
		for (AuditEntry entry : page.entries()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(page.words().what(entry));
			item.setImage(icon(entry).image());
			item.setData(new Row(entry, page.words().whoAndWhen(entry)));
		}
		if (anew && selected && table.getItemCount() > 0) {
			table.select(0);
		}
		table.setRedraw(true);
		clients.accept(page.clients());
		shown.run();
		// A tall window may show more than a page.
		Display display = table.getDisplay();
		display.asyncExec(() -> {
			if (!table.isDisposed()) {
				moreIfNear();
			}
		});
	}

	private void icons() {
		for (TableItem item : table.getItems()) {
			if (item.getData() instanceof Row row) {
				item.setImage(icon(row.entry()).image());
			}
		}
	}

	private static Icon icon(AuditEntry entry) {
		return entry.told().map(told -> icon(told.event().kind())).orElse(Icon.BIN);
	}

	private static Icon icon(AuditKind kind) {
		return switch (kind) {
			case OPENED, UNLOCKED -> Icon.GO;
			case LOCKED, KEYS_CHANGED -> Icon.LOCK;
			case FAILED, BROKEN -> Icon.NEEDS_A_LOOK;
			case READ -> Icon.EYE;
			case SEARCHED -> Icon.SEARCH;
			case CHANGED -> Icon.RENAME;
			case EXPORTED, PRINTED -> Icon.EXPLORE;
			case IMPORTED, RESTORED -> Icon.IMPORT;
			case BACKED_UP -> Icon.FOLDER;
			case MODULES, WEB -> Icon.MODULE;
			case ERASED -> Icon.BIN;
		};
	}
}
