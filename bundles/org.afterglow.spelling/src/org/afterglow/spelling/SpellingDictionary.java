package org.afterglow.spelling;

import java.util.List;

/** A dictionary in memory. Safe to use from several threads, one at a time is served. Calls may take long. */
public interface SpellingDictionary {

	/**
	 * Reads a dictionary into memory; nothing is written anywhere. May take seconds.
	 *
	 * @throws DictionaryUnreadable if the files are damaged, or of a form that is not known
	 */
	static SpellingDictionary read(DictionaryFiles files) throws DictionaryUnreadable {
		return HunspellDictionary.read(files);
	}

	/** True if the word is spelt as the dictionary has it. */
	boolean knows(String word);

	/** Words that may have been meant, the likeliest first; none if nothing comes near in a fraction of a second. */
	List<String> near(String word);
}
