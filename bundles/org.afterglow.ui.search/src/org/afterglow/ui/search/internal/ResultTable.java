package org.afterglow.ui.search.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The results, one row each. The cursor goes from passage to passage; what is selected stays selected when the list changes. */
final class ResultTable {

	private final Table table;
	private final Runnable leave;
	private Optional<Results> results = Optional.empty();

	/**
	 * @param open the selected passage is wanted
	 * @param leave the user goes back to the field
	 */
	ResultTable(Composite parent, Runnable open, Runnable leave) {
		this.leave = leave;
		table = WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL), "search.results");
		WidgetKey.spoken(table, Messages.resultsSpoken);
		WidgetKey.paper(table);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.DefaultSelection, event -> open.run());
		RowPaint.paint(table);
	}

	Table control() {
		return table;
	}

	void show(Results next) {
		Optional<ResultRow.OfPassage> selected = selected();
		results = Optional.of(next);
		table.setRedraw(false);
		table.deselectAll();
		table.setItemCount(next.rows().size());
		table.clearAll();
		selected.map(next::indexOf).filter(index -> index >= 0).ifPresent(table::setSelection);
		if (table.getSelectionIndex() < 0) {
			table.setTopIndex(0);
		}
		table.setRedraw(true);
	}

	void clear() {
		results = Optional.empty();
		table.setItemCount(0);
		table.clearAll();
	}

	Optional<ResultRow.OfPassage> selected() {
		int index = table.getSelectionIndex();
		return results.map(Results::rows).filter(rows -> index >= 0 && index < rows.size()).map(rows -> rows.get(index))
				.filter(ResultRow.OfPassage.class::isInstance).map(ResultRow.OfPassage.class::cast);
	}

	/** Goes to the first passage, or to the one that is selected; false if there is none. */
	boolean enter() {
		int index = selected().isPresent() ? table.getSelectionIndex() : results.map(found -> found.passageFrom(0)).orElse(-1);
		if (index < 0) {
			return false;
		}
		table.setSelection(index);
		table.setFocus();
		return true;
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		List<ResultRow> rows = results.map(Results::rows).orElse(List.of());
		if (event.index < rows.size()) {
			ResultRow row = rows.get(event.index);
			item.setData(row);
			item.setText(row.text());
		}
	}

	private void key(Event event) {
		if (results.isEmpty()) {
			return;
		}
		int index = table.getSelectionIndex();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> go(event, results.get().passageFrom(index + 1));
			case SWT.ARROW_UP -> {
				int above = results.get().passageBack(index - 1);
				if (above < 0) {
					event.doit = false;
					leave.run();
				} else {
					go(event, above);
				}
			}
			case SWT.ESC -> {
				event.doit = false;
				leave.run();
			}
			default -> {
				// Every other key is the table's own.
			}
		}
	}

	private void go(Event event, int index) {
		event.doit = false;
		if (index >= 0) {
			table.setSelection(index);
		}
	}
}
