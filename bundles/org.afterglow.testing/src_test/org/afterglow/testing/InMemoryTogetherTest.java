package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryTogetherTest extends TogetherContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
