package org.afterglow.store.jdbc;

import java.util.List;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;

/** The table of the log. */
final class JdbcAudit implements Audit {

	private final Transactions transactions;
	private final AuditLog log;

	JdbcAudit(Transactions transactions, AuditLog log) {
		this.transactions = transactions;
		this.log = log;
	}

	@Override
	public void note(AuditEvent event) {
		transactions.write(Room.LEAST_FOR_LOG, transaction -> {
			transaction.note(event);
			return event;
		});
	}

	@Override
	public List<AuditEntry> entries(AuditFilter filter, long before, int limit) {
		return transactions.read(link -> AuditRows.page(link, filter, before, limit));
	}

	@Override
	public int forgetGone() {
		return transactions.forgetGone();
	}

	@Override
	public List<AuditBreak> verify() {
		return transactions.read(log::verify);
	}
}
