package org.afterglow.app.internal;

import java.util.Locale;
import java.util.stream.Stream;

import org.afterglow.ui.KeyNames;
import org.afterglow.ui.PracticeUndo;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Calls keys in the tips of tools as the person calls them: the platform writes those tips itself, again at every step. */
final class ToolTips {

	private final ToolBar bar;

	private ToolTips(ToolBar bar) {
		this.bar = bar;
	}

	/** From now on, for as long as the bar is there. */
	static void follow(ToolBar bar) {
		if (Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
			return; // they are as they should be
		}
		ToolTips tips = new ToolTips(bar);
		IOperationHistoryListener steps = event -> tips.soon();
		PracticeUndo.history().addOperationHistoryListener(steps);
		bar.addDisposeListener(event -> PracticeUndo.history().removeOperationHistoryListener(steps));
		bar.addListener(SWT.MouseEnter, event -> tips.write());
		bar.addListener(SWT.MouseMove, event -> tips.write());
		tips.soon();
	}

	/** Behind the platform, which writes in a turn of its own. */
	private void soon() {
		if (!bar.isDisposed()) {
			bar.getDisplay().asyncExec(() -> {
				if (!bar.isDisposed()) {
					bar.getDisplay().asyncExec(this::write);
				}
			});
		}
	}

	private void write() {
		if (!bar.isDisposed()) {
			Stream.of(bar.getItems()).filter(item -> item.getToolTipText() != null).forEach(ToolTips::write);
		}
	}

	private static void write(ToolItem item) {
		String said = KeyNames.inTip(item.getToolTipText());
		if (!said.equals(item.getToolTipText())) {
			item.setToolTipText(said);
		}
	}
}
