package org.afterglow.search.lucene.documents;

/**
 * A stretch of a text, in characters and in the words that lie wholly inside it.
 *
 * @param start
 *            first UTF-16 position inside
 * @param end
 *            first position after
 * @param firstWord
 *            number of the first word inside
 * @param wordsEnd
 *            number of the first word after; equal to {@code firstWord} where no whole word is inside
 */
public record CodedPassage(int start, int end, int firstWord, int wordsEnd) {
	/** All of a text. */
	public static final CodedPassage WHOLE = new CodedPassage(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);

	/** The title, which stands after every text. */
	public static final CodedPassage TITLE = new CodedPassage(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Fields.TITLE, Integer.MAX_VALUE);

	public boolean touches(CodedPassage other) {
		return start < other.end && other.start < end;
	}

	/** What two that touch have in common. */
	public CodedPassage shared(CodedPassage other) {
		int first = Math.max(firstWord, other.firstWord);
		return new CodedPassage(Math.max(start, other.start), Math.min(end, other.end), first, Math.max(first, Math.min(wordsEnd, other.wordsEnd)));
	}
}
