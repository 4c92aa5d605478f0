package org.afterglow.ui.pictures.internal.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Bars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The numbers of a chart, a row for each group. */
public final class NumberTable {

	private static final int ROOM = 8;
	private static final int BAR = 3;
	private static final int CELL = 12;
	/** The names have at least so many times the height of a line. */
	private static final int LEAST = 8;

	private final Table table;
	private String name = "";
	private List<String> heads = List.of();
	private List<Integer> packed = List.of();
	private Optional<IntConsumer> marked = Optional.empty();
	private Optional<IntConsumer> opened = Optional.empty();

	public NumberTable(Composite parent, String key) {
		table = WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), key);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		});
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ChartRoom.line(table) + ROOM));
		table.addListener(SWT.EraseItem, this::ground);
		table.addListener(SWT.Resize, event -> widths());
		table.addListener(SWT.Selection, event -> mark());
		table.addListener(SWT.FocusIn, event -> mark());
		table.addListener(SWT.FocusOut, event -> mark());
		table.addListener(SWT.DefaultSelection, event -> {
			int row = table.getSelectionIndex();
			if (row >= 0) {
				opened.ifPresent(each -> each.accept(row));
			}
		});
		recolour();
	}

	public Control control() {
		return table;
	}

	/** How wide it would be with every word of it. */
	public int wanted() {
		int names = packed.isEmpty() ? 0 : Math.max(0, LEAST * ChartRoom.line(table) - packed.getFirst());
		return names + packed.stream().mapToInt(Integer::intValue).sum() + table.getVerticalBar().getSize().x + 2 * table.getBorderWidth() + CELL;
	}

	/** Calls with the row that is selected while the table has the focus, and with -1 when there is none. */
	public void selected(IntConsumer what) {
		marked = Optional.of(what);
	}

	/** Calls with the row that Enter or a double click is on. */
	public void opened(IntConsumer what) {
		opened = Optional.of(what);
	}

	public void select(int row) {
		table.setSelection(row);
		table.setFocus();
		mark();
	}

	public void setFocus() {
		table.setFocus();
	}

	private void mark() {
		marked.ifPresent(each -> each.accept(table.isFocusControl() ? table.getSelectionIndex() : -1));
	}

	/** Fills in the rows. */
	public void show(Bars bars, Numbers numbers) {
		name = bars.name();
		int before = table.getSelectionIndex();
		heads(bars);
		table.setItemCount(bars.groups().size());
		List<Bars.Series> series = bars.series();
		for (int row = 0; row < bars.groups().size(); row++) {
			List<String> cells = new ArrayList<>(List.of(bars.groups().get(row).name()));
			for (Bars.Series each : series) {
				cells.add(numbers.say(each.numbers().get(row)));
			}
			TableItem item = table.getItem(row);
			item.setText(cells.toArray(String[]::new));
		}
		packed = List.of();
		pack();
		if (!bars.groups().isEmpty()) {
			table.setSelection(Math.clamp(before, 0, bars.groups().size() - 1));
		}
		mark();
	}

	/** As wide as what stands in them; the names have the rest. */
	private void pack() {
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + CELL);
		}
		packed = Stream.of(table.getColumns()).map(TableColumn::getWidth).toList();
		widths();
	}

	private void widths() {
		int room = table.getClientArea().width;
		if (packed.isEmpty() || packed.size() != table.getColumnCount() || room <= 0) {
			return;
		}
		int left = room;
		for (int i = 1; i < packed.size(); i++) {
			left -= packed.get(i);
			table.getColumn(i).setWidth(packed.get(i));
		}
		table.getColumn(0).setWidth(Math.max(LEAST * ChartRoom.line(table), left));
	}

	/** The selected row on the ground of every list of the workbench, cell by cell. */
	private void ground(Event event) {
		if ((event.detail & SWT.SELECTED) == 0) {
			return;
		}
		event.gc.setBackground(Theme.colour(Tone.DUSK_TINT));
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		if (event.index == 0) {
			event.gc.setBackground(Theme.colour(Tone.DUSK));
			event.gc.fillRectangle(event.x, event.y, BAR, event.height);
		}
		if (Theme.highContrast()) {
			event.gc.setForeground(Theme.colour(Tone.INK));
			event.gc.drawLine(event.x, event.y, event.x + event.width, event.y);
			event.gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
		}
		event.gc.setForeground(Theme.colour(Tone.INK));
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
	}

	public void recolour() {
		table.setHeaderBackground(Theme.highContrast() ? null : Theme.colour(Tone.PANEL));
		table.setHeaderForeground(Theme.highContrast() ? null : Theme.colour(Tone.INK2));
	}

	private void heads(Bars bars) {
		List<String> wanted = new ArrayList<>(List.of(bars.heading()));
		for (Bars.Panel panel : bars.panels()) {
			panel.series().forEach(each -> wanted.add(bars.panels().size() == 1 ? each.name() : panel.name() + ", " + each.name()));
		}
		if (wanted.equals(heads)) {
			return;
		}
		heads = wanted;
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		for (String head : heads) {
			new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT).setText(head);
		}
	}
}
