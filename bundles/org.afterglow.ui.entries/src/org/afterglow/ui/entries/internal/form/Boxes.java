package org.afterglow.ui.entries.internal.form;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Boxes without edges, and what is put into them. */
final class Boxes {

	static final int GAP = 8;

	private Boxes() {
	}

	/** A box of columns without margins. */
	static Composite columns(Composite parent, int count) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(count, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = GAP;
		layout.verticalSpacing = GAP / 2;
		box.setLayout(layout);
		return box;
	}

	/** A box whose content goes on in the next line. */
	static Composite flowing(Composite parent, boolean inColumns) {
		Composite box = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		layout.pack = !inColumns;
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginRight = 0;
		layout.marginBottom = 0;
		layout.spacing = GAP * 2;
		box.setLayout(layout);
		return box;
	}

	static Button button(Composite parent, String text, Named named, Runnable pressed) {
		Button button = named.on(new Button(parent, SWT.PUSH));
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	/** Words beside a field, quieter than it. */
	static Label hint(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setFont(Theme.small());
		label.setForeground(Theme.colour(Tone.INK3));
		label.setText(text.replace("&", "&&"));
		return label;
	}

	static GridData wide() {
		return new GridData(SWT.FILL, SWT.CENTER, true, false);
	}

	/** So many characters wide. */
	static GridData characters(Control control, int count) {
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = charactersWide(control, count);
		return data;
	}

	static int charactersWide(Control control, int count) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * count);
		} finally {
			gc.dispose();
		}
	}

	/** Calls when the focus leaves the box for something outside it. */
	static void left(Composite box, Control inside, Runnable left) {
		inside.addListener(SWT.FocusOut, event -> box.getDisplay().asyncExec(() -> {
			if (!box.isDisposed() && !holdsFocus(box)) {
				left.run();
			}
		}));
	}

	static boolean holdsFocus(Composite box) {
		for (Control control = box.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == box) {
				return true;
			}
		}
		return false;
	}
}
