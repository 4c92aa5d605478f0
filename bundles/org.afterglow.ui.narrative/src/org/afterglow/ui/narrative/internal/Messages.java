package org.afterglow.ui.narrative.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences of the narrative editor. Those with places are {@link MessageFormat} patterns. */
public final class Messages extends NLS {

	public static String conflict;
	public static String conflictCopyTitle;
	public static String conflictKeepBoth;
	public static String conflictKeepMine;
	public static String conflictKept;
	public static String failedAgain;
	public static String failedSave;
	public static String gone;
	public static String goneKeep;
	public static String loading;
	public static String menuAddCode;
	public static String menuAddInVivo;
	public static String menuAddTo;
	public static String menuAdjustPassage;
	public static String menuRecode;
	public static String menuRemoveCode;
	public static String notHere;
	public static String saved;
	public static String savedBefore;
	public static String saving;
	public static String split;
	public static String splitNeeded;
	public static String stepDeletion;
	public static String stepPaste;
	public static String stepReplaceAll;
	public static String stepReplacement;
	public static String stepSplit;
	public static String stepTyping;
	public static String unsaved;

	static {
		NLS.initializeMessages("org.afterglow.ui.narrative.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** The sentence with its places filled. */
	static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
