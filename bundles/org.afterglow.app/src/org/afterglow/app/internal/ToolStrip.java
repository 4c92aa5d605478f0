package org.afterglow.app.internal;

import java.util.Optional;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Searches;
import org.afterglow.ui.ShowsSearch;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.IMenuService;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * The toolbar: commands at the left, at the right a field that searches everywhere, and the lock. Ours from end to end,
 * because the platform's can be dragged, hidden and restored.
 */
public final class ToolStrip {

	private static final String COMMANDS = "toolbar:org.afterglow.app.toolbar";
	private static final int FIELD = 250;

	private final IWorkbenchWindow window;
	private Text field;

	@Inject
	public ToolStrip(MWindow window) {
		this.window = window.getContext().get(IWorkbenchWindow.class);
	}

	@PostConstruct
	void create(Composite parent) {
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 3;
		layout.marginWidth = 8;
		layout.horizontalSpacing = 12;
		strip.setLayout(layout);
		commands(strip);
		find(strip);
		lock(strip);
	}

	private void commands(Composite strip) {
		ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		IMenuService menus = window.getService(IMenuService.class);
		menus.populateContributionManager(manager, COMMANDS);
		ToolBar bar = WidgetKey.key(manager.createControl(strip), "tools");
		bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		bar.addDisposeListener(event -> menus.releaseContributions(manager));
	}

	private void find(Composite strip) {
		field = WidgetKey.key(new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "find");
		WidgetKey.spoken(field, Messages.findSpoken);
		field.setMessage(Messages.find);
		GridData right = new GridData(SWT.END, SWT.CENTER, true, true);
		right.widthHint = FIELD;
		field.setLayoutData(right);
		field.addListener(SWT.Modify, event -> search());
		field.addListener(SWT.KeyDown, this::key);
	}

	private void lock(Composite strip) {
		ToolBar tools = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
		ToolItem lock = WidgetKey.key(new ToolItem(tools, SWT.PUSH), "lockNow");
		lock.setText(Messages.lock);
		lock.setImage(Icon.LOCK.image());
		String key = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(LockHandler.COMMAND);
		lock.setToolTipText(NLS.bind(Messages.lockTip, Optional.ofNullable(key).orElse("Ctrl+L")));
		lock.addListener(SWT.Selection, event -> lock());
	}

	private void lock() {
		try {
			window.getService(IHandlerService.class).executeCommand(LockHandler.COMMAND, null);
		} catch (CommandException e) {
			throw new IllegalStateException("the lock command is missing", e);
		}
	}

	private void search() {
		if (!field.getText().isEmpty()) {
			page().ifPresent(page -> Searches.open(page, field.getText()));
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
			page().flatMap(Searches::open).ifPresent(ShowsSearch::toResults);
			event.doit = false;
		} else if (event.character == SWT.ESC) {
			field.setText("");
			event.doit = false;
		}
	}

	private Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(window.getActivePage());
	}
}
