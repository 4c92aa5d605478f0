package org.afterglow.search.lucene.documents;

import org.afterglow.search.lucene.words.TextWords;
import org.afterglow.search.lucene.words.WordForms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that were cut already, as Lucene wants to be given them: a text is cut once for both fields. */
final class WordStream extends TokenStream {
	private final TextWords words;
	private final TextWords title;
	private final boolean stems;
	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
	private int next;

	WordStream(TextWords words, TextWords title, boolean stems) {
		this.words = words;
		this.title = title;
		this.stems = stems;
	}

	@Override
	public void reset() {
		next = 0;
	}

	@Override
	public boolean incrementToken() {
		int inTitle = next - words.count();
		if (inTitle == title.count()) {
			return false;
		}
		clearAttributes();
		if (inTitle == 0) {
			// From the last word of the text, or from before the first one.
			step.setPositionIncrement(Fields.TITLE - words.count() + 1);
		}
		WordForms word = inTitle < 0 ? words.word(next) : title.word(inTitle);
		next++;
		term.setBytesRef(stems ? word.stem() : word.exact());
		return true;
	}
}
