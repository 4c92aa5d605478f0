package org.afterglow.search.lucene.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Cuts text into words by the rules of Unicode and gives each its forms. Every word is kept, the smallest too, so that phrases can be found; one longer than
 * 255 units is kept in pieces. Used by one thread at a time.
 */
public final class Words {
	/** Forms of this many words are remembered: in any language most words of a text are among them. */
	private static final int REMEMBERED = 50_000;

	private final AnalysisLanguage language;
	private final StandardTokenizer tokenizer = new StandardTokenizer();
	private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
	private CharArrayMap<WordForms> known = new CharArrayMap<>(1024, false);

	public Words(AnalysisLanguage language) {
		this.language = language;
	}

	/** The words of the text. */
	public TextWords of(String text) {
		var words = new TextWords();
		try {
			tokenizer.setReader(new StringReader(text));
			tokenizer.reset();
			while (tokenizer.incrementToken()) {
				words.add(forms(), offset.startOffset(), offset.endOffset());
			}
			tokenizer.end();
			tokenizer.close();
		} catch (IOException e) {
			throw new UncheckedIOException("a string could not be read", e);
		}
		return words;
	}

	private WordForms forms() {
		WordForms forms = known.get(term.buffer(), 0, term.length());
		if (forms == null) {
			if (known.size() >= REMEMBERED) {
				known = new CharArrayMap<>(1024, false);
			}
			String folded = Folding.fold(term.toString());
			forms = new WordForms(new BytesRef(folded), new BytesRef(language.stem(folded)));
			known.put(term.toString(), forms);
		}
		return forms;
	}
}
