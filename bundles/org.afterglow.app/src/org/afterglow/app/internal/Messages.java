package org.afterglow.app.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of the window's frame. */
public final class Messages extends NLS {

	public static String find;
	public static String findSpoken;
	public static String foldRight;
	public static String foldTree;
	public static String indexDamaged;
	public static String indexNewer;
	public static String lock;
	public static String lockTip;
	public static String locking;
	public static String locksAfter;
	public static String locksAfterOne;
	public static String locksIn;
	public static String locksWhenDone;
	public static String menuCodes;
	public static String menuEdit;
	public static String menuFind;
	public static String menuHelp;
	public static String menuNarrative;
	public static String menuSession;
	public static String menuVault;
	public static String menuView;
	public static String notLocked;
	public static String placeExplore;
	public static String placeExploreTip;
	public static String placeNarrative;
	public static String placeNarrativeTip;
	public static String reopening;
	public static String searchBroken;
	public static String searchCurrent;
	public static String searchFollowing;
	public static String searchReading;
	public static String searchRebuilding;
	public static String title;
	public static String undo;
	public static String undoLater;
	public static String withKey;

	static {
		NLS.initializeMessages("org.afterglow.app.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
