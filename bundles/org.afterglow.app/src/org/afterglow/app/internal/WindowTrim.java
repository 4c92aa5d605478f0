package org.afterglow.app.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Puts our own controls into the bars at the top and the foot of the window. */
final class WindowTrim {

	/** A control with this tag gets the room that is left. */
	private static final String STRETCH = "stretch";

	private static final String TOOLS = "org.afterglow.app.tools";
	private static final String STATUS = "org.afterglow.app.status";
	private static final Set<String> OWN = Set.of(TOOLS, STATUS);

	private final EModelService models;

	WindowTrim(EModelService models) {
		this.models = models;
	}

	void fill(MTrimmedWindow window) {
		MTrimBar top = models.getTrim(window, SideValue.TOP);
		top.getChildren().add(control(TOOLS, ToolStrip.class));
		MTrimBar foot = models.getTrim(window, SideValue.BOTTOM);
		foot.getChildren().add(control(STATUS, StatusBar.class));
		foot.setVisible(true);
		foot.setToBeRendered(true);
	}

	/**
	 * Takes out what the platform put beside our controls. Some of it is made although the model says that it is not shown, and
	 * would take room.
	 */
	void settle(MTrimmedWindow window) {
		for (SideValue side : List.of(SideValue.TOP, SideValue.BOTTOM)) {
			MTrimBar bar = models.getTrim(window, side);
			bar.getChildren().removeIf(child -> !OWN.contains(child.getElementId()));
			Set<Object> own = bar.getChildren().stream().map(MTrimElement::getWidget).collect(Collectors.toSet());
			if (bar.getWidget() instanceof Composite room) {
				Stream.of(room.getChildren()).filter(control -> !own.contains(control)).forEach(Control::dispose);
			}
		}
	}

	private MToolControl control(String id, Class<?> type) {
		MToolControl control = models.createModelElement(MToolControl.class);
		control.setElementId(id);
		control.setContributionURI("bundleclass://org.afterglow.app/" + type.getName());
		control.getTags().add(STRETCH);
		return control;
	}
}
