package org.afterglow.store.jdbc;

import java.time.Duration;

import org.afterglow.records.Records;
import org.afterglow.testing.AuditContract;
import org.afterglow.testing.MovableClock;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcAuditTest extends AuditContract {

	private final MovableClock clock = new MovableClock();
	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault(clock);

	@Override
	protected Records records() {
		return vault.records();
	}

	@Override
	protected void pass(Duration time) {
		clock.pass(time);
	}
}
