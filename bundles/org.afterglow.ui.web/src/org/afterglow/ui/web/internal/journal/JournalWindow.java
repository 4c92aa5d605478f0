package org.afterglow.ui.web.internal.journal;

import java.net.URI;

import org.afterglow.ui.KeyNames;
import org.afterglow.ui.Question;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
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

	private final Shell owner;
	private final Shell shell;
	private final URI page;
	private final Runnable closePage;
	private final Listener keys = this::key;
	private boolean asking;
	private boolean leaving;

	private JournalWindow(Shell owner, Shell shell, URI page, Runnable closePage) {
		this.owner = owner;
		this.shell = shell;
		this.page = page;
		this.closePage = closePage;
	}

	/**
	 * Opens the page.
	 *
	 * @param closePage called if whoever comes back wants the page closed
	 * @return false if this computer has nothing that shows it
	 */
	static boolean open(Shell owner, URI page, Runnable closePage) {
		Shell shell = WidgetKey.key(new Shell(owner.getDisplay(), SWT.NO_TRIM | SWT.ON_TOP), "journal.own");
		shell.setText(Messages.product);
		shell.setLayout(new FillLayout());
		try {
			Browser browser = WidgetKey.spoken(WidgetKey.key(new Browser(shell, SWT.NONE), "journal.own.page"), Messages.journalTitle);
			new JournalWindow(owner, shell, page, closePage).show(browser);
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

	private void show(Browser browser) {
		Display display = shell.getDisplay();
		// Any of them could lead into the practice.
		IBindingService workbench = PlatformUI.getWorkbench().getService(IBindingService.class);
		workbench.setKeyFilterEnabled(false);
		shell.addListener(SWT.Dispose, event -> workbench.setKeyFilterEnabled(true));
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
		shell.setBounds(owner.getMonitor().getBounds());
		browser.setUrl(page.toString());
		shell.open();
		shell.setFullScreen(true);
		browser.setFocus();
	}

	/** The page and what it loads; nothing else of this computer, and nothing of any other. */
	private boolean isPage(String location) {
		if (location.equals("about:blank")) {
			return true;
		}
		try {
			URI to = URI.create(location);
			return page.getScheme().equals(to.getScheme()) && page.getAuthority().equals(to.getAuthority())
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
		shell.close();
		if (answer == 1) {
			closePage.run();
		}
		if (!owner.isDisposed()) {
			owner.forceActive();
		}
	}
}
