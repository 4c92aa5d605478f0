package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.PagesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPagesTest extends PagesContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
