package org.afterglow.ui;

import java.util.Optional;

import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.CodeRing;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RecordsNotWritable;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.records.StaleAnswer;
import org.afterglow.records.StaleEntry;
import org.afterglow.records.StaleRecord;
import org.afterglow.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * The one door for what went wrong: a sentence for the person, and for the log the kinds of the failures and where they
 * happened, never their words (which may be a client's).
 *
 * @since 1.0
 */
public final class Failures {

	private Failures() {
	}

	/** Logs the failure and says it. UI thread only. */
	public static void report(Widget where, Throwable failure) {
		log(failure);
		Optional<Shell> shell = where instanceof Control control && !control.isDisposed()
				? Optional.of(control.getShell())
				: Optional.empty();
		new Told(shell.orElse(where.getDisplay().getActiveShell()), sentence(failure)).open();
	}

	/** What happened to the data, then what can be done. */
	public static String sentence(Throwable failure) {
		return switch (failure) {
			case StaleRecord stale -> Messages.failureStale;
			case StaleEntry stale -> Messages.failureEntryStale;
			case StaleAnswer stale -> Messages.failureAnswerStale;
			case NameTaken taken -> switch (taken.subject()) {
				case CLIENT -> Messages.failureClientTaken;
				case SESSION -> Messages.failureSessionTaken;
				case NARRATIVE -> Messages.failureNarrativeTaken;
				case CODE -> Messages.failureCodeTaken;
				case ATTACHMENT, ENTRY, JOURNAL_ANSWER -> throw new IllegalStateException("they may share a name");
			};
			case CodeRing ring -> switch (ring.kind()) {
				case PARENT -> Messages.failureCodeBelowItself;
				case REDIRECT -> Messages.failureCodeMergedBack;
			};
			case RecordMissing missing -> Messages.failureMissing;
			case AttachmentNotTaken taken -> switch (taken.reason()) {
				case TOO_LARGE -> Messages.failureAttachmentTooLarge;
				case NOT_READABLE -> Messages.failureAttachmentNotReadable;
				case DISK_FULL -> Messages.failureAttachmentDiskFull;
				case NOT_WRITABLE -> Messages.failureAttachmentNotWritable;
				case STOPPED -> Messages.failureAttachmentStopped;
			};
			case RecordsNotWritable refused -> switch (refused.reason()) {
				case DISK_FULL -> Messages.failureDiskFull;
				case READ_ONLY -> Messages.failureReadOnly;
				case GONE -> Messages.failureGone;
			};
			case RecordsUnavailable unavailable -> Messages.failureUnavailable;
			default -> NLS.bind(Messages.failureOther, failure.getClass().getSimpleName());
		};
	}

	/** Writes kinds and places to the log. Callable from any thread. */
	public static void log(Throwable failure) {
		if (!Platform.isRunning()) {
			// There is no log before the platform is up, or after it is down.
			return;
		}
		Throwable said = wordless(failure);
		ILog.of(Failures.class).log(new Status(Status.ERROR, Failures.class, said.getMessage(), said));
	}

	/** The same failure without a message of its own: libraries repeat what they could not take. */
	static Throwable wordless(Throwable failure) {
		Throwable cause = failure.getCause();
		Throwable copy = new Throwable(failure.getClass().getName(), cause == null ? null : wordless(cause));
		copy.setStackTrace(failure.getStackTrace());
		return copy;
	}

	/** A sentence with our own icon: the platform's is an alarm. */
	private static final class Told extends MessageDialog {

		Told(Shell parent, String sentence) {
			super(parent, Messages.failureTitle, null, sentence, MessageDialog.NONE, 0, Messages.failureClose);
		}

		@Override
		public Image getImage() {
			return Icon.COULD_NOT.image();
		}
	}
}
