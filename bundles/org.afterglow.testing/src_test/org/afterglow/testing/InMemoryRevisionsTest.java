package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryRevisionsTest extends RevisionsContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
