package org.afterglow.ui.codebook.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of the codebook. */
final class Messages extends NLS {

	public static String cancel;
	public static String codeTip;
	public static String codeTipDefined;
	public static String deleteKeep;
	public static String deleteOne;
	public static String deleteSentence;
	public static String deleteShow;
	public static String deleteTitle;
	public static String deleteYes;
	public static String empty;
	public static String filter;
	public static String kindAffect;
	public static String kindBody;
	public static String kindLabel;
	public static String kindPart;
	public static String kindPerception;
	public static String kindSymbol;
	public static String kindTheme;
	public static String kindThought;
	public static String kindsAffect;
	public static String kindsBody;
	public static String kindsPart;
	public static String kindsPerception;
	public static String kindsSymbol;
	public static String kindsTheme;
	public static String kindsThought;
	public static String nameLabel;
	public static String newButton;
	public static String newTitle;
	public static String newsAdded;
	public static String newsDeleted;
	public static String noMatch;
	public static String reading;
	public static String renameButton;
	public static String renameTitle;
	public static String stepDelete;
	public static String stepNew;
	public static String stepRename;
	public static String treeSpoken;

	static {
		NLS.initializeMessages("org.afterglow.ui.codebook.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
