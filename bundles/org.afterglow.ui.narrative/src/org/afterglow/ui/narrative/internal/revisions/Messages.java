package org.afterglow.ui.narrative.internal.revisions;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Sentences about the history of a narrative. Those with places are {@link MessageFormat} patterns. */
public final class Messages extends NLS {

	public static String back;
	public static String backWithout;
	public static String changeAdded;
	public static String changeBoth;
	public static String changeRemoved;
	public static String changes;
	public static String close;
	public static String codingOn;
	public static String codingsAdded;
	public static String codingsChanged;
	public static String codingsMore;
	public static String codingsRemoved;
	public static String columnCodings;
	public static String columnKept;
	public static String columnWhy;
	public static String columnWords;
	public static String comparing;
	public static String differencesName;
	public static String empty;
	public static String emptyHow;
	public static String kept;
	public static String keptAlready;
	public static String keeping;
	public static String legend;
	public static String listName;
	public static String moreChanged;
	public static String nextChange;
	public static String previousChange;
	public static String reasonBeforeRestore;
	public static String reasonClosed;
	public static String reasonRestored;
	public static String reasonSaved;
	public static String restore;
	public static String same;
	public static String sameWords;
	public static String stepRestore;
	public static String thinned;
	public static String title;
	public static String unchanged;

	static {
		NLS.initializeMessages("org.afterglow.ui.narrative.internal.revisions.messages", Messages.class);
	}

	private Messages() {
	}

	/** The sentence with its places filled. */
	static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}
}
