package org.afterglow.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of the shared part of the workbench. */
public final class Messages extends NLS {

	public static String dayAndTime;
	public static String failureAnswerStale;
	public static String failureAttachmentDiskFull;
	public static String failureAttachmentNotReadable;
	public static String failureAttachmentNotWritable;
	public static String failureAttachmentStopped;
	public static String failureAttachmentTooLarge;
	public static String failureClientTaken;
	public static String failureClose;
	public static String failureCodeBelowItself;
	public static String failureCodeMergedBack;
	public static String failureCodeTaken;
	public static String failureDiskFull;
	public static String failureEntryStale;
	public static String failureGone;
	public static String failureMissing;
	public static String failureNarrativeTaken;
	public static String failureOther;
	public static String failureReadOnly;
	public static String failureSessionTaken;
	public static String failureStale;
	public static String failureTitle;
	public static String failureUnavailable;
	public static String kindDosing;
	public static String kindFollowUp;
	public static String kindIntegration;
	public static String kindPreparation;
	public static String occasion;
	public static String phaseAfterwards;
	public static String phaseEarly;
	public static String phaseOnset;
	public static String phasePeak;
	public static String phasePlateau;
	public static String phaseReentry;
	public static String phaseRest;
	public static String redo;
	public static String redoNothing;
	public static String sizeBytes;
	public static String sizeGigabytes;
	public static String sizeKilobytes;
	public static String sizeMegabytes;
	public static String undo;
	public static String undoNothing;
	public static String wallClock;
	public static String yesterday;

	static {
		NLS.initializeMessages("org.afterglow.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
