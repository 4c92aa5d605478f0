package org.afterglow.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.model.EntryTypeId;
import org.afterglow.records.Records;
import org.afterglow.search.SearchWord;
import org.afterglow.search.fields.FieldProvider;
import org.afterglow.search.fields.OutlinedFields;

/** What is known at the moment of the types of entries. Renewed by the thread that keeps the index; its words are read by any. */
final class KnownTypes {

	private final Records records;
	private FieldProvider provider = new OutlinedFields(List.of());
	/** What is known now, and what was when the entries were read into the index. See {@link FieldProvider#states}. */
	private Map<String, String> states = Map.of();
	private Map<String, String> read = Map.of();
	private volatile List<SearchWord> words = List.of();

	KnownTypes(Records records) {
		this.records = records;
	}

	/** Looks what is known now. @return true if the search words are others than before */
	boolean renew() {
		provider = new OutlinedFields(records.entries().outlines());
		states = provider.states();
		List<SearchWord> before = words;
		words = provider.words();
		return !words.equals(before);
	}

	FieldProvider provider() {
		return provider;
	}

	/** What was known when the entries were read. */
	Map<String, String> read() {
		return read;
	}

	/** The entries were read when that was known. */
	void read(Map<String, String> then) {
		read = then;
	}

	/** The entries were read with what is known now. */
	void readNow() {
		read = states;
	}

	/** Types of which something else is known than when their entries were read. */
	Set<EntryTypeId> changed() {
		Set<EntryTypeId> changed = new TreeSet<>();
		states.forEach((type, state) -> {
			if (!state.equals(read.get(type))) {
				changed.add(new EntryTypeId(type));
			}
		});
		return changed;
	}

	List<SearchWord> words() {
		return words;
	}
}
