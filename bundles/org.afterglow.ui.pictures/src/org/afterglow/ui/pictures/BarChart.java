package org.afterglow.ui.pictures;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.afterglow.ui.Theme;
import org.afterglow.ui.pictures.internal.bars.ChartRoom;
import org.afterglow.ui.pictures.internal.bars.Legend;
import org.afterglow.ui.pictures.internal.bars.NumberTable;
import org.afterglow.ui.pictures.internal.bars.Numbers;
import org.afterglow.ui.pictures.internal.bars.Plots;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Bars in the colours of the workbench, with what they are called above and the same numbers in a table below, or beside where there
 * is more room to the side. The table is what the keyboard reaches and a screen reader reads: its arrow keys go from group to group,
 * the bars of the selected one are outlined, and Enter opens what is behind them, as a click on them does. UI thread.
 *
 * @since 1.0
 */
public final class BarChart {

	private final Composite body;
	private final Legend legend;
	private final Plots plots;
	private final NumberTable table;
	private Optional<IntConsumer> action = Optional.empty();
	private Optional<Bars> shown = Optional.empty();

	/**
	 * An empty one.
	 *
	 * @param key of its table, for those who drive the window; its plots are called the same with {@code .plot} behind
	 * @since 1.0
	 */
	public BarChart(Composite parent, String key) {
		body = new Composite(parent, SWT.NONE);
		legend = new Legend(body);
		plots = new Plots(body, key + ".plot");
		table = new NumberTable(body, key);
		body.setLayout(new ChartRoom(legend.control(), plots.control(), table.control(), table::wanted));
		table.selected(plots::mark);
		table.opened(this::open);
		plots.clicked(group -> {
			table.select(group);
			open(group);
		});
		Theme.listen(body, this::recolour);
	}

	/**
	 * What it is in the window.
	 *
	 * @since 1.0
	 */
	public Control control() {
		return body;
	}

	/**
	 * Shows these numbers. The selected group stays selected by its place.
	 *
	 * @since 1.0
	 */
	public void show(Bars bars) {
		if (shown.filter(bars::equals).isPresent()) {
			return;
		}
		shown = Optional.of(bars);
		Numbers numbers = Numbers.ofUser();
		body.setRedraw(false);
		try {
			legend.show(bars);
			plots.show(bars, numbers);
			table.show(bars, numbers);
			body.layout(true, true);
		} finally {
			body.setRedraw(true);
		}
	}

	/**
	 * Calls with the place of a group when somebody clicks on its bars, or presses Enter on its row.
	 *
	 * @param opens counts groups from 0
	 * @since 1.0
	 */
	public void opening(IntConsumer opens) {
		action = Optional.of(opens);
	}

	/**
	 * Gives the focus to the numbers.
	 *
	 * @since 1.0
	 */
	public void setFocus() {
		table.setFocus();
	}

	private void open(int group) {
		action.ifPresent(each -> each.accept(group));
	}

	private void recolour() {
		legend.recolour();
		plots.recolour();
		table.recolour();
	}
}
