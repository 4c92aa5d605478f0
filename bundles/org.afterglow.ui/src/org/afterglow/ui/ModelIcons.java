package org.afterglow.ui;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Widget;

/** Icons that a plugin.xml names: they stand as addresses in the model of the workbench, with the folder of one look. */
final class ModelIcons {

	private static final String FOLDERS = "/icons/(?:light|dark)/";

	private final String folder;

	private ModelIcons(String folder) {
		this.folder = folder;
	}

	/** @param folder such as {@code /icons/dark/} */
	static void show(MApplication application, Display display, String folder) {
		ModelIcons icons = new ModelIcons(folder);
		application.getDescriptors().forEach(descriptor -> icons.rename(descriptor));
		application.getMenuContributions().forEach(icons::below);
		application.getToolBarContributions().forEach(icons::below);
		application.getTrimContributions().forEach(icons::below);
		EModelService models = application.getContext().get(EModelService.class);
		for (MPart part : models.findElements(application, null, MPart.class)) {
			icons.rename(part);
			Optional.ofNullable(part.getToolbar()).ifPresent(icons::below);
		}
		models.findElements(application, null, MToolBar.class).forEach(icons::below);
		Widgets.of(display).forEach(icons::item);
	}

	private void below(MElementContainer<?> container) {
		List.copyOf(container.getChildren()).forEach(child -> {
			if (child instanceof MUILabel label) {
				rename(label);
			}
			if (child instanceof MElementContainer<?> inner) {
				below(inner);
			}
		});
	}

	/** Returns whether it had another folder. */
	private boolean rename(MUILabel label) {
		String before = label.getIconURI();
		if (before == null) {
			return false;
		}
		String after = before.replaceFirst(FOLDERS, folder);
		disabled(label, after);
		if (after.equals(before)) {
			return false;
		}
		label.setIconURI(after);
		return true;
	}

	/** The platform makes a disabled icon lighter, which on a dark ground is brighter than the others. */
	private void disabled(MUILabel label, String uri) {
		int at = uri.indexOf(folder);
		if (at >= 0 && label instanceof MItem item) {
			String file = folder + "disabled/" + uri.substring(at + folder.length());
			if (ModelIcons.class.getResource(file) != null) {
				item.getTransientData().put(IPresentationEngine.DISABLED_ICON_IMAGE_KEY, uri.substring(0, at) + file);
			}
		}
	}

	/** What is on the screen was made of a model that may stand nowhere else. */
	private void item(Widget widget) {
		if (widget instanceof Item && widget.getData() instanceof IContributionItem item) {
			model(item).filter(this::rename).ifPresent(label -> item.update());
		}
	}

	/** The class of these items is the platform's own; its model is public. */
	private static Optional<MUILabel> model(IContributionItem item) {
		try {
			Method model = item.getClass().getMethod("getModel");
			return model.invoke(item) instanceof MUILabel label ? Optional.of(label) : Optional.empty();
		} catch (ReflectiveOperationException e) {
			return Optional.empty();
		}
	}
}
