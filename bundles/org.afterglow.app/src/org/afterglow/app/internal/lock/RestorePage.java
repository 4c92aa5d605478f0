package org.afterglow.app.internal.lock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.app.internal.backup.BackupSentences;
import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.ui.Jobs;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Puts a backup back into a new folder, and opens the vault that is there then. */
final class RestorePage implements LockScreen.Page {

	private final LockScreen screen;
	private final Composite page;
	private final Text file;
	private final Text folder;
	private final Text passphrase;
	private final Button restore;
	private final Label sentence;
	private String proposed = "";

	RestorePage(Composite parent, LockScreen screen) {
		this.screen = screen;
		Rows rows = new Rows(parent);
		page = rows.page();
		PageParts.heading(page, LockMessages.restoreTitle);

		file = rows.field(LockMessages.restoreFile, SWT.NONE, "restore.file");
		PageParts.button(page, LockMessages.restoreChooseFile, "restore.chooseFile", this::chooseFile);
		folder = rows.field(LockMessages.restoreFolder, SWT.NONE, "restore.folder");
		PageParts.button(page, LockMessages.restoreChooseFolder, "restore.chooseFolder", this::chooseFolder);
		passphrase = rows.field(LockMessages.passphrase, SWT.PASSWORD, "restore.passphrase");
		Eye.beside(page, "restore.eye", passphrase);
		rows.hint(LockMessages.restoreHint, "restore.hint");
		Composite buttons = rows.buttons(2);
		restore = PageParts.button(buttons, LockMessages.restoreNow, "restore.start", this::start);
		restore.setLayoutData(wideEnough(restore));
		PageParts.button(buttons, LockMessages.back, "restore.back", screen::showFirst);
		sentence = rows.sentence("restore.sentence");
		CapsLock.watch(passphrase, sentence);
		file.addListener(SWT.Modify, event -> {
			propose();
			say("");
		});
		screen.shell().setDefaultButton(restore);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void focus() {
		file.setFocus();
	}

	/** The button keeps its width while it counts. */
	private static GridData wideEnough(Button button) {
		String words = button.getText();
		button.setText(NLS.bind(LockMessages.restoring, 100));
		GridData data = PageParts.atLeast(button, 0);
		button.setText(words);
		return data;
	}

	/** Beside the backup's folder, under a name that says what it is, until somebody names another. */
	private void propose() {
		if (folder.getText().equals(proposed)) {
			proposed = path(file).map(this::besideOf).orElse("");
			folder.setText(proposed);
		}
	}

	private String besideOf(Path backup) {
		Path home = Optional.ofNullable(backup.getParent()).map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
		String name = String.valueOf(backup.getFileName()).replace(BackupFile.ENDING, "");
		return home.resolve(name + ".vault").toString();
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(screen.shell(), SWT.OPEN);
		dialog.setText(LockMessages.title);
		dialog.setFilterExtensions(new String[] {"*" + BackupFile.ENDING, "*"});
		Optional.ofNullable(dialog.open()).ifPresent(file::setText);
	}

	private void chooseFolder() {
		PageParts.folder(screen.shell(), LockMessages.restoreChoose).ifPresent(chosen -> {
			Path name = path(folder).map(Path::getFileName).orElse(Path.of("Restored.vault"));
			folder.setText(chosen.resolve(name).toString());
		});
	}

	private void start() {
		Optional<Path> backup = path(file);
		Optional<Path> target = path(folder);
		if (backup.isEmpty() || target.isEmpty()) {
			say(backup.isEmpty() ? LockMessages.restoreFileMissing : LockMessages.folderMissing);
			return;
		}
		page.setEnabled(false);
		restore.setEnabled(false);
		say("");
		char[] typed = passphrase.getTextChars();
		screen.work().restore(backup.get(), typed, target.get(), new Counted(), failure -> {
			Rows.forget(typed);
			page.setEnabled(true);
			restore.setText(LockMessages.restoreNow);
			restore.setEnabled(true);
			say(failure instanceof BackupFailure backupFailure ? BackupSentences.of(backupFailure) : VaultSentences.of(failure));
			passphrase.setFocus();
			passphrase.selectAll();
		});
	}

	private static Optional<Path> path(Text field) {
		try {
			return Optional.of(field.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
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
