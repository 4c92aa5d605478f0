package org.afterglow.app.internal.modules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The modules with a check box each; Space ticks the chosen one, as a click on the box does. */
final class ModuleTable {

	private static final int STATE = 3;
	private static final int BRINGS = 4;
	/** Author, then version. */
	private static final List<Integer> TOLD_BELOW = List.of(2, 1);
	private static final int MOST_ROWS = 9;
	private static final int ROOM = 26;
	private static final int BESIDE = 18;

	private final Table table;
	private final Runnable chosen;
	private List<ModuleRow> rows = List.of();

	/**
	 * @param chosen called when another row is chosen
	 * @param turned called with the row whose box was ticked
	 */
	ModuleTable(Composite parent, Runnable chosen, Consumer<ModuleRow> turned) {
		this.chosen = chosen;
		table = WidgetKey.paper(WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.CHECK | SWT.V_SCROLL | SWT.H_SCROLL), "modules.list"));
		WidgetKey.spoken(table, Messages.listSpoken);
		table.setHeaderVisible(true);
		for (String title : List.of(Messages.columnName, Messages.columnVersion, Messages.columnAuthor, Messages.columnState, Messages.columnBrings)) {
			new TableColumn(table, SWT.NONE).setText(title);
		}
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROOM));
		table.addListener(SWT.EraseItem, ModuleTable::ground);
		table.addListener(SWT.PaintItem, this::image);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked((TableItem) event.item, turned);
			} else {
				chosen.run();
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				event.doit = false;
				selected().ifPresent(turned);
			}
		});
		table.addListener(SWT.Resize, event -> pack());
		Theme.listen(table, this::icons);
	}

	/** The box shows what is so, not what is wished: it is ticked when the practice says so. */
	private void ticked(TableItem item, Consumer<ModuleRow> turned) {
		ModuleRow row = rows.get(table.indexOf(item));
		item.setChecked(row.isOn());
		table.setSelection(item);
		chosen.run();
		turned.accept(row);
	}

	/** The ground of a selected row, cell by cell: there are columns, and the boxes are painted by the platform. */
	private static void ground(Event event) {
		if ((event.detail & SWT.SELECTED) != 0 && !Theme.highContrast()) {
			event.gc.setBackground(Theme.colour(Tone.DUSK_TINT));
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.gc.setForeground(Theme.colour(Tone.INK));
			event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
		}
	}

	/** GTK has drawn the image before the ground. */
	private void image(Event event) {
		if ((event.detail & SWT.SELECTED) != 0 && event.index == STATE && event.item instanceof TableItem item && item.getImage(STATE) != null) {
			Rectangle room = item.getImageBounds(STATE);
			Rectangle size = item.getImage(STATE).getBounds();
			event.gc.drawImage(item.getImage(STATE), room.x + (room.width - size.width) / 2, room.y + (room.height - size.height) / 2);
		}
	}

	Table control() {
		return table;
	}

	Optional<ModuleRow> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
	}

	/** Shows these; what was chosen stays so if it is still there. */
	void show(List<ModuleRow> now) {
		Optional<String> before = selected().map(ModuleRow::id);
		rows = List.copyOf(now);
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			fill(table.getItem(i), rows.get(i));
		}
		pack();
		table.setRedraw(true);
		if (!rows.isEmpty()) {
			table.setSelection(Math.max(0, before.map(id -> rows.stream().map(ModuleRow::id).toList().indexOf(id)).orElse(0)));
		}
		chosen.run();
	}

	/** Chooses the row of this module, if there is one. */
	void choose(String id) {
		int index = rows.stream().map(ModuleRow::id).toList().indexOf(id);
		if (index >= 0) {
			table.setSelection(index);
			chosen.run();
		}
	}

	private void fill(TableItem item, ModuleRow row) {
		item.setText(new String[] { row.name(), row.status().version().orElse(""), row.author(), row.state(), row.brings() });
		item.setChecked(row.isOn());
		item.setGrayed(!row.canSwitch());
		item.setImage(STATE, icon(row));
	}

	private void icons() {
		for (int i = 0; i < rows.size() && i < table.getItemCount(); i++) {
			table.getItem(i).setImage(STATE, icon(rows.get(i)));
		}
	}

	private static Image icon(ModuleRow row) {
		if (row.couldNotStart()) {
			return Icon.COULD_NOT.image();
		}
		return row.status().failure().isPresent() ? Icon.NEEDS_A_LOOK.image() : null;
	}

	/**
	 * Each column as wide as its words. Where there is no room for all, version and author stay away, which stand below with the rest of
	 * the row that is chosen, and what it brings has what is left.
	 */
	private void pack() {
		int all = 0;
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + BESIDE);
			all += column.getWidth();
		}
		int over = all - table.getClientArea().width;
		for (int told : TOLD_BELOW) {
			if (over > 0) {
				over -= table.getColumn(told).getWidth();
				table.getColumn(told).setWidth(0);
			}
		}
		TableColumn last = table.getColumn(BRINGS);
		if (over > 0) {
			last.setWidth(Math.max(last.getWidth() - over, last.getWidth() / 2));
		}
	}

	/** As high as its rows need, up to a few. */
	int wantedHeight() {
		Point size = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int most = table.getHeaderHeight() + MOST_ROWS * table.getItemHeight() + 2 * table.getBorderWidth();
		return Math.min(Math.max(size.y, table.getHeaderHeight() + 2 * table.getItemHeight()), most);
	}
}
