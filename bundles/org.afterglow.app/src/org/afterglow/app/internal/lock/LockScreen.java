package org.afterglow.app.internal.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.afterglow.app.internal.demo.DemoPractice;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.practice.Practices;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.help.HelpBeside;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The one calm door, shown before there is a workbench. It stays, saying that it opens, until the workbench has a window of
 * its own; whoever opened it disposes of it then.
 */
public final class LockScreen {

	static final int INSET = 120;
	private static final Point SIZE = new Point(1280, 800);
	private static final int HORIZON_PERCENT = 52;
	private static final int FOOT = 20;
	private static final int LEAST_SKY = 60;

	private final Shell shell;
	private final Horizon horizon;
	private final Supplier<Practices> practices;
	private final Supplier<Optional<ModuleRegistry>> modules;
	private final RecentVaults recent;
	private final DemoPractice demo = DemoPractice.ofUser();
	private final DoorWork work;
	private final StackLayout pages = new StackLayout();
	private final Composite page;
	private Optional<OpenVault> opened = Optional.empty();
	private Class<?> shown = LockScreen.class;
	private int footHeight;

	/** @param images of the window; disposed by their owner */
	public LockScreen(Display display, Supplier<Practices> practices, Supplier<Optional<ModuleRegistry>> modules, RecentVaults recent, Image[] images) {
		this.practices = practices;
		this.modules = modules;
		this.recent = recent;
		this.work = new DoorWork(display, practices, recent, vault -> opened = Optional.of(vault));
		shell = WidgetKey.key(new Shell(display, SWT.SHELL_TRIM), "lock");
		shell.setText(LockMessages.title);
		shell.setImages(images);
		shell.setBackground(Theme.colour(Tone.PAGE));
		shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
		shell.setLayout(new FormLayout());
		horizon = new Horizon(shell, INSET);
		horizon.control().setLayoutData(place(0, HORIZON_PERCENT));
		page = new Composite(shell, SWT.NONE);
		page.setLayout(pages);
		page.setLayoutData(place(HORIZON_PERCENT, 100));
		footer();
		shell.addListener(SWT.Resize, event -> share());
		shell.addListener(SWT.Close, event -> event.doit = !work.busy());
		HelpBeside.of(shell, () -> shown);
	}

	/**
	 * Shows the door and waits until a vault is open or the window is closed.
	 *
	 * @param folder the vault to ask for first; empty for the last one
	 * @param sentence what to say about it; may be empty
	 * @return the open vault; empty if the window was closed
	 */
	public Optional<OpenVault> open(Optional<Path> folder, String sentence) {
		List<Path> folders = recent.folders();
		Optional<Path> first = folder.or(() -> folders.stream().findFirst());
		if (first.isPresent() && DoorNote.ofUser().taken()) {
			showRekey(first.get());
		} else if (first.isPresent()) {
			showUnlock(first.get(), sentence);
		} else {
			show(new FirstPage(page, this));
		}
		shell.setBounds(bounds());
		shell.open();
		Display display = shell.getDisplay();
		while (!shell.isDisposed() && opened.isEmpty()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return opened;
	}

	/** Takes the door away; nothing happens if it is gone. */
	public void dispose() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	Shell shell() {
		return shell;
	}

	List<Path> others(Path folder) {
		return recent.folders().stream().filter(other -> !other.equals(folder)).toList();
	}

	void showUnlock(Path folder, String sentence) {
		show(new UnlockPage(page, this, folder, sentence));
	}

	void showNew() {
		show(new NewVaultPage(page, this));
	}

	void showRecover(Path folder) {
		show(new RecoverPage(page, this, folder));
	}

	void showRekey(Path folder) {
		show(new RekeyPage(page, this, folder));
	}

	void showRestore() {
		showRestore(false, BackupPlaces.Typed.NOTHING);
	}

	void showRestore(boolean withCode, BackupPlaces.Typed typed) {
		show(new RestorePage(page, this, withCode, typed));
	}

	void showFirst() {
		recent.folders().stream().findFirst().ifPresentOrElse(folder -> showUnlock(folder, ""),
				() -> show(new FirstPage(page, this)));
	}

	/** What pages ask for that takes its time. */
	DoorWork work() {
		return work;
	}

	/** Makes an invented practice off the UI thread; nothing else can be asked for meanwhile. */
	void makeDemo(Consumer<Exception> failed) {
		Path folder = demo.fresh(LockMessages.demoName);
		page.setEnabled(false);
		work.start(folder, () -> demo.make(practices.get(), modules.get(), folder, Dates.ofUser().clock()), failure -> {
			page.setEnabled(true);
			failed.accept(failure);
		});
	}

	/** Whether the practice in the folder is an invented one. */
	boolean isDemo(Path folder) {
		return demo.isAt(folder);
	}

	private void show(Page next) {
		Control before = pages.topControl;
		pages.topControl = next.control();
		shown = next.getClass();
		page.layout();
		share();
		next.focus();
		if (before != null) {
			before.dispose();
		}
	}

	private Rectangle bounds() {
		Rectangle room = shell.getDisplay().getPrimaryMonitor().getClientArea();
		int width = Math.min(SIZE.x, room.width);
		int height = Math.min(SIZE.y, room.height);
		return new Rectangle(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height);
	}

	private void footer() {
		Version version = FrameworkUtil.getBundle(LockScreen.class).getVersion();
		footer(LockMessages.footer).left = new FormAttachment(0, INSET);
		footer(NLS.bind(LockMessages.version, version.getMajor() + "." + version.getMinor())).right = new FormAttachment(100, -INSET);
	}

	private FormData footer(String text) {
		Label footer = new Label(shell, SWT.NONE);
		footer.setText(text);
		footer.setFont(Theme.small());
		footer.setForeground(Theme.colour(Tone.INK3));
		footer.setBackground(Theme.colour(Tone.PAGE));
		FormData data = new FormData();
		data.bottom = new FormAttachment(100, -FOOT);
		footer.setLayoutData(data);
		footer.moveAbove(page);
		footHeight = footer.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2 * FOOT;
		return data;
	}

	/** The sky gives way to large letters and small windows: what is typed into comes first. */
	void share() {
		int room = shell.getClientArea().height;
		if (room > 0 && pages.topControl != null) {
			int wanted = pages.topControl.computeSize(shell.getClientArea().width, SWT.DEFAULT).y + footHeight;
			int sky = Math.max(LEAST_SKY, Math.min(room * HORIZON_PERCENT / 100, room - wanted));
			((FormData) horizon.control().getLayoutData()).bottom = new FormAttachment(0, sky);
			((FormData) page.getLayoutData()).top = new FormAttachment(0, sky);
			shell.layout();
		}
	}

	private static FormData place(int top, int bottom) {
		FormData data = new FormData();
		data.left = new FormAttachment(0);
		data.right = new FormAttachment(100);
		data.top = new FormAttachment(top);
		data.bottom = new FormAttachment(bottom);
		return data;
	}

	/** What stands below the horizon. */
	interface Page {
		Control control();

		void focus();
	}
}
