package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryRecordsTest extends RecordsContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
