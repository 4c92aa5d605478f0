package org.afterglow.search.lucene.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.afterglow.model.SessionKind;
import org.apache.lucene.search.Query;

/** A query with names resolved to ids and words to what the index knows. What each means is said in the package of the query language. */
public sealed interface Clause {

	/**
	 * A group.
	 *
	 * @param passages
	 *            where the parts have to hold: in words that a passage of each has in common; empty for anywhere
	 */
	record AllOf(List<InCode> passages, List<Clause> parts) implements Clause {
		public AllOf {
			passages = List.copyOf(passages);
			parts = List.copyOf(parts);
			if (passages.size() + parts.size() < 2) {
				throw new IllegalArgumentException("a group has at least two parts");
			}
		}
	}

	record AnyOf(List<Clause> parts) implements Clause {
		public AnyOf {
			parts = List.copyOf(parts);
		}
	}

	record Without(Clause part) implements Clause {
		public Without {
			Objects.requireNonNull(part);
		}
	}

	/** What has to hold somewhere in the narrative as well, and marks nothing. */
	record Also(Clause part) implements Clause {
		public Also {
			Objects.requireNonNull(part);
		}
	}

	/**
	 * Words of the text or the title.
	 *
	 * @param query
	 *            that finds and scores the narratives with the pattern, and no others
	 */
	record InText(WordPattern pattern, Query query) implements Clause {
		public InText {
			Objects.requireNonNull(pattern);
			Objects.requireNonNull(query);
		}

		/** Without the query: it holds words that may be a client's. */
		@Override
		public String toString() {
			return pattern.toString();
		}
	}

	/** The same words, in the title. */
	record InTitle(InText words) implements Clause {
		public InTitle {
			Objects.requireNonNull(words);
		}
	}

	/** Passages of any of these codes. */
	record InCode(Set<UUID> codes) implements Clause {
		public InCode {
			codes = Set.copyOf(codes);
		}
	}

	/** Narratives of any of these clients. */
	record OfClient(Set<UUID> clients) implements Clause {
		public OfClient {
			clients = Set.copyOf(clients);
		}
	}

	/** Narratives of sessions of any of these kinds. */
	record OfKind(Set<SessionKind> kinds) implements Clause {
		public OfKind {
			kinds = Set.copyOf(kinds);
		}

		/** True if it is one of these that has the key. */
		boolean includes(String key) {
			return kinds.stream().anyMatch(kind -> kind.key().equals(key));
		}
	}

	/** Narratives of sessions from one day to another, both included. */
	record Between(LocalDate first, LocalDate last) implements Clause {
		public Between {
			Objects.requireNonNull(first);
			Objects.requireNonNull(last);
		}
	}
}
