package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.RevisionsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcRevisionsTest extends RevisionsContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
