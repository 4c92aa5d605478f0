package org.afterglow.ui.entries.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
public final class Messages extends NLS {

	public static String addNew;
	public static String addNoTypes;
	public static String addRelation;
	public static String addSelect;
	public static String addTitle;
	public static String added;
	public static String asSlider;
	public static String cancel;
	public static String cellSpoken;
	public static String choose;
	public static String chooseSome;
	public static String chooserEmpty;
	public static String chooserFilter;
	public static String chooserNothing;
	public static String chooserOk;
	public static String clear;
	public static String clearSpoken;
	public static String computedNothing;
	public static String deleteButton;
	public static String deleted;
	public static String emptyClient;
	public static String emptyNobody;
	public static String emptyTypes;
	public static String filterHint;
	public static String filterSpoken;
	public static String finishButton;
	public static String historyButton;
	public static String historyClose;
	public static String historyNone;
	public static String historyRestore;
	public static String historySentence;
	public static String historyTitle;
	public static String kindAll;
	public static String kindAllOf;
	public static String kindSpoken;
	public static String lengthHint;
	public static String listSpoken;
	public static String mayStayEmpty;
	/** Letters that lead to menus of the window. */
	public static String menuLetters;
	public static String moduleFailed;
	public static String moreQuestions;
	public static String newButton;
	public static String newNoSession;
	public static String newNoTypes;
	public static String newNobody;
	public static String newTitle;
	public static String noMatch;
	public static String notADay;
	public static String notALength;
	public static String notANumber;
	public static String notAnswered;
	public static String notDone;
	public static String notSaved;
	public static String openAgainButton;
	public static String opening;
	public static String orderBegun;
	public static String orderChanged;
	public static String orderDown;
	public static String orderOldest;
	public static String orderSpoken;
	public static String orderUp;
	public static String partitionClinical;
	public static String partitionNotes;
	public static String passageLost;
	public static String passagesNone;
	public static String problemInRow;
	public static String questionCopied;
	public static String questions;
	public static String quotedQuestion;
	public static String readAbsent;
	public static String readLater;
	public static String readNotCarried;
	public static String readNothing;
	public static String readOnly;
	public static String reading;
	public static String relationKind;
	public static String relationNote;
	public static String remove;
	public static String removeRow;
	public static String removeRowSpoken;
	public static String rowSpoken;
	public static String rowWhen;
	public static String saved;
	public static String savedAt;
	public static String saving;
	public static String statusDone;
	public static String statusOpen;
	public static String stepAdd;
	public static String stepAnswer;
	public static String stepDelete;
	public static String stepDone;
	public static String stepNew;
	public static String stepOpen;
	public static String stepRestore;
	public static String tab;
	public static String targetGone;
	public static String today;
	public static String unsaved;
	public static String whoseSession;

	static {
		NLS.initializeMessages("org.afterglow.ui.entries.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** A sentence with its places filled. */
	public static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
