package org.afterglow.web.internal.http;

import java.time.Clock;
import java.util.Objects;

import org.afterglow.codebook.Codebook;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;

/** The parts of the open practice that routes work on. */
public record Open(Records records, Codebook codebook, PassageSearch search, PracticeModules modules, Clock clock) {
	public Open {
		Objects.requireNonNull(records);
		Objects.requireNonNull(codebook);
		Objects.requireNonNull(search);
		Objects.requireNonNull(modules);
		Objects.requireNonNull(clock);
	}
}
