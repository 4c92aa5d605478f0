package org.afterglow.app.internal.room;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPageLayout;

/** What stands side by side in the place that is open: stacks of views, and the area of the editors. */
final class Stacks {

	private final EModelService models;
	private final MWindow window;

	Stacks(EModelService models, MWindow window) {
		this.models = models;
		this.window = window;
	}

	Optional<MPerspective> place() {
		return Optional.ofNullable(models.getActivePerspective(window));
	}

	Optional<MPartStack> named(MPerspective place, String id) {
		return models.findElements(place, id, MPartStack.class).stream().findFirst();
	}

	Optional<MPlaceholder> view(MPerspective place, String id) {
		return models.findElements(place, id, MPlaceholder.class).stream().findFirst();
	}

	Optional<MPlaceholder> editors(MPerspective place) {
		return view(place, IPageLayout.ID_EDITOR_AREA);
	}

	/** Puts a view into another stack. */
	void move(MPlaceholder view, MPartStack wanted) {
		models.move(view, wanted);
	}

	/** All stacks of views of a place, without the editors. */
	List<MPartStack> ofViews(MPerspective place) {
		return models.findElements(place, null, MPartStack.class).stream().filter(stack -> !inEditors(stack)).toList();
	}

	/** What a stack belongs to: itself, or the area of the editors. */
	MUIElement whole(MPerspective place, MUIElement stack) {
		return inEditors(stack) ? editors(place).<MUIElement>map(area -> area).orElse(stack) : stack;
	}

	/** The stack in which a view or an editor stands. */
	static Optional<MUIElement> around(MUIElement part) {
		MUIElement element = part;
		while (element != null && !(element instanceof MPartStack)) {
			MElementContainer<MUIElement> parent = element.getParent();
			element = parent != null ? parent : element.getCurSharedRef();
		}
		return Optional.ofNullable(element);
	}

	/** The stack or what holds it, as it stands in a row from left to right. */
	static MUIElement inRow(MUIElement stack) {
		MUIElement element = stack;
		while ((MUIElement) element.getParent() instanceof MPartSashContainer column && !column.isHorizontal()) {
			element = column;
		}
		return element;
	}

	private static boolean inEditors(MUIElement stack) {
		MUIElement element = stack;
		while (element != null && !(element instanceof MArea)) {
			element = element.getParent();
		}
		return element != null;
	}
}
