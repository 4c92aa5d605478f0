package org.afterglow.app.internal;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Goes to the place that the command is named after; the menu has a mark at the one where one is. */
public final class PlaceHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

	private Place place = Place.NARRATIVE;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		String command = element.getAttribute("commandId");
		place = Arrays.stream(Place.values()).filter(each -> each.command().equals(command)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no place for " + command));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		place.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		element.setChecked(window != null && place.shownIn(window));
	}
}
