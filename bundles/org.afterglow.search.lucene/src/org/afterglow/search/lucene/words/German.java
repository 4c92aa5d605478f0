package org.afterglow.search.lucene.words;

import org.tartarus.snowball.ext.GermanStemmer;

/** German: the stemmer of Snowball, which also knows \u00E4 written as ae. Words come folded, so that H\u00E4user, Haeuser and Haus meet. */
final class German implements AnalysisLanguage {
	private final GermanStemmer stemmer = new GermanStemmer();

	@Override
	public String key() {
		return "de/snowball";
	}

	@Override
	public String stem(String folded) {
		stemmer.setCurrent(folded);
		stemmer.stem();
		String stem = stemmer.getCurrent();
		return stem.isEmpty() ? folded : stem;
	}
}
