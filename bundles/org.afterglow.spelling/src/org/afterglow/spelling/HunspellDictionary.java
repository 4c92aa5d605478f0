package org.afterglow.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.List;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** Lucene's Hunspell over one dictionary. It is no thread's friend, so everybody waits for their turn. */
final class HunspellDictionary implements SpellingDictionary {

	private static final long PATIENCE_MILLIS = 400;
	private static final int MOST_NEAR = 7;
	/** Longer ones are no words anybody means, and looking for what is near them takes its time. */
	private static final int LONGEST = 60;

	private final Hunspell hunspell;

	private HunspellDictionary(Dictionary dictionary) {
		hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {
			// Nobody cancels.
		});
	}

	static HunspellDictionary read(DictionaryFiles files) throws DictionaryUnreadable {
		try (InputStream affixes = Files.newInputStream(files.affixes());
				InputStream words = Files.newInputStream(files.words())) {
			return new HunspellDictionary(new Lenient(affixes, words));
		} catch (IOException | ParseException | RuntimeException e) {
			// What a library says of a file it does not understand has many forms.
			throw new DictionaryUnreadable(files.name(), e);
		}
	}

	@Override
	public synchronized boolean knows(String word) {
		return word.length() > LONGEST || hunspell.spell(straight(word));
	}

	@Override
	public synchronized List<String> near(String word) {
		if (word.length() > LONGEST) {
			return List.of();
		}
		boolean curly = word.indexOf('\u2019') >= 0;
		List<String> near = hunspell.suggest(straight(word), PATIENCE_MILLIS);
		// Two words are meant where no single one comes near.
		boolean single = near.stream().anyMatch(HunspellDictionary::isSingle);
		return near.stream().filter(each -> !single || isSingle(each)).limit(MOST_NEAR)
				.map(each -> curly ? each.replace('\'', '\u2019') : each).toList();
	}

	private static boolean isSingle(String near) {
		return near.indexOf(' ') < 0 && near.indexOf('-') < 0;
	}

	/** Dictionaries have the apostrophe of the typewriter. */
	private static String straight(String word) {
		return word.replace('\u2019', '\'');
	}

	/** Sorted in memory, so that nothing is written; and forgiving with counts that real dictionaries get wrong. */
	private static final class Lenient extends Dictionary {

		Lenient(InputStream affixes, InputStream words) throws IOException, ParseException {
			super(affixes, List.of(words), false, SortingStrategy.inMemory());
		}

		@Override
		protected boolean tolerateAffixRuleCountMismatches() {
			return true;
		}

		@Override
		protected boolean tolerateRepRuleCountMismatches() {
			return true;
		}

		@Override
		protected boolean tolerateDuplicateConversionMappings() {
			return true;
		}
	}
}
