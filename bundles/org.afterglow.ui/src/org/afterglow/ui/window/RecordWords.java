package org.afterglow.ui.window;

import java.text.MessageFormat;

import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.ui.Dates;
import org.afterglow.ui.internal.Messages;

/** What kinds of things in the record are called, the same in every part of the window. */
public final class RecordWords {

	private RecordWords() {
	}

	/** By itself: "Peak". */
	public static String phase(Phase phase) {
		return switch (phase) {
			case ONSET -> Messages.phaseOnset;
			case EARLY -> Messages.phaseEarly;
			case PEAK -> Messages.phasePeak;
			case PLATEAU -> Messages.phasePlateau;
			case REENTRY -> Messages.phaseReentry;
			case REST -> Messages.phaseRest;
			case AFTERWARDS -> Messages.phaseAfterwards;
		};
	}

	/** In a sentence: "dosing". */
	public static String kind(SessionKind kind) {
		return switch (kind) {
			case PREPARATION -> Messages.kindPreparation;
			case DOSING -> Messages.kindDosing;
			case INTEGRATION -> Messages.kindIntegration;
			case FOLLOW_UP -> Messages.kindFollowUp;
		};
	}

	/** "dosing on 8 Nov" */
	public static String occasion(Session session) {
		return MessageFormat.format(Messages.occasion, kind(session.kind()), Dates.ofUser().day(session.date()));
	}
}
