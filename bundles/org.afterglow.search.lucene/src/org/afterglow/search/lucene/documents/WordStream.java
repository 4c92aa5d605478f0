package org.afterglow.search.lucene.documents;

import org.afterglow.search.lucene.words.TextWords;
import org.afterglow.search.lucene.words.WordForms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/** Words that were cut already, as Lucene wants to be given them: a text is cut once for both fields. */
final class WordStream extends TokenStream {
	private final TextWords words;
	private final boolean stems;
	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private int next;

	WordStream(TextWords words, boolean stems) {
		this.words = words;
		this.stems = stems;
	}

	@Override
	public void reset() {
		next = 0;
	}

	@Override
	public boolean incrementToken() {
		if (next == words.count()) {
			return false;
		}
		clearAttributes();
		WordForms word = words.word(next++);
		term.setBytesRef(stems ? word.stem() : word.exact());
		return true;
	}
}
