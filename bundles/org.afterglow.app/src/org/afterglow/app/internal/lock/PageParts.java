package org.afterglow.app.internal.lock;

import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The few kinds of widgets that the pages of the door are made of. */
final class PageParts {

	static final int FIELD = 372;

	private PageParts() {
	}

	/** A column without margins. */
	static Composite column(Composite parent, int columns) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 4;
		composite.setLayout(layout);
		composite.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		return composite;
	}

	static Label heading(Composite parent, String text) {
		Label label = label(parent, text, Tone.PAGE_INK);
		label.setFont(Theme.bold());
		return label;
	}

	static Label label(Composite parent, String text, Tone tone) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setForeground(Theme.colour(tone));
		label.setLayoutData(wide(label));
		return label;
	}

	/** What is said in passing. */
	static Label small(Composite parent, String text, String key) {
		Label label = WidgetKey.key(label(parent, text, Tone.INK3), key);
		label.setFont(Theme.small());
		return label;
	}

	/** A sentence that may change, in a room that does not. */
	static Label sentence(Composite parent, String key) {
		Label label = WidgetKey.key(label(parent, "", Tone.BRICK), key);
		GridData data = wide(label);
		data.heightHint = 2 * lineHeight(label);
		label.setLayoutData(data);
		return label;
	}

	static Text field(Composite parent, int style, String key) {
		Text text = WidgetKey.key(new Text(parent, SWT.BORDER | SWT.SINGLE | style), key);
		text.setBackground(Theme.colour(Tone.FIELD));
		text.setForeground(Theme.colour(Tone.INK));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = FIELD;
		text.setLayoutData(data);
		return text;
	}

	static Button button(Composite parent, String text, String key, Runnable action) {
		Button button = WidgetKey.key(new Button(parent, SWT.PUSH), key);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** @param words without marks of a link */
	static Link link(Composite parent, String words, String key, Runnable action) {
		Link link = WidgetKey.key(new Link(parent, SWT.NONE), key);
		link.setText("<a>" + words.replace("<", "") + "</a>");
		link.setLinkForeground(Theme.colour(Tone.DUSK));
		link.addListener(SWT.Selection, event -> action.run());
		// Return on a link is for the link, not for the default button of the page.
		link.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				event.detail = SWT.TRAVERSE_NONE;
			}
		});
		return link;
	}

	/** A folder as people read it: below their own folder without the way there. */
	static String shortened(Path folder) {
		Path home = Path.of(System.getProperty("user.home"));
		return folder.startsWith(home) && !folder.equals(home) ? home.relativize(folder).toString() : folder.toString();
	}

	/** As wide as its words need, and no narrower than this. */
	static GridData atLeast(Button button, int width) {
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = Math.max(width, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		return data;
	}

	/** Asks for a folder. */
	static Optional<Path> folder(Shell shell, String message) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText(LockMessages.title);
		dialog.setMessage(message);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static GridData wide(Label label) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, ((GridLayout) label.getParent().getLayout()).numColumns, 1);
		data.widthHint = FIELD + 108;
		return data;
	}

	private static int lineHeight(Label label) {
		var gc = new org.eclipse.swt.graphics.GC(label);
		try {
			return gc.getFontMetrics().getHeight() + 2;
		} finally {
			gc.dispose();
		}
	}
}
