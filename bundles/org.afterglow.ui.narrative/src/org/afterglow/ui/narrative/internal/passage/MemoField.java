package org.afterglow.ui.narrative.internal.passage;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The memo of a coding, which keeps itself: a moment after the last key, and when it is left. */
final class MemoField {

	/** Hears what was written. */
	interface Listener {
		void noted(String memo);
	}

	private static final int QUIET_MILLIS = 500;
	private static final int LINES = 3;
	private static final int INSET = 5;

	private final Composite frame;
	private final Label label;
	private final Composite border;
	private final Text field;
	private final Listener listener;
	private final Runnable keep = this::keep;
	private boolean showing;
	private boolean written;

	MemoField(Composite parent, Listener listener) {
		this.listener = listener;
		frame = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		frame.setLayout(layout);
		label = new Label(frame, SWT.NONE);
		label.setText(Messages.passageMemo);
		border = new Composite(frame, SWT.NONE);
		border.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout inside = new GridLayout();
		inside.marginWidth = INSET;
		inside.marginHeight = INSET;
		border.setLayout(inside);
		field = WidgetKey.key(new Text(border, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "passage.memo");
		WidgetKey.spoken(field, Messages.passageMemo.replace("&", ""));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = LINES * field.getLineHeight();
		data.widthHint = 60;
		field.setLayoutData(data);
		border.addListener(SWT.Paint, event -> paint(event.gc));
		field.addListener(SWT.FocusIn, event -> border.redraw());
		field.addListener(SWT.FocusOut, event -> border.redraw());
		field.addListener(SWT.Modify, event -> modified());
		field.addListener(SWT.FocusOut, event -> keep());
		field.addListener(SWT.Dispose, event -> keep());
		// Tab leaves the memo: it has none.
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	Composite control() {
		return frame;
	}

	void show(String memo) {
		if (!written && !field.getText().equals(memo)) {
			showing = true;
			field.setText(memo);
			showing = false;
		}
	}

	/** Hands over what was written and not yet kept. */
	void keep() {
		field.getDisplay().timerExec(-1, keep);
		if (written) {
			written = false;
			listener.noted(field.getText().replace("\r\n", "\n"));
		}
	}

	void dress() {
		frame.setBackground(Theme.colour(Tone.PANEL));
		label.setBackground(Theme.colour(Tone.PANEL));
		label.setForeground(Theme.colour(Tone.INK2));
		border.setBackground(Theme.colour(Tone.FIELD));
		field.setBackground(Theme.colour(Tone.FIELD));
		field.setForeground(Theme.colour(Tone.INK));
	}

	/** As the platform borders a field of one line, which it does not with several. */
	private void paint(GC gc) {
		Rectangle room = border.getClientArea();
		gc.setBackground(Theme.colour(Tone.FIELD));
		gc.fillRectangle(room);
		gc.setForeground(Theme.colour(field.isFocusControl() ? Tone.DUSK : Tone.EDGE));
		gc.setLineWidth(field.isFocusControl() ? 2 : 1);
		int edge = gc.getLineWidth();
		gc.drawRectangle(edge / 2, edge / 2, room.width - edge, room.height - edge);
	}

	private void modified() {
		if (!showing) {
			written = true;
			field.getDisplay().timerExec(QUIET_MILLIS, keep);
		}
	}
}
