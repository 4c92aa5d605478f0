package org.afterglow.store.jdbc;

import org.afterglow.records.Records;
import org.afterglow.testing.AttachmentsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcAttachmentsTest extends AttachmentsContract {

	@RegisterExtension
	final VerifiedVault vault = new VerifiedVault();

	@Override
	protected Records records() {
		return vault.records();
	}
}
