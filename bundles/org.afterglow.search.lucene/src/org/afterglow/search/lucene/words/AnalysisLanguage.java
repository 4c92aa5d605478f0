package org.afterglow.search.lucene.words;

/** What the language of the narratives says about words. Used by one thread at a time. */
public interface AnalysisLanguage {

	/** Stable name: an index made with another language is made again. */
	String key();

	/** What the forms of a word have in common. Never empty. */
	String stem(String folded);
}
