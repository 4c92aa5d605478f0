package org.afterglow.app.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.afterglow.ui.KeyNames;
import org.afterglow.ui.WidgetKey;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** The places of the window by name, the one where one is pressed in. */
final class PlaceSwitch {

	private final IWorkbenchWindow window;
	private final Map<Place, ToolItem> items = new EnumMap<>(Place.class);
	private final PerspectiveAdapter listener = new PerspectiveAdapter() {
		@Override
		public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
			show(perspective.getId());
		}
	};

	PlaceSwitch(Composite strip, IWorkbenchWindow window) {
		this.window = window;
		ToolBar bar = WidgetKey.key(new ToolBar(strip, SWT.FLAT | SWT.RIGHT), "places");
		bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		for (Place place : Place.values()) {
			items.put(place, item(bar, place));
		}
		window.addPerspectiveListener(listener);
		bar.addDisposeListener(event -> window.removePerspectiveListener(listener));
		show(Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getPerspective)
				.map(IPerspectiveDescriptor::getId).orElse(Place.NARRATIVE.perspective()));
	}

	private ToolItem item(ToolBar bar, Place place) {
		ToolItem item = WidgetKey.key(new ToolItem(bar, SWT.RADIO), "place." + place.name().toLowerCase(Locale.ROOT));
		item.setText(place.label());
		item.setImage(place.icon().image());
		item.setToolTipText(KeyNames.of(window, place.command()).map(key -> NLS.bind(Messages.withKey, place.tip(), key))
				.orElse(place.tip()));
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				place.open(window);
			}
		});
		return item;
	}

	private void show(String perspective) {
		items.forEach((place, item) -> {
			if (!item.isDisposed()) {
				item.setSelection(place.perspective().equals(perspective));
			}
		});
	}
}
