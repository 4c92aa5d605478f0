package org.afterglow.ui.web.internal.journal;

import java.net.URI;

import org.afterglow.ui.KeyNames;
import org.afterglow.ui.Question;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.window.Presence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * The journal page over the whole screen, and nothing else: no other address, no menu, no key of the workbench. One key leads back,
 * and asks first.
 */
final class JournalWindow {

	/** The page keeps what was written when it is left; so long its last words have to get there. */
	private static final int PARTING_MILLIS = 800;
	private static final String PARTING = "dispatchEvent(new Event('pagehide'))";

	private final Shell owner;
	private final Shell shell;
	private final Browser browser;
	private final URI address;
	private final PageAtHand page;
	private final Listener keys = this::key;
	private boolean asking;
	private boolean leaving;

	private JournalWindow(Shell owner, Shell shell, Browser browser, URI address, PageAtHand page) {
		this.owner = owner;
		this.shell = shell;
		this.browser = browser;
		this.address = address;
		this.page = page;
	}

	/**
	 * Opens the page.
	 *
	 * @param page closed if whoever comes back wants that
	 * @return false if this computer has nothing that shows it
	 */
	static boolean open(Shell owner, URI address, PageAtHand page) {
		Shell shell = WidgetKey.key(new Shell(owner.getDisplay(), SWT.NO_TRIM | SWT.ON_TOP), "journal.own");
		shell.setText(Messages.product);
		shell.setLayout(new FillLayout());
		// The eyes of whoever looks at it may be used to the dark: nothing flashes before the page is there.
		shell.setBackground(owner.getDisplay().getSystemColor(SWT.COLOR_BLACK));
		try {
			Browser browser = WidgetKey.spoken(WidgetKey.key(new Browser(shell, SWT.NONE), "journal.own.page"), Messages.journalTitle);
			new JournalWindow(owner, shell, browser, address, page).show();
			return true;
		} catch (SWTError e) {
			shell.dispose();
			return false;
		}
	}

	/** What the key is called that leads back to the practice. */
	static String keyBack() {
		return KeyNames.said(KeySequence.getInstance(KeyStroke.getInstance(SWT.MOD1 | SWT.MOD2, SWT.ESC)));
	}

	private void show() {
		Display display = shell.getDisplay();
		// Any of them could lead into the practice.
		IBindingService workbench = PlatformUI.getWorkbench().getService(IBindingService.class);
		workbench.setKeyFilterEnabled(false);
		shell.addListener(SWT.Dispose, event -> {
			// A lock takes the workbench away first, and its keys with it.
			if (PlatformUI.isWorkbenchRunning()) {
				workbench.setKeyFilterEnabled(true);
			}
		});
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = isPage(event.location)));
		browser.addOpenWindowListener(event -> event.required = true);
		browser.addListener(SWT.MenuDetect, event -> event.doit = false);
		display.addFilter(SWT.KeyDown, keys);
		shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, keys));
		shell.addListener(SWT.Close, event -> {
			event.doit = leaving;
			if (!leaving) {
				ask();
			}
		});
		// A finger on the page is no key and no pointer of the window; what it leaves there is.
		page.whenWritten(shell, Presence.shared()::told);
		shell.setBounds(owner.getMonitor().getBounds());
		browser.setVisible(false);
		browser.addProgressListener(ProgressListener.completedAdapter(event -> {
			if (!browser.isVisible()) {
				browser.setVisible(true);
				browser.setFocus();
			}
		}));
		browser.setUrl(address.toString());
		shell.open();
		shell.setFullScreen(true);
	}

	/** The page and what it loads; nothing else of this computer, and nothing of any other. */
	private boolean isPage(String location) {
		if (location.equals("about:blank")) {
			return true;
		}
		try {
			URI to = URI.create(location);
			return address.getScheme().equals(to.getScheme()) && address.getAuthority().equals(to.getAuthority())
					&& to.getPath() != null && to.getPath().startsWith("/journal");
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && (event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.MOD2)) {
			event.doit = false;
			event.type = SWT.None;
			ask();
		}
	}

	private void ask() {
		if (asking || shell.isDisposed()) {
			return;
		}
		asking = true;
		// After the key is over: a dialog inside of it would be asked again.
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				decide(Question.ask(shell, Messages.journalTitle, Messages.windowLeave, Messages.windowBack, Messages.windowClose,
						Messages.windowStay));
			}
			asking = false;
		});
	}

	private void decide(int answer) {
		if (answer == 2) {
			return;
		}
		leaving = true;
		browser.execute(PARTING);
		shell.setVisible(false);
		if (!owner.isDisposed()) {
			owner.forceActive();
		}
		shell.getDisplay().timerExec(PARTING_MILLIS, () -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
			if (answer == 1) {
				page.close();
			}
		});
	}
}
