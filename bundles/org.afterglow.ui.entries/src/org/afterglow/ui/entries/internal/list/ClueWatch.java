package org.afterglow.ui.entries.internal.list;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;

/** Follows whose records are looked at around a part. UI thread only. */
public final class ClueWatch {

	private final IWorkbenchPartSite site;
	private final Control control;
	private final Consumer<Optional<Clue>> changed;
	private Optional<Clue> clue;

	private ClueWatch(IWorkbenchPartSite site, Control control, Consumer<Optional<Clue>> changed) {
		this.site = site;
		this.control = control;
		this.changed = changed;
		clue = Clue.in(site.getPage());
	}

	/** Tells once now, and whenever it is somebody else, until the control is disposed. */
	public static void follow(IWorkbenchPartSite site, Control control, Consumer<Optional<Clue>> changed) {
		ClueWatch watch = new ClueWatch(site, control, changed);
		IWorkbenchPage page = site.getPage();
		ISelectionListener selected = (part, selection) -> watch.look();
		PartsWatch parts = new PartsWatch(watch::look);
		page.addSelectionListener(selected);
		// The page tells of the part in front alone; who adds a session from elsewhere has it selected in the practice.
		page.addSelectionListener(Clue.PRACTICE, selected);
		page.addPartListener(parts);
		control.addDisposeListener(event -> {
			page.removeSelectionListener(selected);
			page.removeSelectionListener(Clue.PRACTICE, selected);
			page.removePartListener(parts);
		});
		changed.accept(watch.clue);
	}

	/** Whoever looks at the part itself looks at whom it is of. */
	private void look() {
		if (control.isDisposed() || clue.isPresent() && site.getPage().getActivePart() == site.getPart()) {
			return;
		}
		Optional<Clue> now = Clue.in(site.getPage());
		if (!now.equals(clue)) {
			clue = now;
			changed.accept(now);
		}
	}
}
