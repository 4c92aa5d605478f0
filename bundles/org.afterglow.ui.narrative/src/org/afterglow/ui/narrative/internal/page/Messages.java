package org.afterglow.ui.narrative.internal.page;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences around the text: head, foot, neighbours, phases. Those with places are {@link MessageFormat} patterns. */
public final class Messages extends NLS {

	public static String details;
	public static String detailsAt;
	public static String detailsDate;
	public static String detailsKeep;
	public static String detailsLeave;
	public static String detailsOn;
	public static String detailsPhase;
	public static String detailsPhaseNone;
	public static String detailsStep;
	public static String detailsTime;
	public static String detailsVoice;
	public static String editorName;
	public static String empty;
	public static String focusLeft;
	public static String focusOn;
	public static String foot;
	public static String footLost;
	public static String footSelected;
	public static String header;
	public static String neighbourAfter;
	public static String neighbourBefore;
	public static String neighbourNone;
	public static String original;
	public static String originalTip;
	public static String phases;
	public static String place;
	public static String placeAfter;
	public static String placeBefore;
	public static String routeIm;
	public static String routeIv;
	public static String routeNasal;
	public static String routeOral;
	public static String routeSublingual;
	public static String sessionDosing;
	public static String sessionFollowUp;
	public static String sessionIntegration;
	public static String sessionPreparation;
	public static String told;
	public static String toldByTherapist;
	public static String toldOf;
	public static String toldUnknown;
	public static String tooLong;
	public static String voiceOwn;
	public static String voiceTherapist;

	static {
		NLS.initializeMessages("org.afterglow.ui.narrative.internal.page.messages", Messages.class);
	}

	private Messages() {
	}

	/** The sentence with its places filled. */
	public static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
