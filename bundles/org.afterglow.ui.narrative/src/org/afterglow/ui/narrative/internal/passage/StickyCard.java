package org.afterglow.ui.narrative.internal.passage;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.internal.passage.PassageHover.Pointed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A card that stays until Escape, or until the person goes on elsewhere. */
final class StickyCard {

	private StickyCard() {
	}

	/** @param place on the display; moved so that all of it can be seen */
	static void open(Control owner, PassageCard card, Pointed pointed, Point place) {
		Shell shell = WidgetKey.key(new Shell(owner.getShell(), SWT.ON_TOP | SWT.TOOL), "narrative.card");
		shell.setLayout(new FillLayout());
		shell.setBackground(Theme.colour(Tone.PANEL));
		Control content = card.build(shell, pointed.marks(), pointed.lost());
		WidgetKey.spoken(content, org.afterglow.ui.narrative.internal.coding.Messages.cardName);
		shell.pack();
		Rectangle screen = owner.getMonitor().getClientArea();
		Point size = shell.getSize();
		shell.setLocation(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(place.y, screen.y + screen.height - size.y)));
		shell.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(() -> close(shell)));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				owner.getShell().forceActive();
				owner.setFocus();
				close(shell);
			}
		});
		shell.open();
		shell.setFocus();
	}

	private static void close(Shell shell) {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
