package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.afterglow.records.Records;
import org.afterglow.testing.IntegrationsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JdbcIntegrationsTest extends IntegrationsContract {

	private OpenVault vault;

	@BeforeEach
	void open() throws Exception {
		vault = OpenVault.create();
	}

	@Override
	protected Records records() {
		return vault.records();
	}

	@AfterEach
	void close() throws Exception {
		try (OpenVault closed = vault) {
			assertEquals(List.of(), closed.verify());
		}
	}
}
