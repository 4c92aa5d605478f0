package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.CodesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcCodesTest extends CodesContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
