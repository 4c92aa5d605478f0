package org.afterglow.app.internal.lock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.Practices.NewVault;
import org.afterglow.records.AuditEvent;
import org.afterglow.ui.Failures;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.swt.widgets.Display;

/** What the door does that takes its time, one at a time, off the UI thread. Passphrases and codes are overwritten whatever happens. */
final class DoorWork {

	private final Display display;
	private final Supplier<Practices> practices;
	private final RecentVaults recent;
	private final Consumer<OpenVault> opened;
	private boolean busy;

	/** @param opened gets a vault that was opened, on the UI thread */
	DoorWork(Display display, Supplier<Practices> practices, RecentVaults recent, Consumer<OpenVault> opened) {
		this.display = display;
		this.practices = practices;
		this.recent = recent;
		this.opened = opened;
	}

	/** While something is done the window stays. */
	boolean busy() {
		return busy;
	}

	/** Derives the key off the UI thread; the passphrase is overwritten whatever happens. */
	void unlock(Path folder, char[] typed, Consumer<Exception> failed) {
		start(folder, () -> {
			try (Passphrase passphrase = passphrase(typed)) {
				return practices.get().open(folder, passphrase);
			}
		}, failed);
	}

	/**
	 * Makes a vault off the UI thread; passphrase and code are overwritten whatever happens.
	 *
	 * @param before what its log is told of the time before it
	 */
	void make(Path folder, char[] typed, RecoveryCode code, List<AuditEvent> before, Consumer<Exception> failed) {
		start(folder, () -> {
			try (Passphrase passphrase = passphrase(typed); code) {
				Practice made = practices.get().create(folder, passphrase, Optional.of(code), KeyCost.calibrated(KeyCost.BEARABLE));
				try {
					before.forEach(made.records().audit()::note);
				} catch (RuntimeException e) {
					made.close();
					throw e;
				}
				return made;
			}
		}, failed);
	}

	/** Sets a new passphrase with the recovery code and opens with it; both are overwritten whatever happens. */
	void recover(Path folder, RecoveryCode code, char[] typed, Consumer<Exception> failed) {
		start(folder, () -> {
			try (Passphrase fresh = passphrase(typed); code) {
				practices.get().keys(folder, code, keys -> keys.changePassphrase(code, fresh, KeyCost.calibrated(KeyCost.BEARABLE)));
				return practices.get().open(folder, fresh);
			}
		}, failed);
	}

	/** Puts a backup back off the UI thread and opens what is there then; the passphrase is overwritten whatever happens. */
	void restore(Path backup, char[] typed, Path folder, BackupProgress progress, Consumer<Exception> failed) {
		start(folder, () -> {
			try (Passphrase passphrase = passphrase(typed)) {
				practices.get().backups().restore(backup, passphrase, folder, progress);
				return practices.get().open(folder, passphrase);
			}
		}, failed);
	}

	/** The same with the recovery code, and a new passphrase that the vault has from its beginning; both are overwritten whatever happens. */
	void restore(Path backup, RecoveryCode code, char[] typed, Path folder, BackupProgress progress, Consumer<Exception> failed) {
		start(folder, () -> {
			try (Passphrase fresh = passphrase(typed); code) {
				practices.get().backups().restore(backup, code, folder,
						keys -> keys.changePassphrase(code, fresh, KeyCost.calibrated(KeyCost.BEARABLE)), progress);
				return practices.get().open(folder, fresh);
			}
		}, failed);
	}

	/** Copies a closed vault under new keys, off the UI thread; what was typed is overwritten whatever happens. */
	void rekey(Path old, char[] now, Path fresh, char[] typed, RecoveryCode code, List<AuditEvent> before, CopyProgress progress, Runnable done,
			Consumer<Exception> failed) {
		background(() -> {
			try (Passphrase key = passphrase(now); Passphrase next = passphrase(typed); code) {
				NewVault wanted = new NewVault(fresh, next, Optional.of(code), KeyCost.calibrated(KeyCost.BEARABLE), before);
				practices.get().rekey(old, key, wanted, progress);
				recent.opened(fresh);
				return fresh;
			}
		}, done, failed);
	}

	/** Destroys a closed vault off the UI thread; the passphrase is overwritten whatever happens. */
	void destroy(Path folder, char[] typed, Runnable done, Consumer<Exception> failed) {
		background(() -> {
			try (Passphrase key = passphrase(typed)) {
				practices.get().destroy(folder, key);
				return folder;
			}
		}, done, failed);
	}

	/** Nothing is opened by it; the window stays until it is done. */
	private void background(Callable<?> work, Runnable done, Consumer<Exception> failed) {
		busy = true;
		Thread.ofPlatform().name("keys of a vault").start(() -> {
			Runnable told;
			try {
				work.call();
				told = done;
			} catch (Exception e) {
				Failures.log(e);
				told = () -> failed.accept(e);
			}
			Runnable last = told;
			display.asyncExec(() -> {
				busy = false;
				last.run();
			});
		});
	}

	private static Passphrase passphrase(char[] typed) {
		Passphrase passphrase = Passphrase.of(typed);
		Arrays.fill(typed, '\0');
		return passphrase;
	}

	/** What is opened by it ends the door. */
	void start(Path folder, Callable<Practice> work, Consumer<Exception> failed) {
		busy = true;
		Thread.ofPlatform().name("opening a vault").start(() -> {
			try {
				OpenVault vault = new OpenVault(folder, work.call());
				recent.opened(folder);
				display.asyncExec(() -> opened.accept(vault));
			} catch (Exception e) {
				Failures.log(e);
				display.asyncExec(() -> {
					busy = false;
					failed.accept(e);
				});
			}
		});
	}
}
