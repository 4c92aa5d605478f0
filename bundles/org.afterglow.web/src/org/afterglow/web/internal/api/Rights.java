package org.afterglow.web.internal.api;

import java.util.Set;

import org.afterglow.model.Entry;
import org.afterglow.model.RecordPartition;
import org.afterglow.records.Scope;

/** What the token at hand may do beyond the route it asked for: what an answer shows depends on it. */
record Rights(Set<Scope> scopes) {

	Rights {
		scopes = Set.copyOf(scopes);
	}

	boolean may(Scope scope) {
		return scopes.contains(scope);
	}

	/** Psychotherapy notes are kept apart: they go out only to whoever was given them by name. */
	boolean mayKnow(Entry entry) {
		return entry.partition() != RecordPartition.PSYCHOTHERAPY_NOTES || may(Scope.ENTRIES_NOTES);
	}
}
