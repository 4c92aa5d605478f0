package org.afterglow.testing;

import java.time.Duration;

import org.afterglow.records.Records;

class InMemoryRememberedTest extends RememberedContract {

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
