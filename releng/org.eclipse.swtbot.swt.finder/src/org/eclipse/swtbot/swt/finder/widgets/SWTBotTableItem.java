package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A row of a table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {

	public SWTBotTableItem(TableItem widget) {
		super(widget);
	}

	public String getText(int column) {
		return ask(() -> widget.getText(column));
	}

	public SWTBotTableItem select() {
		table().select(row());
		return this;
	}

	@Override
	public SWTBotTableItem click() {
		return select();
	}

	public SWTBotTableItem doubleClick() {
		table().doubleClick(row(), 0);
		return this;
	}

	public boolean isChecked() {
		return ask(widget::getChecked);
	}

	@Override
	public boolean isEnabled() {
		return table().isEnabled();
	}

	@Override
	public SWTBotRootMenu contextMenu() {
		select();
		return super.contextMenu();
	}

	@Override
	protected Control menuOwner() {
		return widget.getParent();
	}

	private int row() {
		return ask(() -> widget.getParent().indexOf(widget));
	}

	private SWTBotTable table() {
		Table parent = ask(widget::getParent);
		return new SWTBotTable(parent);
	}
}
