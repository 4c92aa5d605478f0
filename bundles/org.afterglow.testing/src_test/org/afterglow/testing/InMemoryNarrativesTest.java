package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryNarrativesTest extends NarrativesContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
