package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A table. */
public class SWTBotTable extends AbstractSWTBot<Table> {

	public SWTBotTable(Table widget) {
		super(widget);
	}

	public int rowCount() {
		return ask(widget::getItemCount);
	}

	public int columnCount() {
		return ask(widget::getColumnCount);
	}

	public String cell(int row, int column) {
		return ask(() -> widget.getItem(row).getText(column));
	}

	public SWTBotTableItem getTableItem(String text) {
		return new SWTBotTableItem(Items.named(text, this::items));
	}

	public SWTBotTableItem getTableItem(int row) {
		return new SWTBotTableItem(ask(() -> widget.getItem(row)));
	}

	public boolean containsItem(String text) {
		return indexOf(text) >= 0;
	}

	/** The row whose first column shows this text, or -1. */
	public int indexOf(String text) {
		return ask(() -> items().stream().map(TableItem::getText).toList().indexOf(text));
	}

	public void select(int... rows) {
		waitForEnabled();
		setFocus();
		tell(() -> widget.setSelection(rows));
		notifyOn(ask(() -> rows.length == 0 ? null : widget.getItem(rows[rows.length - 1])), SWT.Selection);
	}

	public void select(String... texts) {
		select(Arrays.stream(texts).map(this::getTableItem).mapToInt(each -> ask(() -> widget.indexOf(each.widget))).toArray());
	}

	public int selectionCount() {
		return ask(widget::getSelectionCount);
	}

	public void doubleClick(int row, int column) {
		select(row);
		TableItem item = ask(() -> widget.getItem(row));
		notifyOn(item, SWT.MouseDoubleClick);
		notifyOn(item, SWT.DefaultSelection);
	}

	private List<TableItem> items() {
		return Arrays.asList(widget.getItems());
	}

	private void notifyOn(TableItem item, int type) {
		Event event = event(type);
		event.item = item;
		later(type, event);
	}
}
