package org.afterglow.search.lucene.words;

import org.afterglow.search.TextLanguage;

/** What the language of the narratives says about words. Used by one thread at a time. */
public interface AnalysisLanguage {

	/** A new one, for one thread. */
	static AnalysisLanguage of(TextLanguage language) {
		return switch (language) {
			case ENGLISH -> new English();
			case GERMAN -> new German();
			case NONE -> new AsWritten();
		};
	}

	/** Stable name: an index made with another language is made again. */
	String key();

	/** What the forms of a word have in common. Never empty. */
	String stem(String folded);
}
