package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Standing;

/** Makes the links of a log anew, for a vault with other keys. What entries say, and their digests, stay. */
final class AuditRestamp {

	private static final int PAGE = 1_000;

	private final Link link;
	private final Chain chain;
	private Standing last = Standing.START;

	/** What of an entry a link is made of. */
	private record Row(long number, byte[] digest, boolean erased) {
	}

	private AuditRestamp(Link link, Chain chain) {
		this.link = link;
		this.chain = chain;
	}

	/** @return the newest link; nothing is committed */
	static Standing with(Link administrator, Chain chain) throws SQLException {
		AuditRestamp restamp = new AuditRestamp(administrator, chain);
		List<Row> page;
		do {
			page = administrator.list(
					"select number, digest, erased is not null from audit where number > ? order by number limit " + PAGE,
					row -> new Row(row.getLong(1), row.getBytes(2), row.getBoolean(3)), restamp.last.number());
			restamp.page(page);
		} while (page.size() == PAGE);
		return restamp.last;
	}

	private void page(List<Row> page) throws SQLException {
		List<Object[]> rows = new ArrayList<>(page.size());
		for (Row row : page) {
			// A gap stays a gap.
			last = chain.next(new Standing(row.number() - 1, last.chain()), row.digest());
			rows.add(new Object[] {last.chain(), row.erased() ? chain.erased(row.number(), row.digest()) : null, row.number()});
		}
		link.updateAll("update audit set chain = ?, erased = ? where number = ?", rows);
	}
}
