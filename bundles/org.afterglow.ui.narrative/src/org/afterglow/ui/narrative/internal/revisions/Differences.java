package org.afterglow.ui.narrative.internal.revisions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.eclipse.core.runtime.IProgressMonitor;

/** Lays two versions of a text over each other: first by paragraphs, then by words where paragraphs differ. */
final class Differences {

	/** Two stretches with more words than this that share no paragraph are shown as one for the other. */
	private static final int MOST_WORDS = 20_000;

	private final IProgressMonitor monitor;
	private final PieceList pieces = new PieceList();

	private Differences(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/** May take long. */
	static List<Piece> between(String older, String newer, IProgressMonitor monitor) {
		Differences differences = new Differences(monitor);
		differences.compare(Tokens.paragraphs(older), Tokens.paragraphs(newer), true);
		return differences.pieces.all();
	}

	private void compare(Tokens older, Tokens newer, boolean finer) {
		int at = 0;
		for (RangeDifference found : RangeDifferencer.findDifferences(monitor, older, newer)) {
			pieces.same(older.text(at, found.leftStart() - at));
			at = found.leftEnd();
			String removed = older.text(found.leftStart(), found.leftLength());
			String added = newer.text(found.rightStart(), found.rightLength());
			if (finer && !removed.isEmpty() && !added.isEmpty()) {
				byWords(removed, added);
			} else {
				pieces.changed(removed, added);
			}
		}
		pieces.same(older.text(at, older.count() - at));
	}

	private void byWords(String removed, String added) {
		Tokens older = Tokens.words(removed);
		Tokens newer = Tokens.words(added);
		if (older.count() > MOST_WORDS || newer.count() > MOST_WORDS) {
			pieces.changed(removed, added);
		} else {
			compare(older, newer, false);
		}
	}

	/** Pieces that read on: what was changed word after word is one change. */
	private static final class PieceList {

		private final List<Piece> done = new ArrayList<>();
		private final StringBuilder removed = new StringBuilder();
		private final StringBuilder added = new StringBuilder();
		private final StringBuilder same = new StringBuilder();

		void same(String text) {
			same.append(text);
		}

		void changed(String older, String newer) {
			boolean goesOn = (!removed.isEmpty() || !added.isEmpty()) && isBetweenWords(same);
			if (goesOn) {
				removed.append(same);
				added.append(same);
				same.setLength(0);
			} else {
				flush();
			}
			removed.append(older);
			added.append(newer);
		}

		List<Piece> all() {
			flush();
			return List.copyOf(done);
		}

		/** Blanks, a comma: nothing that anybody would read as unchanged. */
		private static boolean isBetweenWords(CharSequence text) {
			return text.chars().noneMatch(unit -> Character.isLetterOrDigit(unit) || Character.isSurrogate((char) unit)
					|| unit == '\n');
		}

		/** What was changed comes before the unchanged words behind it. */
		private void flush() {
			add(Piece.Kind.REMOVED, removed);
			add(Piece.Kind.ADDED, added);
			add(Piece.Kind.SAME, same);
		}

		private void add(Piece.Kind kind, StringBuilder text) {
			if (!text.isEmpty()) {
				done.add(new Piece(kind, text.toString()));
				text.setLength(0);
			}
		}
	}
}
