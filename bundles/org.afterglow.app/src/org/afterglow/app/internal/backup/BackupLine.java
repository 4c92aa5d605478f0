package org.afterglow.app.internal.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.practice.OlderRecords;
import org.afterglow.records.ChangeFeed;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;

/**
 * Sees to it that backups make themselves: looks every minute whether one is due, in the background. At the foot of the window it says something only when the
 * last backup is old or failed.
 */
public final class BackupLine {

	private static final Duration FIRST = Duration.ofSeconds(90);
	private static final Duration EVERY = Duration.ofMinutes(1);

	private final CLabel line;
	private final BackupRun run;
	private final Consumer<String> warning;
	private final InstantSource clock;
	private volatile Instant lastChange;
	private boolean looked;

	/**
	 * @param warning
	 *            shows a sentence that stays; called on the UI thread
	 */
	public BackupLine(CLabel line, BackupRun run, InstantSource clock, Consumer<String> warning) {
		this.line = line;
		this.run = run;
		this.warning = warning;
		this.clock = clock;
		this.lastChange = clock.instant();
		// A label that was never given a text has none.
		line.setText("");
		line.setImage(Icon.NEEDS_A_LOOK.image());
		line.setForeground(Theme.colour(Tone.STRAW));
		show(Optional.empty(), Optional.empty());
		run.listen(line, this::show);
		ChangeFeed.Subscription changes = run.practice().records().feed().listen(position -> lastChange = clock.instant());
		Job watch = new Watch();
		line.addDisposeListener(event -> {
			changes.close();
			watch.cancel();
		});
		watch.setSystem(true);
		watch.schedule(FIRST.toMillis());
		run.practice().damagedWitness().map(file -> NLS.bind(Messages.witnessDamaged, file)).ifPresent(warning);
		run.practice().olderRecords().map(BackupSentences::older).ifPresent(warning);
	}

	/** Looks, and looks again later. */
	private final class Watch extends Job {

		Watch() {
			super(Messages.working);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				lookOnce();
				run.makeIfDue(Duration.between(lastChange, clock.instant()), monitor);
			} catch (RuntimeException e) {
				// The practice is being closed; or it cannot be read, which is said where it is read.
				if (!line.isDisposed()) {
					Failures.log(e);
				}
			}
			if (!monitor.isCanceled()) {
				schedule(EVERY.toMillis());
			}
			return Status.OK_STATUS;
		}

		/** A folder of backups may be slow to read: not at the opening. */
		private void lookOnce() {
			if (!looked) {
				looked = true;
				Optional<OlderRecords> older = run.backups().olderThanBackups(run.practice());
				older.map(BackupSentences::older).ifPresent(sentence -> Jobs.later(line, () -> warning.accept(sentence)));
			}
		}
	}

	private void show() {
		Optional<String> foot = run.shown().state().flatMap(state -> BackupSentences.foot(state, Dates.ofUser()));
		show(foot, foot.flatMap(said -> BackupSentences.trouble(run.shown())));
	}

	private void show(Optional<String> foot, Optional<String> more) {
		boolean changed = !line.getText().equals(foot.orElse(""));
		line.setText(foot.orElse(""));
		line.setToolTipText(more.or(() -> foot).orElse(null));
		line.setVisible(foot.isPresent());
		((GridData) line.getLayoutData()).exclude = foot.isEmpty();
		if (changed) {
			line.getParent().layout();
			line.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
	}
}
