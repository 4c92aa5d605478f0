package org.afterglow.ui.narrative.internal;

import org.afterglow.ui.Failures;
import org.afterglow.ui.narrative.internal.passage.PassageView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;

/** Tab in a narrative: it has no tabs. Forward is the passage view, back are the tabs of the editors. */
final class TabKeys {

	private TabKeys() {
	}

	static void on(StyledText text, IWorkbenchPartSite site) {
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
				event.detail = SWT.TRAVERSE_NONE;
				event.doit = true;
				showPassage(text, site);
			} else if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.detail = SWT.TRAVERSE_NONE;
				event.doit = true;
				focusTabs(text);
			}
		});
	}

	private static void showPassage(StyledText text, IWorkbenchPartSite site) {
		try {
			site.getPage().showView(PassageView.ID);
		} catch (PartInitException e) {
			Failures.report(text, e);
		}
	}

	private static void focusTabs(StyledText text) {
		for (Control at = text; at != null; at = at.getParent()) {
			if (at instanceof CTabFolder tabs) {
				tabs.forceFocus();
				return;
			}
		}
	}
}
