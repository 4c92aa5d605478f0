package org.afterglow.ui.entries.internal.page;

import java.util.List;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.draft.Readable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Answers to be read: what was asked at the left, what was answered at the right, in fields whose words can be selected. */
final class ReadPane {

	private static final int LABEL_CHARACTERS = 20;
	private static final int GAP = 18;

	private ReadPane() {
	}

	/** @param nothing what is said where there is no answer */
	static Composite in(Composite parent, List<Readable.Line> lines, String nothing) {
		Composite pane = WidgetKey.key(new Composite(parent, SWT.NONE), "entry.read");
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = GAP;
		layout.verticalSpacing = GAP / 2;
		pane.setLayout(layout);
		for (Readable.Line line : lines) {
			Label name = new Label(pane, SWT.WRAP | SWT.RIGHT);
			name.setFont(Theme.bold());
			name.setText(line.name().replace("&", "&&"));
			GridData left = new GridData(SWT.END, SWT.BEGINNING, false, false);
			left.widthHint = wide(name);
			name.setLayoutData(left);
			Text answer = WidgetKey.spoken(new Text(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), line.name());
			answer.setText(line.answer());
			GridData right = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
			right.widthHint = wide(name);
			answer.setLayoutData(right);
			answer.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		if (lines.isEmpty()) {
			Label none = new Label(pane, SWT.NONE);
			none.setForeground(Theme.colour(Tone.INK2));
			none.setText(nothing);
		}
		return pane;
	}

	private static int wide(Label label) {
		GC gc = new GC(label);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * LABEL_CHARACTERS);
		} finally {
			gc.dispose();
		}
	}
}
