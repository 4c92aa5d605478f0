package org.afterglow.app.internal.lock;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.vault.RecoveryCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
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
		Rows rows = new Rows(parent);
		page = rows.page();
		PageParts.heading(page, NLS.bind(LockMessages.recoverTitle, RecentVaults.name(folder)));
		PageParts.small(page, LockMessages.recoverWhy, "recover.why");
		code = rows.plain(LockMessages.recoverCode, SWT.NONE, "recover.code");
		Text[] twice = rows.twice(LockMessages.recoverNew, "recover");
		passphrase = twice[0];
		again = twice[1];
		Composite buttons = rows.buttons(2);
		open = PageParts.button(buttons, LockMessages.recoverOpen, "recover.open", this::start);
		open.setLayoutData(PageParts.atLeast(open, 96));
		PageParts.button(buttons, LockMessages.back, "recover.back", () -> screen.showUnlock(folder, ""));
		sentence = rows.sentence("recover.sentence");
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

	private void start() {
		char[] signs = code.getTextChars();
		Optional<RecoveryCode> read = RecoveryCode.parse(CharBuffer.wrap(signs));
		Rows.forget(signs);
		char[] typed = passphrase.getTextChars();
		char[] second = again.getTextChars();
		Optional<String> problem = read.isEmpty() ? Optional.of(LockMessages.recoverNoCode) : NewVaultModel.problemOf(typed, second);
		Rows.forget(second);
		if (problem.isPresent()) {
			Rows.forget(typed);
			read.ifPresent(RecoveryCode::close);
			say(problem.get());
			return;
		}
		enable(false);
		say("");
		screen.work().recover(folder, read.get(), typed, failure -> {
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
