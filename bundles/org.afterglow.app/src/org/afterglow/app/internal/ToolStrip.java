package org.afterglow.app.internal;

import org.afterglow.app.internal.room.Room;
import org.afterglow.ui.Icon;
import org.afterglow.ui.KeyNames;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.IMenuService;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * The toolbar: the places of the window and commands at the left, at the right a field that searches everywhere, and the
 * lock. Ours from end to end, because the platform's can be dragged, hidden and restored.
 */
public final class ToolStrip {

	private static final String COMMANDS = "toolbar:org.afterglow.app.toolbar";

	private static final int GAP = 8;
	private static final int DIVIDER = 20;

	private final IWorkbenchWindow window;
	private FindField field;
	private ToolItem lock;

	@Inject
	public ToolStrip(MWindow window) {
		this.window = window.getContext().get(IWorkbenchWindow.class);
	}

	@PostConstruct
	void create(Composite parent) {
		Composite strip = WidgetKey.key(new Strip(parent, 5, GAP, 2), "toolbar");
		new PlaceSwitch(strip, window);
		divider(strip);
		commands(strip);
		field = new FindField(strip, window);
		lock(strip);
		strip.addListener(SWT.Resize, event -> fit(strip));
	}

	/** As tall as the pictures beside it: a bar of nothing but a separator is a dot. */
	private static void divider(Composite strip) {
		Label line = new Label(strip, SWT.SEPARATOR | SWT.VERTICAL);
		line.setForeground(Theme.colour(Tone.LINE));
		GridData tall = new GridData(SWT.BEGINNING, SWT.CENTER, false, true);
		tall.heightHint = DIVIDER;
		line.setLayoutData(tall);
	}

	private void commands(Composite strip) {
		ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		IMenuService menus = window.getService(IMenuService.class);
		menus.populateContributionManager(manager, COMMANDS);
		ToolBar bar = WidgetKey.key(manager.createControl(strip), "tools");
		bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		bar.addDisposeListener(event -> menus.releaseContributions(manager));
		ToolTips.follow(bar);
	}

	private void lock(Composite strip) {
		ToolBar tools = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
		lock = WidgetKey.key(new ToolItem(tools, SWT.PUSH), "lockNow");
		lock.setText(Messages.lock);
		lock.setImage(Icon.LOCK.image());
		lock.setToolTipText(NLS.bind(Messages.lockTip, KeyNames.of(window, LockHandler.COMMAND).orElse("Ctrl+L")));
		lock.addListener(SWT.Selection, event -> lock());
	}

	private void lock() {
		try {
			window.getService(IHandlerService.class).executeCommand(LockHandler.COMMAND, null);
		} catch (CommandException e) {
			throw new IllegalStateException("the lock command is missing", e);
		}
	}

	/** With little room the lock is a picture with a tool tip; the places keep their names. */
	private void fit(Composite strip) {
		Room room = Room.of(strip);
		field.fit(room);
		lock.setText(room.namesCommands() ? Messages.lock : "");
		strip.layout(true, true);
	}
}
