package org.afterglow.ui.narrative.document;

/**
 * Decides what is one step for the person at the keys: a word with the space after it, a run of Backspace, a run of Delete.
 * Everything larger than one character stands alone.
 */
final class TypingRun {

	private enum Kind {
		TYPING, BACKSPACE, DELETE, ALONE
	}

	private Kind kind;
	private int offset;
	private int end;
	private boolean endsInSpace;

	private TypingRun(Kind kind, Edit first) {
		this.kind = kind;
		remember(first);
	}

	static TypingRun startingWith(Edit first) {
		// Typing over a selection starts with a replacement and goes on as typing.
		if (isOneCharacter(first.change().inserted()) && !first.change().inserted().equals("\n")) {
			return new TypingRun(Kind.TYPING, first);
		}
		boolean oneTakenOut = first.removesOnly() && isOneCharacter(first.change().removed());
		return new TypingRun(oneTakenOut ? Kind.DELETE : Kind.ALONE, first);
	}

	/** One that nothing goes on with. */
	static TypingRun closed(Edit last) {
		return new TypingRun(Kind.ALONE, last);
	}

	boolean goesOnWith(Edit next) {
		boolean same = switch (kind) {
			case TYPING -> typesOn(next);
			case BACKSPACE -> takesOut(next) && next.offset() + next.change().removed().length() == offset;
			case DELETE -> takesOut(next) && (next.offset() == offset || turnsBackwards(next));
			case ALONE -> false;
		};
		if (same) {
			remember(next);
		}
		return same;
	}

	private boolean typesOn(Edit next) {
		String typed = next.change().inserted();
		boolean nextWord = endsInSpace && !typed.isBlank();
		return next.insertsOnly() && isOneCharacter(typed) && !typed.equals("\n") && next.offset() == end && !nextWord;
	}

	private static boolean takesOut(Edit next) {
		return next.removesOnly() && isOneCharacter(next.change().removed());
	}

	/** The first of a run cannot say which way it goes; the second can. */
	private boolean turnsBackwards(Edit next) {
		if (kind == Kind.DELETE && next.offset() + next.change().removed().length() == offset) {
			kind = Kind.BACKSPACE;
			return true;
		}
		return false;
	}

	private void remember(Edit edit) {
		offset = edit.offset();
		end = edit.end();
		endsInSpace = !edit.change().inserted().isEmpty() && edit.change().inserted().isBlank();
	}

	private static boolean isOneCharacter(String text) {
		return !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
	}
}
