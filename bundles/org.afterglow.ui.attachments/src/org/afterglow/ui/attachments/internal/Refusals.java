package org.afterglow.ui.attachments.internal;

import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;

/** Why something is not shown, in a sentence. */
final class Refusals {

	private Refusals() {
	}

	static String sentence(Reason reason) {
		return switch (reason) {
			case TOO_LARGE -> Messages.refusedTooLarge;
			case TOO_MANY_POINTS -> Messages.refusedTooManyPoints;
			case GROWS_BEYOND_MEASURE -> Messages.refusedGrows;
			case BROKEN -> Messages.refusedBroken;
			case PASSWORD -> Messages.refusedPassword;
			case TAKES_TOO_LONG -> Messages.refusedTakesTooLong;
			case UNKNOWN_KIND -> Messages.refusedUnknown;
		};
	}
}
