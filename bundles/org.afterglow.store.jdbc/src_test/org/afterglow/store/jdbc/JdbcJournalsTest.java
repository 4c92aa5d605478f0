package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.JournalsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcJournalsTest extends JournalsContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
