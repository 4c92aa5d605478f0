package org.afterglow.testing;

import java.time.Duration;

import org.afterglow.records.Records;

class InMemoryAuditTest extends AuditContract {

	private final MovableClock clock = new MovableClock();
	private final Records records = new InMemoryRecords(clock);

	@Override
	protected Records records() {
		return records;
	}

	@Override
	protected void pass(Duration time) {
		clock.pass(time);
	}
}
