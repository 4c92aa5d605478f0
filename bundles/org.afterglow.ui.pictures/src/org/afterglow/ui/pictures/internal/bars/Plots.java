package org.afterglow.ui.pictures.internal.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Bars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The panels of a chart, one above the other or side by side. */
public final class Plots {

	private static final int WIDE = 2;

	private final Composite body;
	private final String key;
	private final List<Plot> plots = new ArrayList<>();
	private Optional<IntConsumer> clicked = Optional.empty();

	public Plots(Composite parent, String key) {
		this.key = key;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new FillLayout());
		body.addListener(SWT.Resize, event -> turn());
	}

	public Control control() {
		return body;
	}

	/** Calls with the group whose bars were clicked. */
	public void clicked(IntConsumer what) {
		clicked = Optional.of(what);
	}

	/** Beside each other where there is more room to the side. */
	private void turn() {
		Point room = body.getSize();
		int type = room.x > WIDE * room.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		FillLayout layout = (FillLayout) body.getLayout();
		if (layout.type != type) {
			layout.type = type;
			body.layout();
		}
	}

	public void show(Bars bars, Numbers numbers) {
		plots.forEach(Plot::dispose);
		plots.clear();
		for (Bars.Panel panel : bars.panels()) {
			Plot plot = new Plot(body, bars, panel, numbers, group -> clicked.ifPresent(each -> each.accept(group)));
			WidgetKey.key(plot.area(), key);
			plots.add(plot);
		}
	}

	/** Outlines the bars of a group; -1 for none. */
	public void mark(int group) {
		plots.forEach(plot -> plot.mark(group));
	}

	public void recolour() {
		plots.forEach(Plot::recolour);
	}
}
