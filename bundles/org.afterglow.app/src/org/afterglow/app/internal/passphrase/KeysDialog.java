package org.afterglow.app.internal.passphrase;

import org.afterglow.app.internal.lock.VaultSentences;
import org.afterglow.practice.Keys;
import org.afterglow.practice.Practice;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.TooManyTries;
import org.afterglow.vault.WrongPassphrase;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

/** What dialogs about keys share: fields for passphrases, a sentence for what went wrong, and the change itself off the UI thread. */
abstract class KeysDialog extends Dialog {

	static final int WIDE = 380;

	private final Practice practice;
	private final Keys keys;
	private final String title;
	private final String key;
	private Label sentence;

	/** @param key beginning of the keys of all widgets */
	KeysDialog(IWorkbenchWindow window, String title, String key) {
		super(window.getShell());
		this.practice = Services.of(window, Practice.class);
		this.keys = practice.keys();
		this.title = title;
		this.key = key;
	}

	/** Whose keys they are. */
	Practice practice() {
		return practice;
	}

	/** A change of keys that takes about a second. */
	interface Change {
		void in(Keys keys) throws Exception;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetKey.key(shell, key + ".dialog");
	}

	static Composite form(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 24;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 8;
		form.setLayout(layout);
		form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return form;
	}

	Text field(Composite form, String label, String name) {
		Label said = new Label(form, SWT.RIGHT);
		said.setText(label);
		said.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		Text text = WidgetKey.key(new Text(form, SWT.BORDER | SWT.PASSWORD), key + "." + name);
		WidgetKey.spoken(text, label.replace("&", ""));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDE;
		text.setLayoutData(data);
		return text;
	}

	Label hint(Composite form, String text) {
		new Label(form, SWT.NONE);
		Label hint = new Label(form, SWT.WRAP);
		hint.setText(text);
		hint.setFont(Theme.small());
		hint.setForeground(Theme.colour(Tone.INK3));
		hint.setLayoutData(wide());
		return hint;
	}

	/** Where {@link #say} says it. */
	void sentence(Composite form) {
		new Label(form, SWT.NONE);
		sentence = WidgetKey.key(new Label(form, SWT.WRAP), key + ".sentence");
		sentence.setForeground(Theme.colour(Tone.BRICK));
		GridData data = wide();
		data.heightHint = 2 * sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		sentence.setLayoutData(data);
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDE;
		return data;
	}

	void say(String text) {
		sentence.setText(text);
	}

	/** Changes the keys and closes; or says why not, and gives the controls back. */
	void change(Change change, String done, Runnable back) {
		say("");
		Jobs.start(getShell(), Messages.changing, monitor -> {
			change.in(keys);
			return done;
		}, said -> {
			close();
			News.say(said);
		}, failure -> {
			if (!(failure instanceof WrongPassphrase) && !(failure instanceof TooManyTries)) {
				Failures.log(failure);
			}
			say(VaultSentences.of(failure));
			back.run();
		});
	}
}
