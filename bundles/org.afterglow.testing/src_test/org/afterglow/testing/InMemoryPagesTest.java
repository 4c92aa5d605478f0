package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryPagesTest extends PagesContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
