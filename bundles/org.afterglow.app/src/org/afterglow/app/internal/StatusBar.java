package org.afterglow.app.internal;

import java.time.InstantSource;

import org.afterglow.app.internal.backup.BackupLine;
import org.afterglow.app.internal.backup.BackupRun;
import org.afterglow.app.internal.quiet.QuietWatch;
import org.afterglow.host.Departure;
import org.afterglow.practice.LockReason;
import org.afterglow.practice.Practice;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.window.StatusNotes;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The foot of the window: the vault, when it locks, a line of news, and how far the search has read. */
public final class StatusBar {

	static final String VAULT_NAME = VaultName.KEY;

	private static final int GAP = 16;

	private final Practice practice;
	private final String vaultName;
	private InstantSource clock = Dates.ofUser().clock();
	private QuietWatch watch;

	@Inject
	public StatusBar(Practice practice, @Named(VAULT_NAME) String vaultName) {
		this.practice = practice;
		this.vaultName = vaultName;
	}

	/** The clock that the lock goes by; the one of the window unless the workbench is given another. */
	@Inject
	void clock(@Optional InstantSource other) {
		clock = other == null ? Dates.ofUser().clock() : other;
		if (watch != null) {
			watch.clock(clock);
		}
	}

	@PostConstruct
	void create(Composite parent) {
		Composite bar = WidgetKey.key(new Strip(parent, 6, GAP, 1), "status");
		CLabel vault = label(bar, "status.vault");
		vault.setImage(Icon.LOCK.image());
		vault.setText(vaultName.replace("&", "&&"));
		CLabel lock = label(bar, "status.lock");
		watch = QuietWatch.over(lock, clock, new Locking(PlatformUI.getWorkbench()));
		Jobs.start(lock, Messages.locking, monitor -> Departure.watch(kind -> watch.leave(reason(kind))),
				departure -> lock.addDisposeListener(event -> departure.close()));
		NewsLine news = new NewsLine(bar);
		note(bar);
		CLabel backup = label(bar, "status.backup");
		CLabel search = label(bar, "status.search");
		new SearchState(search, practice.search());
		news.finding(practice.indexFinding());
		new BackupLine(backup, BackupRun.ofWorkbench(), Dates.ofUser().clock(), news::warn);
		bar.addListener(SWT.Resize, event -> fit(bar, vault, lock, search));
	}

	/** A part of the window has something to say for a while. */
	private static void note(Composite bar) {
		CLabel note = label(bar, "status.note");
		StatusNotes notes = StatusNotes.shared();
		Runnable show = () -> {
			String sentence = notes.note().map(StatusNotes.Note::sentence).orElse("");
			if (!sentence.equals(note.getText())) {
				note.setText(sentence);
				((GridData) note.getLayoutData()).exclude = sentence.isEmpty();
				note.setVisible(!sentence.isEmpty());
				bar.layout();
			}
		};
		((GridData) note.getLayoutData()).exclude = true;
		note.setVisible(false);
		note.addListener(SWT.MouseUp, event -> notes.note().ifPresent(said -> said.clicked().run()));
		notes.listen(note, show);
		show.run();
	}

	private static LockReason reason(Departure.Kind kind) {
		return switch (kind) {
			case SLEEP -> LockReason.SUSPENDED;
			case SCREEN_LOCKED -> LockReason.SCREEN;
		};
	}

	/** With little room the vault and its lock are said; how far the search is stands in its view as well. */
	private static void fit(Composite bar, CLabel vault, CLabel lock, CLabel search) {
		int words = 4 * GAP + width(vault) + width(lock) + width(search);
		boolean left = words <= bar.getSize().x;
		if (search.getVisible() != left) {
			((GridData) search.getLayoutData()).exclude = !left;
			search.setVisible(left);
			bar.layout();
		}
	}

	private static int width(CLabel label) {
		return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	static CLabel label(Composite bar, String key) {
		CLabel label = WidgetKey.key(new CLabel(bar, SWT.NONE), key);
		label.setForeground(Theme.colour(Tone.INK2));
		label.setFont(Theme.small());
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
		return label;
	}
}
