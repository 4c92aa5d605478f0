package org.afterglow.ui.narrative.internal.coding;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences about codings: in the text, in its margin, in the passage view. Those with places are {@link MessageFormat} patterns. */
public final class Messages extends NLS {

	public static String addCode;
	public static String addCodeAlso;
	public static String addCodeFilterName;
	public static String addCodeFresh;
	public static String addCodeListName;
	public static String addCodeLong;
	public static String addCodeNone;
	public static String addCodeNoWord;
	public static String addCodeWhat;
	public static String addCodeWords;
	public static String added;
	public static String adjusted;
	public static String adjustHow;
	public static String adjustRestored;
	public static String already;
	public static String aSymbol;
	public static String aTheme;
	public static String attributeClarity;
	public static String attributeDistance;
	public static String attributeIntensity;
	public static String attributeValence;
	public static String barLast;
	public static String barName;
	public static String cardName;
	public static String chooseRecode;
	public static String chooseRemove;
	public static String codeGone;
	public static String kindAffect;
	public static String kindBody;
	public static String kindPart;
	public static String kindPerception;
	public static String kindSymbol;
	public static String kindTheme;
	public static String kindThought;
	public static String lostHead;
	public static String lostItem;
	public static String lostSentence;
	public static String madeAndOthers;
	public static String madeBy;
	public static String marginItem;
	public static String marginMore;
	public static String marginName;
	public static String menuEntry;
	public static String menuGo;
	public static String menuPutBack;
	public static String menuRecode;
	public static String menuRemove;
	public static String menuRemoveLost;
	public static String noCodeWithKey;
	public static String noCodingHere;
	public static String noCodings;
	public static String noNextCoding;
	public static String noPreviousCoding;
	public static String passageAdd;
	public static String passageCodings;
	public static String passageMemo;
	public static String passageNoNarrative;
	public static String passageNone;
	public static String passageUnmarked;
	public static String passageWords;
	public static String putBack;
	public static String recoded;
	public static String recodeTitle;
	public static String removed;
	public static String removedLost;
	public static String scaleClarity;
	public static String scaleDistance;
	public static String scaleEmpty;
	public static String scaleHow;
	public static String scaleIntensity;
	public static String scaleValence;
	public static String stepAdd;
	public static String stepDescribe;
	public static String stepNote;
	public static String stepPutBack;
	public static String stepRecode;
	public static String stepRemove;
	public static String stepResize;
	public static String touchField;
	public static String touchHead;
	public static String touchItem;
	public static String touchList;
	public static String touchOpen;
	public static String touchReading;
	public static String whoseOwn;
	public static String whoseTold;

	static {
		NLS.initializeMessages("org.afterglow.ui.narrative.internal.coding.messages", Messages.class);
	}

	private Messages() {
	}

	/** The sentence with its places filled. */
	public static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
