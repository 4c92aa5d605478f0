package org.afterglow.search.lucene.words;

/** Any language: each word is its own stem. */
final class AsWritten implements AnalysisLanguage {

	@Override
	public String key() {
		return "none";
	}

	@Override
	public String stem(String folded) {
		return folded;
	}
}
