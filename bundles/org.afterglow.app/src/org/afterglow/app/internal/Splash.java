package org.afterglow.app.internal;

import java.awt.HeadlessException;
import java.awt.SplashScreen;
import java.util.Optional;

import org.afterglow.ui.Failures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture that the VM shows from its first moment on, long before there is a display of ours. The scripts name it; it goes
 * when the first window comes, whichever that is. Nothing else of the toolkit it belongs to is ever used.
 */
final class Splash implements Listener {

	private final Display display;

	private Splash(Display display) {
		this.display = display;
	}

	static void untilThereIsAWindow(Display display) {
		display.addFilter(SWT.Show, new Splash(display));
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Shell) {
			display.removeFilter(SWT.Show, this);
			// The window is made known now, and drawn in the next turn.
			display.asyncExec(Splash::close);
		}
	}

	private static void close() {
		try {
			Optional.ofNullable(SplashScreen.getSplashScreen()).ifPresent(SplashScreen::close);
		} catch (HeadlessException | IllegalStateException e) {
			// There was none, or the VM took it away before.
			return;
		} catch (LinkageError e) {
			// A Java without a window toolkit shows none, either.
			Failures.log(new IllegalStateException("the splash cannot be closed", e));
		}
	}
}
