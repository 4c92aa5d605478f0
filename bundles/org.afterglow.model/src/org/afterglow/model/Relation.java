package org.afterglow.model;

import java.util.Objects;

/**
 * One entry's bond to another, such as a part of the self that protects another part. It belongs to the entry it starts from;
 * one that holds both ways is kept once, in either of the two.
 *
 * @param kind key of the kind of relation, declared by the entry type
 * @param to where it leads
 * @param note a few words on it, one line; may be empty
 * @since 1.0
 */
public record Relation(String kind, EntryId to, String note) {

	public Relation {
		Values.checkKey(kind);
		Objects.requireNonNull(to);
		Labels.checkMayBeEmpty("note on a relation", note);
	}

	/** A relation without a note. */
	public static Relation of(String kind, EntryId to) {
		return new Relation(kind, to, "");
	}

	/** Kind and id: the note is the therapist's. */
	@Override
	public String toString() {
		return kind + " " + to;
	}
}
