package org.afterglow.app.internal.lock;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Opens a vault with its recovery code, which asks for a new passphrase first. */
final class RecoverPage implements LockScreen.Page {

	private final LockScreen screen;
	private final Path folder;
	private final Composite page;
	private final Text code;
	private final Text passphrase;
	private final Text again;
	private final Button open;
	private final Label sentence;

	RecoverPage(Composite parent, LockScreen screen, Path folder) {
		this.screen = screen;
		this.folder = folder;
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = LockScreen.INSET;
		layout.marginHeight = 24;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		PageParts.heading(page, NLS.bind(LockMessages.recoverTitle, RecentVaults.name(folder)));
		PageParts.small(page, LockMessages.recoverWhy, "recover.why");
		code = row(LockMessages.recoverCode, SWT.NONE, "recover.code");
		new Label(page, SWT.NONE);
		passphrase = row(LockMessages.recoverNew, SWT.PASSWORD, "recover.passphrase");
		Label beside = new Label(page, SWT.NONE);
		again = row(LockMessages.again, SWT.PASSWORD, "recover.again");
		Eye.beside(page, "recover.eye", passphrase, again).moveAbove(beside);
		beside.moveBelow(again);
		under(PageParts.small(page, LockMessages.rule, "recover.rule"));
		new Label(page, SWT.NONE);
		Composite buttons = PageParts.column(page, 2);
		((GridData) buttons.getLayoutData()).horizontalSpan = 2;
		open = PageParts.button(buttons, LockMessages.recoverOpen, "recover.open", this::start);
		open.setLayoutData(PageParts.atLeast(open, 96));
		PageParts.button(buttons, LockMessages.back, "recover.back", () -> screen.showUnlock(folder, ""));
		sentence = under(WidgetKey.key(new Label(page, SWT.WRAP), "recover.sentence"));
		sentence.setForeground(Theme.colour(Tone.BRICK));
		CapsLock.watch(passphrase, sentence);
		CapsLock.watch(again, sentence);
		screen.shell().setDefaultButton(open);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void focus() {
		code.setFocus();
	}

	private Text row(String label, int style, String key) {
		Label name = new Label(page, SWT.RIGHT);
		name.setText(label);
		name.setForeground(Theme.colour(Tone.PAGE_INK));
		name.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		return WidgetKey.spoken(PageParts.field(page, style, key), label.replace("&", ""));
	}

	/** Puts the label into the column of the fields. */
	private Label under(Label label) {
		Label empty = new Label(page, SWT.NONE);
		empty.moveAbove(label);
		GridData data = new GridData(SWT.FILL, SWT.TOP, false, false, 2, 1);
		data.widthHint = PageParts.FIELD + 108;
		label.setLayoutData(data);
		return label;
	}

	private void start() {
		char[] signs = code.getTextChars();
		Optional<RecoveryCode> read = RecoveryCode.parse(CharBuffer.wrap(signs));
		Arrays.fill(signs, '\0');
		char[] typed = passphrase.getTextChars();
		char[] second = again.getTextChars();
		Optional<String> problem = read.isEmpty() ? Optional.of(LockMessages.recoverNoCode) : NewVaultModel.problemOf(typed, second);
		Arrays.fill(second, '\0');
		if (problem.isPresent()) {
			Arrays.fill(typed, '\0');
			read.ifPresent(RecoveryCode::close);
			say(problem.get());
			return;
		}
		enable(false);
		say("");
		screen.recover(folder, read.get(), typed, failure -> {
			enable(true);
			say(VaultSentences.of(failure));
			code.setFocus();
		});
	}

	private void enable(boolean enabled) {
		page.setEnabled(enabled);
		open.setEnabled(enabled);
		open.setText(enabled ? LockMessages.recoverOpen : LockMessages.opening);
	}

	private void say(String text) {
		sentence.setText(text);
		page.layout();
	}
}
