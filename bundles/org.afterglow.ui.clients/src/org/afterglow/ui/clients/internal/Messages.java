package org.afterglow.ui.clients.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of the practice tree. */
final class Messages extends NLS {

	public static String addClient;
	public static String addNarrative;
	public static String addSession;
	public static String cancel;
	public static String clientHint;
	public static String clientLabel;
	public static String clientTip;
	public static String columnFile;
	public static String columnLine;
	public static String columnReason;
	public static String deleteClient;
	public static String deleteKeep;
	public static String deleteNarrative;
	public static String deleteSession;
	public static String deleteTitle;
	public static String deleteYes;
	public static String filter;
	public static String filterSpoken;
	public static String importBoth;
	public static String importCancelled;
	public static String importClose;
	public static String importLines;
	public static String importNeedsSession;
	public static String importProgress;
	public static String importText;
	public static String importTitle;
	public static String importUnreadable;
	public static String imported;
	public static String importedSome;
	public static String importing;
	public static String kindDosing;
	public static String kindFollowUp;
	public static String kindIntegration;
	public static String kindPreparation;
	public static String narrativeHint;
	public static String narrativeLabel;
	public static String narrativeProposed;
	public static String narrativeTip;
	public static String newClientButton;
	public static String newClientTitle;
	public static String newNarrativeTitle;
	public static String newSessionTitle;
	public static String newsAdded;
	public static String noClients;
	public static String noSessionChosen;
	public static String reading;
	public static String readingPractice;
	public static String refused;
	public static String refusedOne;
	public static String renameButton;
	public static String renameLabel;
	public static String renameTitle;
	public static String routeIm;
	public static String routeIv;
	public static String routeNasal;
	public static String routeNone;
	public static String routeOral;
	public static String routeSublingual;
	public static String sessionClient;
	public static String sessionDate;
	public static String sessionKind;
	public static String sessionNeedsClient;
	public static String sessionRoute;
	public static String sessionTip;
	public static String sessionTitle;
	public static String stepDelete;
	public static String stepDeleteNamed;
	public static String stepNewClient;
	public static String stepNewNarrative;
	public static String stepNewSession;
	public static String stepRenameClient;
	public static String stepRenameNarrative;
	public static String stepRenameSession;
	public static String titleTooLong;
	public static String treeSpoken;

	static {
		NLS.initializeMessages("org.afterglow.ui.clients.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
