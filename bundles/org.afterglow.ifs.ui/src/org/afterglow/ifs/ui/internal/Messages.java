package org.afterglow.ifs.ui.internal;

import java.text.MessageFormat;

import org.afterglow.ui.Dates;
import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
public final class Messages extends NLS {

	public static String aged;
	public static String asOf;
	public static String backToNow;
	public static String cancel;
	public static String cardEmpty;
	public static String comma;
	public static String connect;
	public static String connectDo;
	public static String connectFromWhat;
	public static String connectSentence;
	public static String connectTitle;
	public static String connecting;
	public static String disconnectDo;
	public static String disconnectSentence;
	public static String disconnectTitle;
	public static String export;
	public static String fileName;
	public static String firstPart;
	public static String folded;
	public static String foldedHint;
	public static String layOut;
	public static String leaveConnecting;
	public static String menuCard;
	public static String menuConnect;
	public static String menuDelete;
	public static String menuDisconnect;
	public static String menuFold;
	public static String menuNew;
	public static String menuOpen;
	public static String menuPin;
	public static String menuUnpin;
	public static String metOn;
	public static String nameless;
	public static String newPart;
	public static String newPartDo;
	public static String newPartKind;
	public static String newPartName;
	public static String newPartTitle;
	public static String noParts;
	public static String nobody;
	public static String openEntry;
	public static String passages;
	public static String percent;
	public static String permissionDo;
	public static String permissionMissing;
	public static String permissionSentence;
	public static String permissionTitle;
	public static String pinned;
	public static String preparation;
	public static String preparationInside;
	public static String reading;
	public static String recordPermission;
	public static String relations;
	public static String relationsNone;
	public static String replay;
	public static String self;
	public static String sessionInside;
	public static String sessionNumber;
	public static String stepConnect;
	public static String stepDisconnect;
	public static String stepLayOut;
	public static String stepMove;
	public static String stepNew;
	public static String stepPermission;
	public static String stepPin;
	public static String stepUnpin;
	public static String stop;
	public static String stopHere;
	public static String stopReplay;
	public static String switchedOff;
	public static String symbols;
	public static String tab;
	public static String tabNobody;
	public static String timeline;
	public static String toldOn;
	public static String trustLine;
	public static String trustOf;
	public static String voice;
	public static String wordsGone;

	static {
		NLS.initializeMessages("org.afterglow.ifs.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** A sentence with its places filled. */
	public static String with(String sentence, Object... places) {
		return new MessageFormat(sentence, Dates.ofUser().locale()).format(places);
	}
}
