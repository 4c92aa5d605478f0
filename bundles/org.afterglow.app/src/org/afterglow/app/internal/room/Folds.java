package org.afterglow.app.internal.room;

import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The narrow bars at the sides of the window, with a button for what is folded there. */
final class Folds {

	private final EModelService models;
	private final MWindow window;

	Folds(EModelService models, MWindow window) {
		this.models = models;
		this.window = window;
	}

	void show(Set<Fold> folded) {
		for (Fold fold : Fold.values()) {
			if (window instanceof MTrimmedWindow trimmed) {
				show(models.getTrim(trimmed, fold.side()), fold, folded.contains(fold));
			}
		}
	}

	private void show(MTrimBar bar, Fold fold, boolean wanted) {
		if (wanted && bar.getChildren().isEmpty()) {
			MToolControl button = models.createModelElement(MToolControl.class);
			button.setElementId(FoldButton.ID + fold.name());
			button.setContributionURI("bundleclass://org.afterglow.app/" + FoldButton.class.getName());
			bar.getChildren().add(button);
		}
		if (bar.isToBeRendered() != wanted || bar.isVisible() != wanted) {
			bar.setVisible(wanted);
			bar.setToBeRendered(wanted);
		}
	}
}
