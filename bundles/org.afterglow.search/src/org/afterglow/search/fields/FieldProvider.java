package org.afterglow.search.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.search.SearchWord;

/**
 * Says what the fields of entries contribute to the search, and under which words they can be searched. Of one moment: where the
 * types of entries change, there is another one. Called by the thread that keeps the index, never by the one that draws windows.
 */
public interface FieldProvider {

	/**
	 * What the entry contributes; empty if entries of its type are not searched.
	 *
	 * @param titles what other entries are called, by which those that refer to them are found; empty for one that is not searched
	 */
	Optional<EntryText> text(Entry entry, Function<EntryId, Optional<String>> titles);

	/** The words by which a search looks into fields, in the order of the alphabet. */
	List<SearchWord> words();

	/**
	 * What the contributions of each type depend on, beside the entry: where the text under a type is another than before, its entries are
	 * read again.
	 */
	Map<String, String> states();
}
