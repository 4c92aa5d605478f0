package org.afterglow.app.internal.preferences;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.afterglow.ui.Services;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;

/** Tells parts of the window that a setting of the practice was kept; the feed does not. UI thread only. */
public final class KeptSettings {

	private final Set<Runnable> listeners = new LinkedHashSet<>();

	private KeptSettings() {
	}

	/** The one of this window. */
	public static KeptSettings shared() {
		return Services.shared(KeptSettings.class, KeptSettings::new);
	}

	/** Calls after each setting for as long as the widget is there. */
	public void listen(Widget owner, Runnable kept) {
		listeners.add(kept);
		owner.addListener(SWT.Dispose, event -> listeners.remove(kept));
	}

	void kept() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
