package org.afterglow.app.internal.lock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.practice.BackupFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Which backup is put back, and where. */
final class BackupPlaces {

	private final LockScreen screen;
	private final Text file;
	private final Text folder;
	private String proposed = "";

	/** What was typed, as it stands. */
	record Typed(String file, String folder) {
		static final Typed NOTHING = new Typed("", "");
	}

	BackupPlaces(Rows rows, LockScreen screen, Typed before, Runnable changed) {
		this.screen = screen;
		file = rows.field(LockMessages.restoreFile, SWT.NONE, "restore.file");
		PageParts.button(rows.page(), LockMessages.restoreChooseFile, "restore.chooseFile", this::chooseFile);
		folder = rows.field(LockMessages.restoreFolder, SWT.NONE, "restore.folder");
		PageParts.button(rows.page(), LockMessages.restoreChooseFolder, "restore.chooseFolder", this::chooseFolder);
		file.setText(before.file());
		proposed = path(file).map(BackupPlaces::besideOf).orElse("");
		folder.setText(before.folder());
		file.addListener(SWT.Modify, event -> {
			propose();
			changed.run();
		});
	}

	void focus() {
		file.setFocus();
	}

	Typed typed() {
		return new Typed(file.getText(), folder.getText());
	}

	/** The backup, if a path of one was typed. */
	Optional<Path> backup() {
		return path(file);
	}

	/** The folder it is put back into. */
	Optional<Path> target() {
		return path(folder);
	}

	/** Beside the backup's folder, under a name that says what it is, until somebody names another. */
	private void propose() {
		if (folder.getText().equals(proposed)) {
			proposed = path(file).map(BackupPlaces::besideOf).orElse("");
			folder.setText(proposed);
		}
	}

	private static String besideOf(Path backup) {
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

	private static Optional<Path> path(Text field) {
		try {
			return Optional.of(field.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
