package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryCodesTest extends CodesContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
