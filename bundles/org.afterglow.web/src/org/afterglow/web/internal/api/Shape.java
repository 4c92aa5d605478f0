package org.afterglow.web.internal.api;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.records.Change;
import org.afterglow.records.Scope;

/**
 * What a kind of records says of itself in one line: what it is called, where it is, which rights it needs, and what else is known of it before anybody asks.
 *
 * @param word what one is called in sentences and in what is told of changes
 * @param path of the list, with places in braces. One record stands below it, at the place {@code id}
 * @param reads needed to read
 * @param writes needed to add, change and delete
 * @param filters parameters that narrow the list
 * @param shown members that are shown and cannot be set
 * @param unique pointer to the member that no two records share; empty if there is none
 * @param told whose changes are told as those of this kind; empty if they are told with another one
 */
record Shape(String word, String path, Scope reads, Scope writes, Set<String> filters, Set<String> shown, String unique,
		Optional<Change.Subject> told) {

	Shape {
		Objects.requireNonNull(reads);
		Objects.requireNonNull(writes);
		Objects.requireNonNull(told);
		filters = Set.copyOf(filters);
		shown = Set.copyOf(shown);
		if (!word.matches("[a-z]+") || !path.startsWith(ApiRoutes.ROOT + "/") || path.endsWith("/")) {
			throw new IllegalArgumentException("a kind has a word and a path below " + ApiRoutes.ROOT + ": " + word + " " + path);
		}
		if (filters.stream().anyMatch(Page.PARAMETERS::contains)) {
			throw new IllegalArgumentException("every list knows these: " + Page.PARAMETERS);
		}
		if (told.isPresent() && path.contains("{")) {
			throw new IllegalArgumentException("what is told of is found by its id alone: " + path);
		}
	}

	/** @param path below {@link ApiRoutes#ROOT} */
	static Shape of(String word, String path, Scope reads, Scope writes) {
		return new Shape(word, ApiRoutes.ROOT + path, reads, writes, Set.of(), Set.of(), "", Optional.empty());
	}

	/** The same with parameters that narrow its list. */
	Shape narrowedBy(String... parameters) {
		return new Shape(word, path, reads, writes, Set.of(parameters), shown, unique, told);
	}

	/** The same with members that nobody can set. */
	Shape showing(String... members) {
		return new Shape(word, path, reads, writes, filters, Set.of(members), unique, told);
	}

	/** The same with a member that no two of it share. */
	Shape noTwoWithOne(String member) {
		return new Shape(word, path, reads, writes, filters, shown, Fault.step(member), told);
	}

	/** The same, told of in the changes. */
	Shape toldOf(Change.Subject subject) {
		return new Shape(word, path, reads, writes, filters, shown, unique, Optional.of(subject));
	}

	/** Where one record is. */
	String one() {
		return path + "/{id}";
	}
}
