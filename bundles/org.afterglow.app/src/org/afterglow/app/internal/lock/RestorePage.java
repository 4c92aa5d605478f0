package org.afterglow.app.internal.lock;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.app.internal.backup.BackupSentences;
import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupProgress;
import org.afterglow.ui.Jobs;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Puts a backup back into a new folder, and opens the vault that is there then. With the passphrase, or with the recovery code, which asks for a new
 * passphrase first.
 */
final class RestorePage implements LockScreen.Page {

	private final LockScreen screen;
	private final boolean withCode;
	private final Composite page;
	private final BackupPlaces places;
	private final Text key;
	private final Text[] fresh;
	private final Button restore;
	private final Label sentence;

	/** @param before what was typed on the other page */
	RestorePage(Composite parent, LockScreen screen, boolean withCode, BackupPlaces.Typed before) {
		this.screen = screen;
		this.withCode = withCode;
		Rows rows = new Rows(parent);
		page = rows.page();
		PageParts.heading(page, LockMessages.restoreTitle);
		places = new BackupPlaces(rows, screen, before, () -> say(""));
		key = withCode ? rows.plain(LockMessages.recoverCode, SWT.NONE, "restore.code")
				: rows.field(LockMessages.passphrase, SWT.PASSWORD, "restore.passphrase");
		if (withCode) {
			fresh = rows.twice(LockMessages.recoverNew, "restore.new");
		} else {
			Eye.beside(page, "restore.eye", key);
			fresh = new Text[0];
		}
		rows.hint(withCode ? LockMessages.restoreCodeHint : LockMessages.restoreHint, "restore.hint");
		Composite buttons = rows.buttons(3);
		restore = PageParts.button(buttons, LockMessages.restoreNow, "restore.start", this::start);
		restore.setLayoutData(wideEnough(restore));
		PageParts.button(buttons, LockMessages.back, "restore.back", screen::showFirst);
		PageParts.link(buttons, withCode ? LockMessages.restoreWithPassphrase : LockMessages.restoreWithCode, "restore.other",
				() -> screen.showRestore(!withCode, places.typed()));
		sentence = rows.sentence("restore.sentence");
		CapsLock.watch(withCode ? fresh[0] : key, sentence);
		screen.shell().setDefaultButton(restore);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void focus() {
		if (places.backup().isEmpty()) {
			places.focus();
		} else {
			key.setFocus();
		}
	}

	/** The button keeps its width while it counts. */
	private static GridData wideEnough(Button button) {
		String words = button.getText();
		button.setText(NLS.bind(LockMessages.restoring, 100));
		GridData data = PageParts.atLeast(button, 0);
		button.setText(words);
		return data;
	}

	private void start() {
		Optional<Path> backup = places.backup();
		Optional<Path> target = places.target();
		if (backup.isEmpty() || target.isEmpty()) {
			say(backup.isEmpty() ? LockMessages.restoreFileMissing : LockMessages.folderMissing);
		} else if (withCode) {
			startWithCode(backup.get(), target.get());
		} else {
			enable(false);
			screen.work().restore(backup.get(), key.getTextChars(), target.get(), new Counted(), this::failed);
		}
	}

	private void startWithCode(Path backup, Path target) {
		char[] signs = key.getTextChars();
		Optional<RecoveryCode> code = RecoveryCode.parse(CharBuffer.wrap(signs));
		char[] typed = fresh[0].getTextChars();
		char[] second = fresh[1].getTextChars();
		Optional<String> problem = code.isEmpty() ? Optional.of(LockMessages.recoverNoCode) : NewVaultModel.problemOf(typed, second);
		Rows.forget(signs, second);
		if (problem.isPresent()) {
			Rows.forget(typed);
			code.ifPresent(RecoveryCode::close);
			say(problem.get());
			return;
		}
		enable(false);
		screen.work().restore(backup, code.get(), typed, target, new Counted(), this::failed);
	}

	private void failed(Exception failure) {
		enable(true);
		say(failure instanceof BackupFailure backupFailure ? BackupSentences.of(backupFailure) : VaultSentences.of(failure));
		key.setFocus();
		key.selectAll();
	}

	private void enable(boolean enabled) {
		page.setEnabled(enabled);
		restore.setEnabled(enabled);
		restore.setText(enabled ? LockMessages.restoreNow : restore.getText());
		say("");
	}

	private void say(String text) {
		sentence.setText(text);
		page.layout();
	}

	/** Counts on the button. */
	private final class Counted implements BackupProgress {
		private int percent = -1;

		@Override
		public void done(long bytes, long total) {
			int now = total == 0 ? 100 : (int) (bytes * 100 / total);
			if (now != percent) {
				percent = now;
				Jobs.later(restore, () -> restore.setText(NLS.bind(LockMessages.restoring, now)));
			}
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}
}
