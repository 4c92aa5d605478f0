package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.afterglow.records.Records;
import org.afterglow.testing.RememberedContract;
import org.afterglow.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JdbcRememberedTest extends RememberedContract {

	private final MovableClock clock = new MovableClock();
	private OpenVault vault;

	@BeforeEach
	void open() throws Exception {
		vault = OpenVault.create(clock);
	}

	@Override
	protected Records records() {
		return vault.records();
	}

	@Override
	protected void pass(Duration time) {
		clock.pass(time);
	}

	@AfterEach
	void close() throws Exception {
		try (OpenVault closed = vault) {
			assertEquals(List.of(), closed.verify());
		}
	}
}
