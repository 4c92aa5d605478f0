package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.IntegrationsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcIntegrationsTest extends IntegrationsContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
