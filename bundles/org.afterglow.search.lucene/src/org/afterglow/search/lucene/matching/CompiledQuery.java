package org.afterglow.search.lucene.matching;

import java.util.Objects;

/**
 * A query ready to be asked of one state of the index.
 *
 * @param truncated
 *            true if not every word was taken that begins as asked, because there are too many
 */
record CompiledQuery(Clause clause, boolean truncated) {

	CompiledQuery {
		Objects.requireNonNull(clause);
	}
}
