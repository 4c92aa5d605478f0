package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;

import org.afterglow.records.Records;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A vault of its own for each test of a contract, found sound after it. */
final class VerifiedVault implements BeforeEachCallback, AfterEachCallback {

	private final Clock clock;
	private OpenVault vault;

	VerifiedVault() {
		this(Clock.systemUTC());
	}

	VerifiedVault(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		vault = OpenVault.create(clock);
	}

	Records records() {
		return vault.records();
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		try (OpenVault closed = vault) {
			assertEquals(List.of(), closed.verify());
		}
	}
}
