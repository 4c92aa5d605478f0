package org.afterglow.ui.narrative.internal.focus;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.ui.OnlyThePage;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** What stands around one part in its window: other parts, bars, tabs, the menu. */
final class Surroundings {

	private final List<MUIElement> folded = new ArrayList<>();
	private final List<Runnable> back = new ArrayList<>();
	private Runnable again = () -> {
	};

	private Surroundings() {
	}

	/** Folds everything away that is not the part. */
	static Surroundings fold(MPart part, MTrimmedWindow window, Composite inside) {
		Surroundings around = new Surroundings();
		OnlyThePage.say(window, true);
		around.back.add(() -> OnlyThePage.say(window, false));
		for (MUIElement at = part; at != null && at != window; at = above(at)) {
			if ((Object) at.getParent() instanceof MPartSashContainer) {
				MUIElement kept = at;
				at.getParent().getChildren().stream().filter(other -> other != kept).forEach(around::fold);
			}
		}
		window.getTrimBars().forEach(around::fold);
		around.foldTabs(inside);
		around.foldMenu(inside.getShell());
		return around;
	}

	/** A style sheet that was put on anew has given the tabs their height back. */
	void foldAgain() {
		again.run();
	}

	/** Brings everything back. */
	void unfold() {
		back.forEach(Runnable::run);
		folded.forEach(element -> element.setVisible(true));
	}

	/** What is shared between perspectives stands in the window, and a placeholder where it is seen. */
	private static MUIElement above(MUIElement element) {
		MElementContainer<MUIElement> parent = element.getParent();
		MPlaceholder seen = element.getCurSharedRef();
		return seen != null ? seen : parent;
	}

	/** A row or column within another has no control of its own: what stands in it folds, and the platform folds the row. */
	private void fold(MUIElement element) {
		if ((Object) element instanceof MPartSashContainer row) {
			row.getChildren().forEach(this::fold);
		} else if (element.isToBeRendered() && element.isVisible()) {
			folded.add(element);
			element.setVisible(false);
		}
	}

	private void foldTabs(Composite inside) {
		for (Control at = inside; at != null; at = at.getParent()) {
			if (at instanceof CTabFolder folder) {
				int height = folder.getTabHeight();
				folder.setTabHeight(0);
				again = () -> {
					folder.setTabHeight(0);
					folder.layout();
				};
				back.add(() -> {
					if (!folder.isDisposed()) {
						folder.setTabHeight(height);
						folder.layout();
					}
				});
				return;
			}
		}
	}

	private void foldMenu(Shell shell) {
		Menu menu = shell.getMenuBar();
		shell.setMenuBar(null);
		back.add(() -> {
			if (!shell.isDisposed() && menu != null && !menu.isDisposed()) {
				shell.setMenuBar(menu);
			}
		});
	}
}
