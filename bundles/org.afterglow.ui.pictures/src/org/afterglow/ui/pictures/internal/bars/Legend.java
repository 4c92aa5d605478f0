package org.afterglow.ui.pictures.internal.bars;

import java.util.LinkedHashSet;
import java.util.Set;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Bars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.layout.RowData;

/** What each series is called, beside a piece of it. */
public final class Legend {

	private record Sign(String name, Tone tone, Bars.Mark mark) {
	}

	private final Composite body;
	private Set<Sign> signs = Set.of();

	public Legend(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 8;
		body.setLayout(layout);
	}

	public Control control() {
		return body;
	}

	/** Series of the same name and look in several panels are named once. */
	public void show(Bars bars) {
		Set<Sign> wanted = new LinkedHashSet<>();
		bars.series().forEach(each -> wanted.add(new Sign(each.name(), each.tone(), each.mark())));
		if (wanted.equals(signs)) {
			return;
		}
		signs = wanted;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		signs.forEach(this::add);
	}

	private void add(Sign sign) {
		int line = ChartRoom.line(body);
		Canvas piece = WidgetKey.spoken(new Canvas(body, SWT.NO_FOCUS), sign.name());
		piece.setLayoutData(new RowData(line, line / 2));
		piece.addListener(SWT.Paint, event -> paint(event.gc, piece.getClientArea(), sign));
		Label label = new Label(body, SWT.NONE);
		label.setText(sign.name().replace("&", "&&"));
		label.setFont(Theme.small());
		label.setForeground(Theme.colour(Tone.INK2));
	}

	private static void paint(GC gc, Rectangle room, Sign sign) {
		gc.setBackground(Theme.colour(sign.tone()));
		gc.setForeground(Theme.colour(sign.tone()));
		switch (sign.mark()) {
			case BAR -> gc.fillRectangle(room.x, room.y, room.width, room.height);
			case LINE -> Marks.target(gc, room.x, room.x + room.width, room.y + room.height / 2);
		}
	}

	public void recolour() {
		for (Control child : body.getChildren()) {
			child.redraw();
		}
	}
}
