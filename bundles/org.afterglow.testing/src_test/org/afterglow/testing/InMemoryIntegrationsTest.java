package org.afterglow.testing;

import org.afterglow.records.Records;

class InMemoryIntegrationsTest extends IntegrationsContract {

	private final Records records = new InMemoryRecords();

	@Override
	protected Records records() {
		return records;
	}
}
