package org.afterglow.ui.window;

import java.util.List;
import java.util.stream.Stream;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A dialog of sentences and fields that is never larger than the screen, however large the letters are: sentences wrap, buttons go
 * on in further rows, and what is still too high is scrolled. UI thread only.
 */
public abstract class FittingDialog extends Dialog {

	/** What stays free of the screen, at each side and for the title. */
	private static final int EDGE = 8;
	private static final int TITLE = 48;

	private final String title;
	private final String key;
	private final int lines;
	private ScrolledComposite scroll;
	private Composite content;

	/**
	 * @param title names no client
	 * @param key of the shell, for those who drive the window
	 * @param lines how wide a sentence is where there is room, in heights of a line
	 */
	protected FittingDialog(Shell parent, String title, String key, int lines) {
		super(parent);
		this.title = title;
		this.key = key;
		this.lines = lines;
	}

	/** Fills the dialog; the area has a grid of one column. */
	protected abstract void fill(Composite area);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetKey.key(shell, key);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		content = (Composite) super.createDialogArea(scroll);
		fill(content);
		scroll.setContent(content);
		scroll.addListener(SWT.Resize, event -> grown());
		return scroll;
	}

	@Override
	protected final Control createButtonBar(Composite parent) {
		Composite bar = (Composite) super.createButtonBar(parent);
		arrange(bar);
		return bar;
	}

	/** Shows a button, or does as if it were not there. */
	protected final void offer(int id, boolean offered) {
		Control button = getButton(id);
		button.setVisible(offered);
		((GridData) button.getLayoutData()).exclude = !offered;
		arrange(button.getParent());
	}

	/** A sentence that wraps. */
	protected final Label words(Composite area, String text, Tone tone) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = wide();
		label.setLayoutData(data);
		return label;
	}

	/** How wide a sentence is, in pixels. */
	protected final int wide() {
		int margins = 2 * convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN) + scroll.getVerticalBar().getSize().x;
		return Math.min(convertHeightInCharsToPixels(lines), room().x - margins);
	}

	@Override
	protected Point getInitialSize() {
		return fitting(super.getInitialSize());
	}

	/** Something else stands in the dialog: it has the room it needs now, and never less than it had. */
	protected final void fit() {
		Shell shell = getShell();
		shell.layout(true, true);
		grown();
		Point wanted = fitting(shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true));
		Rectangle now = shell.getBounds();
		if (wanted.x > now.width || wanted.y > now.height) {
			shell.setBounds(getConstrainedShellBounds(new Rectangle(now.x, now.y, Math.max(wanted.x, now.width), Math.max(wanted.y, now.height))));
		}
	}

	private Point fitting(Point natural) {
		Point room = room();
		int high = natural.x <= room.x ? natural.y : getShell().computeSize(room.x, SWT.DEFAULT, true).y;
		return new Point(Math.min(natural.x, room.x), Math.min(high, room.y));
	}

	private Point room() {
		Rectangle screen = getShell().getMonitor().getClientArea();
		return new Point(screen.width - 2 * EDGE, screen.height - EDGE - TITLE);
	}

	private void grown() {
		scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT, true).y);
	}

	/** As many rows as are needed, and each about as long as the others. */
	private void arrange(Composite bar) {
		List<Control> shown = Stream.of(bar.getChildren()).filter(each -> !((GridData) each.getLayoutData()).exclude).toList();
		GridLayout layout = (GridLayout) bar.getLayout();
		int widest = shown.stream().mapToInt(each -> Math.max(((GridData) each.getLayoutData()).widthHint, each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x))
				.max().orElse(1);
		int most = Math.max(1, (room().x - 2 * layout.marginWidth + layout.horizontalSpacing) / (widest + layout.horizontalSpacing));
		int rows = Math.max(1, Math.ceilDiv(shown.size(), most));
		layout.numColumns = Math.max(1, Math.ceilDiv(shown.size(), rows));
	}
}
