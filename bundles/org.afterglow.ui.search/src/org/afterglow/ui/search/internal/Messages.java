package org.afterglow.ui.search.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of the search. */
public final class Messages extends NLS {

	public static String beginHeading;
	public static String beginning;
	public static String both;
	public static String bounded;
	public static String bracketNotClosed;
	public static String bracketNotOpened;
	public static String broken;
	public static String byRelevance;
	public static String byTime;
	public static String clientCount;
	public static String clientCountOne;
	public static String completeField;
	public static String completeValue;
	public static String completionSpoken;
	public static String entries;
	public static String entryPlace;
	public static String exampleBeginning;
	public static String exampleBeginningMeaning;
	public static String exampleDate;
	public static String exampleDateMeaning;
	public static String exampleEither;
	public static String exampleEitherMeaning;
	public static String examplePhrase;
	public static String examplePhraseMeaning;
	public static String exampleWords;
	public static String exampleWordsMeaning;
	public static String exportButton;
	public static String exportBy;
	public static String exportCancelled;
	public static String exportClient;
	public static String exportClose;
	public static String exportCodes;
	public static String exportColumnTitle;
	public static String exportDate;
	public static String exportDo;
	public static String exported;
	public static String exportedOne;
	public static String exportedSome;
	public static String exportFailed;
	public static String exportFiles;
	public static String exporting;
	public static String exportKind;
	public static String exportMatches;
	public static String exportName;
	public static String exportNot;
	public static String exportPassage;
	public static String exportProgress;
	public static String exportSession;
	public static String exportTitle;
	public static String exportWarning;
	public static String facetClient;
	public static String facetCode;
	public static String facetKind;
	public static String facetMore;
	public static String facetOr;
	public static String facetSpoken;
	public static String facetsSpoken;
	public static String facetType;
	public static String facetUnit;
	public static String fieldHint;
	public static String fieldSpoken;
	public static String fieldWithoutValue;
	public static String goneClient;
	public static String leadingWildcard;
	public static String narrowed;
	public static String notADate;
	public static String nothing;
	public static String nothingInBrackets;
	public static String noWordInTerm;
	public static String oneEntry;
	public static String onePassage;
	public static String oneSession;
	public static String onlyExclusions;
	public static String operatorWithoutTerm;
	public static String orderSpoken;
	public static String passages;
	public static String passageSpoken;
	public static String quoteNotClosed;
	public static String rebuilding;
	public static String rebuildingFirst;
	public static String recentHeading;
	public static String resultsSpoken;
	public static String searching;
	public static String session;
	public static String sessions;
	public static String stillBefore;
	public static String tooLong;
	public static String tooManyTerms;
	public static String tryEither;
	public static String tryEndings;
	public static String tryNear;
	public static String unknownClient;
	public static String unknownCode;
	public static String unknownField;
	public static String unknownFieldOrWord;
	public static String unknownKind;
	public static String untitled;

	static {
		NLS.initializeMessages("org.afterglow.ui.search.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
