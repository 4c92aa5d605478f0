package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryAttachmentsTest extends AttachmentsContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
