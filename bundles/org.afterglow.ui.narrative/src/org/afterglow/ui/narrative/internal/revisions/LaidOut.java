package org.afterglow.ui.narrative.internal.revisions;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.records.NarrativeSummary;

/** Pieces as one text to be read: changes with the words around them, long unchanged stretches folded. */
final class LaidOut {

	private static final int AROUND = 240;
	private static final int WORTH_FOLDING = 30;
	private static final int MOST_SHOWN = 120_000;

	private final StringBuilder text = new StringBuilder();
	private final List<Run> runs = new ArrayList<>();
	private final List<Change> changes = new ArrayList<>();

	/** What a run is. */
	enum Look {
		REMOVED, ADDED, FOLDED
	}

	/** A stretch that does not look like the rest. */
	record Run(Look look, int start, int length) {
	}

	/**
	 * What stood there, and what does.
	 *
	 * @param removed empty if words were added alone
	 * @param added empty if words were taken out alone
	 */
	record Change(int start, int end, String removed, String added) {

		/** The place alone: the words are a client's. */
		@Override
		public String toString() {
			return start + ".." + end;
		}
	}

	private LaidOut() {
	}

	static LaidOut of(List<Piece> pieces) {
		LaidOut laid = new LaidOut();
		for (int i = 0; i < pieces.size(); i++) {
			if (laid.text.length() > MOST_SHOWN) {
				laid.fold(Messages.moreChanged);
				break;
			}
			laid.take(pieces.get(i), i > 0, i < pieces.size() - 1);
		}
		return laid;
	}

	String text() {
		return text.toString();
	}

	/** In their order. */
	List<Run> runs() {
		return runs;
	}

	/** In their order. */
	List<Change> changes() {
		return changes;
	}

	private void take(Piece piece, boolean before, boolean after) {
		switch (piece.kind()) {
			case SAME -> same(piece.text(), before, after);
			case REMOVED -> {
				changes.add(new Change(text.length(), text.length() + piece.text().length(), piece.text(), ""));
				run(Look.REMOVED, piece.text());
			}
			case ADDED -> {
				added(piece.text());
				run(Look.ADDED, piece.text());
			}
		}
	}

	private void added(String words) {
		int start = text.length();
		Change last = changes.isEmpty() ? new Change(-1, -1, "", "") : changes.getLast();
		if (last.end() == start && last.added().isEmpty()) {
			changes.set(changes.size() - 1, new Change(last.start(), start + words.length(), last.removed(), words));
		} else {
			changes.add(new Change(start, start + words.length(), "", words));
		}
	}

	private void same(String words, boolean before, boolean after) {
		if (!before && !after) {
			// Nothing changed: then it is read, not looked through.
			text.append(words, 0, cut(words, Math.min(MOST_SHOWN, words.length())));
			return;
		}
		int from = before ? cut(words, Math.min(AROUND, words.length())) : 0;
		int to = after ? cut(words, Math.max(from, words.length() - AROUND)) : words.length();
		int folded = to > from ? NarrativeSummary.wordsIn(words.substring(from, to)) : 0;
		if (folded < WORTH_FOLDING) {
			text.append(words);
			return;
		}
		text.append(words, 0, from);
		fold(Messages.with(Messages.unchanged, folded));
		text.append(words.substring(to).stripLeading());
	}

	/** Not inside a word. */
	private static int cut(String words, int wanted) {
		int at = wanted;
		while (at > 0 && at < words.length() && !Character.isWhitespace(words.charAt(at))) {
			at++;
		}
		return at;
	}

	private void fold(String sentence) {
		endLine();
		run(Look.FOLDED, sentence);
		text.append('\n');
	}

	private void endLine() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

	private void run(Look look, String words) {
		runs.add(new Run(look, text.length(), words.length()));
		text.append(words);
	}
}
