package org.afterglow.ui.search.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of the search. */
final class Messages extends NLS {

	public static String bounded;
	public static String bracketNotClosed;
	public static String bracketNotOpened;
	public static String broken;
	public static String clientCount;
	public static String clientCountOne;
	public static String fieldHint;
	public static String fieldSpoken;
	public static String fieldWithoutValue;
	public static String goneClient;
	public static String kindDosing;
	public static String kindFollowUp;
	public static String kindIntegration;
	public static String kindPreparation;
	public static String leadingWildcard;
	public static String noWordInTerm;
	public static String notADate;
	public static String nothing;
	public static String nothingInBrackets;
	public static String onePassage;
	public static String oneSession;
	public static String onlyExclusions;
	public static String operatorWithoutTerm;
	public static String passages;
	public static String quoteNotClosed;
	public static String rebuilding;
	public static String resultsSpoken;
	public static String searching;
	public static String session;
	public static String sessions;
	public static String stillBefore;
	public static String tooLong;
	public static String tooManyTerms;
	public static String unknownClient;
	public static String unknownCode;
	public static String unknownField;
	public static String unknownKind;

	static {
		NLS.initializeMessages("org.afterglow.ui.search.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
