package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.NarrativesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcNarrativesTest extends NarrativesContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
