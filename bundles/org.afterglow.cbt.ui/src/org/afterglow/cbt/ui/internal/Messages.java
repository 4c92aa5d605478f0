package org.afterglow.cbt.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
public final class Messages extends NLS {

	public static String areaEmptySpoken;
	public static String areaSpoken;
	public static String areasBegin;
	public static String areasEmpty;
	public static String areasName;
	public static String areasNoArrows;
	public static String areasSaid;
	public static String areasSpoken;
	public static String arrowHowSpoken;
	public static String arrowSpoken;
	public static String balanced;
	public static String barsAfter;
	public static String barsBefore;
	public static String chooserSpoken;
	public static String distortionsBegin;
	public static String distortionsEmpty;
	public static String distortionsName;
	public static String distortionsSaid;
	public static String distortionsSpoken;
	public static String headAsked;
	public static String headRecord;
	public static String noClient;
	public static String offPassage;
	public static String offRecord;
	public static String panelBelief;
	public static String panelEmotions;
	public static String panelRatings;
	public static String placeSpoken;
	public static String reading;
	public static String recordBegin;
	public static String recordEmpty;
	public static String recordName;
	public static String recordSaid;
	public static String recordSpoken;
	public static String recordsName;
	public static String recordsSaid;
	public static String recordsSpoken;
	public static String rowEmotion;
	public static String rowName;
	public static String rowThought;
	public static String totalHead;

	static {
		NLS.initializeMessages("org.afterglow.cbt.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** A sentence with its places filled. */
	public static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
