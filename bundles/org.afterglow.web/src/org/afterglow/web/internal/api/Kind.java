package org.afterglow.web.internal.api;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.web.internal.api.Page.Slice;

/**
 * One kind of records as scripts see it: what its five routes do beyond what they all do. A further kind is one of these, and a line
 * in {@link ApiRoutes}. Everything that writes runs inside one transaction of the records and throws to leave them as they were.
 *
 * @param <T> a record
 */
interface Kind<T> {

	/** What it is called, where it is, and what it needs. */
	Shape shape();

	/** A page of the list, each as it is shown there. */
	Slice<Map<String, Object>> list(Asked asked, Page page);

	/** The record at the places of the path; empty if there is none, or none that this token may know of. */
	Optional<T> find(Asked asked);

	/** All of it that these rights let through, in the order in which it is read best, the id first. */
	Map<String, Object> shown(T stored, Rights rights);

	/** The same with its tag. */
	default Map<String, Object> tagged(T stored, Rights rights) {
		return Etags.with(shown(stored, rights));
	}

	/** Adds what the body says. @return as stored */
	T add(Asked asked, Body body);

	/** Puts what the body says in place of what is stored. @return as stored */
	T change(Asked asked, T stored, Body body);

	void remove(Asked asked, T stored);

	/** Somebody read the whole of it. */
	default void wasRead(Asked asked, T stored) {
		// Most records are read without a word in the log but the one that the token was used.
	}

	/** Whether the token may hear that a record that is there was changed, beside the right to read the kind. */
	default boolean mayHearOf(Asked asked, UUID id) {
		return true;
	}
}
