package org.afterglow.app.internal.modules;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;
import org.afterglow.records.ModuleAct;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.Question;
import org.afterglow.ui.WorkDialog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Installs from a file and removes: asks once, works where it can be stopped, and tells the log. UI thread. */
final class Installing {

	private static final int DO_IT = 0;

	private final Composite page;
	private final ModuleInstaller installer;
	private final Switching switching;
	private final Outcome outcome;

	/** What is done away from the UI thread. */
	private interface Work<T> {
		T run(BooleanSupplier cancelled) throws InstallRefused;
	}

	Installing(Composite page, ModuleInstaller installer, Switching switching, Outcome outcome) {
		this.page = page;
		this.installer = installer;
		this.switching = switching;
		this.outcome = outcome;
	}

	/** Asks for a file and installs it. @return true if something was installed */
	boolean install() {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
		dialog.setText(Messages.installTitle);
		dialog.setFilterExtensions(new String[] { "*.zip" });
		dialog.setFilterNames(new String[] { Messages.installFiles });
		String chosen = dialog.open();
		return chosen != null && install(Path.of(chosen));
	}

	/** @return true if something was installed */
	boolean install(Path file) {
		Optional<Parcel> looked = work(Messages.installTitle, Messages.looking, cancelled -> installer.look(file, cancelled));
		if (looked.isEmpty()) {
			return false;
		}
		try (Parcel parcel = looked.get()) {
			return consent(parcel.packs()) && work(Messages.installTitle, Messages.installing, cancelled -> installed(parcel, cancelled)).map(packs -> {
				packs.forEach(Pending.ofProgram()::installed);
				outcome.show();
				return true;
			}).orElse(false);
		}
	}

	/** Once, with who made it and what it can see. */
	private boolean consent(List<ModulePack> packs) {
		String who = String.join("\n\n", packs.stream().map(Installing::said).toList());
		return Question.ask(shell(), Messages.installTitle, Messages.with(Messages.consent, who), Messages.installDo, Messages.installNot) == DO_IT;
	}

	private static String said(ModulePack pack) {
		String first = pack.author().isEmpty() ? Messages.with(Messages.packUnsigned, pack.name(), pack.version())
				: Messages.with(Messages.pack, pack.name(), pack.version(), pack.author());
		return pack.description().isEmpty() ? first : first + '\n' + pack.description();
	}

	/** The consent is noted whatever becomes of it. */
	private List<ModulePack> installed(Parcel parcel, BooleanSupplier cancelled) throws InstallRefused {
		List<ModulePack> packs = parcel.packs();
		packs.forEach(pack -> switching.note(ModuleAct.ALLOWED, pack.modules()));
		installer.install(parcel, cancelled);
		packs.forEach(pack -> {
			switching.note(ModuleAct.INSTALLED, pack.modules());
			pack.modules().forEach(id -> switching.turn(id, true));
		});
		return packs;
	}

	/** @return true if it was removed */
	boolean remove(ModuleRow row, ModulePack pack) {
		String question = Messages.with(row.entries().isEmpty() ? Messages.removeAsk : Messages.removeAskEntries, pack.name(), row.count());
		if (Question.ask(shell(), Messages.removeTitle, question, Messages.removeDo, Messages.removeNot) != DO_IT) {
			return false;
		}
		return work(Messages.removeTitle, Messages.removing, cancelled -> {
			ModulePack removed = installer.remove(row.id(), cancelled);
			switching.note(ModuleAct.REMOVED, removed.modules());
			return removed;
		}).map(removed -> {
			Pending.ofProgram().removed(removed);
			outcome.show();
			return true;
		}).orElse(false);
	}

	private Shell shell() {
		return page.getShell();
	}

	private <T> Optional<T> work(String title, String task, Work<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			new WorkDialog(shell(), title).run(true, true, monitor -> result.set(run(task, work, monitor)));
			return Optional.of(result.get());
		} catch (InterruptedException e) {
			// Stopped by the person who knows it.
			News.say(Messages.stopped);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof InstallRefused refused) {
				outcome.refused(refused);
			} else {
				Failures.report(page, e.getCause());
			}
		}
		return Optional.empty();
	}

	private static <T> T run(String task, Work<T> work, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(task, IProgressMonitor.UNKNOWN);
		try {
			return work.run(monitor::isCanceled);
		} catch (CancellationException e) {
			throw new InterruptedException();
		} catch (InstallRefused | RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}
}
