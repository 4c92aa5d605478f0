package org.afterglow.ui.help.internal.view;

import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Services;
import org.afterglow.ui.help.internal.guide.Target;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The guide beside the work. */
public final class HelpView extends ViewPart {

	static final String ID = "org.afterglow.ui.help.view";

	private HelpPane pane;
	private boolean asked;

	/** Shows a place of the guide and goes there. */
	static void open(IWorkbenchPage page, Target target) {
		try {
			((HelpView) page.showView(ID)).go(target);
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new HelpPane(parent, Optional.of(Services.of(getSite(), Records.class)));
		// Opened again with the window, nobody says where to go.
		parent.getDisplay().asyncExec(() -> {
			if (!asked && !parent.isDisposed()) {
				go(Target.contents());
			}
		});
	}

	private void go(Target target) {
		asked = true;
		pane.go(target);
	}

	@Override
	public void setFocus() {
		pane.focus();
	}
}
