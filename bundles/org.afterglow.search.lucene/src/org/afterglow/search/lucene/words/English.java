package org.afterglow.search.lucene.words;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English: Porter's second stemmer, which takes the possessive off too. */
final class English implements AnalysisLanguage {
	private final EnglishStemmer stemmer = new EnglishStemmer();

	@Override
	public String key() {
		return "en/porter2";
	}

	@Override
	public String stem(String folded) {
		stemmer.setCurrent(folded);
		stemmer.stem();
		String stem = stemmer.getCurrent();
		return stem.isEmpty() ? folded : stem;
	}
}
