package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryJournalsTest extends JournalsContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
