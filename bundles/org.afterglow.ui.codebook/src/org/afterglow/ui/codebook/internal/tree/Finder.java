package org.afterglow.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.model.Code;
import org.afterglow.model.TextSpan;
import org.afterglow.records.NameKey;

/** What was typed to find codes: every word of it has to stand in the name, or all of it in another name of the code. */
public final class Finder {

	/** Before anything is typed. */
	public static final Finder ALL = new Finder("");

	private final String typed;
	private final List<String> words;

	private Finder(String typed) {
		this.typed = NameKey.of(typed.strip());
		this.words = Stream.of(this.typed.split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	public static Finder of(String typed) {
		return typed.isBlank() ? ALL : new Finder(typed);
	}

	public boolean isAll() {
		return words.isEmpty();
	}

	/** Whether the code is meant, by its name or by another. */
	public boolean matches(Row.OfCode row) {
		return isAll() || matches(row.code().name()) || other(row).isPresent();
	}

	/** The other name by which the code was found: a synonym, or the name of a code that was merged into it. */
	public Optional<String> other(Row.OfCode row) {
		if (isAll() || matches(row.code().name())) {
			return Optional.empty();
		}
		return others(row).filter(name -> NameKey.of(name).contains(typed)).findFirst();
	}

	/** Where the words stand in a name, in order, none overlapping. */
	public List<TextSpan> places(String name) {
		String folded = name.toLowerCase(Locale.ROOT);
		List<TextSpan> places = new ArrayList<>();
		if (folded.length() == name.length()) {
			for (String word : words) {
				int at = folded.indexOf(word);
				if (at >= 0 && places.stream().noneMatch(place -> at < place.end() && place.start() < at + word.length())) {
					places.add(new TextSpan(at, at + word.length()));
				}
			}
		}
		places.sort(null);
		return places;
	}

	private boolean matches(String name) {
		String key = NameKey.of(name);
		return words.stream().allMatch(key::contains);
	}

	private static Stream<String> others(Row.OfCode row) {
		return Stream.concat(row.code().synonyms().stream(), row.merged().stream().map(Code::name));
	}
}
