package org.afterglow.ui.narrative.internal.revisions;

import java.time.Clock;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.Records;
import org.afterglow.records.RevisionReason;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/**
 * The version that is kept when an editor closes; older ones of that kind are thinned on the way. Whoever ends the program in
 * the same moment waits for it: the records are closed next.
 */
final class ClosingVersion extends Job {

	private final Records records;
	private final NarrativeId narrative;

	private ClosingVersion(Records records, NarrativeId narrative) {
		super(Messages.keeping);
		this.records = records;
		this.narrative = narrative;
		setSystem(true);
	}

	/** Keeps it in the background. */
	static void keep(IWorkbench workbench, Records records, NarrativeId narrative) {
		ClosingVersion version = new ClosingVersion(records, narrative);
		IWorkbenchListener ending = version.new Ending();
		workbench.addWorkbenchListener(ending);
		version.addJobChangeListener(IJobChangeListener.onDone(event -> workbench.removeWorkbenchListener(ending)));
		version.schedule();
	}

	/** Keeps it and waits until it is kept. */
	static void keepAndWait(Records records, NarrativeId narrative) {
		ClosingVersion version = new ClosingVersion(records, narrative);
		version.schedule();
		version.await();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Clock now = Dates.ofUser().clock();
			records.revisions().keep(narrative, RevisionReason.CLOSED);
			records.revisions().thin(narrative, now.instant(), now.getZone());
		} catch (RuntimeException e) {
			Failures.log(e);
		}
		return Status.OK_STATUS;
	}

	private void await() {
		try {
			join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private final class Ending implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			await();
			return true;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			// It is kept.
		}
	}
}
