package org.afterglow.search.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.search.SearchWord;

/**
 * Says what the fields of entries contribute to the search, and under which words they can be searched. Of one moment: where the
 * types of entries change, there is another one. Called by the thread that keeps the index, never by the one that draws windows.
 */
public interface FieldProvider {

	/** What the entry contributes; empty if entries of its type are not searched. */
	Optional<EntryText> text(Entry entry);

	/** The words by which a search looks into fields, in the order of the alphabet. */
	List<SearchWord> words();

	/**
	 * What the contributions of each type depend on, beside the entry: where the text under a type is another than before, its entries are
	 * read again.
	 */
	Map<String, String> states();
}
