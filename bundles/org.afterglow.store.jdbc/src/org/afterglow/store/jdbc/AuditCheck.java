package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditBreak.Fault;
import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Standing;

/** Follows the chain from its first entry and says where it does not hold. */
final class AuditCheck {

	private static final int PAGE = 1_000;

	private final Chain chain;
	private final Optional<Standing> witness;
	private final List<AuditBreak> breaks = new ArrayList<>();

	/** Nothing to compare the next link with after a gap: the link before it is gone. */
	private boolean followed = true;
	private Standing before = Standing.START;

	private AuditCheck(Chain chain, Optional<Standing> witness) {
		this.chain = chain;
		this.witness = witness;
	}

	static List<AuditBreak> of(Link link, Chain chain, Optional<Standing> witness) throws SQLException {
		AuditCheck check = new AuditCheck(chain, witness);
		long from = 0;
		List<Long> read;
		do {
			read = link.list("select " + AuditRows.TOLD + ", salt, digest, chain, erased from audit where number > ? order by number limit "
					+ PAGE, check::entry, from);
			from = read.isEmpty() ? from : read.getLast();
		} while (read.size() == PAGE);
		check.end();
		return List.copyOf(check.breaks);
	}

	private long entry(ResultSet row) throws SQLException {
		long number = row.getLong(1);
		byte[] digest = row.getBytes(11);
		byte[] stamped = row.getBytes(12);
		if (number != before.number() + 1) {
			found(Fault.MISSING, before.number() + 1, number - 1);
			followed = false;
		}
		boolean links = !followed || Arrays.equals(chain.next(before, digest).chain(), stamped);
		boolean witnessed = witness.filter(known -> known.number() == number && !Arrays.equals(known.chain(), stamped)).isEmpty();
		if (!links || !witnessed) {
			found(Fault.NOT_IN_CHAIN, number, number);
		}
		if (!says(row, number, digest)) {
			found(Fault.CHANGED, number, number);
		}
		before = new Standing(number, stamped);
		followed = true;
		return number;
	}

	private boolean says(ResultSet row, long number, byte[] digest) throws SQLException {
		byte[] salt = row.getBytes(10);
		if (salt == null) {
			return Arrays.equals(chain.erased(number, digest), row.getBytes(13)) && saysNothing(row);
		}
		try {
			return row.getBytes(13) == null && Arrays.equals(Chain.digest(salt, AuditRows.told(row)), digest);
		} catch (IllegalArgumentException | NullPointerException e) {
			// No entry of this program can say that.
			return false;
		}
	}

	private static boolean saysNothing(ResultSet row) throws SQLException {
		for (int column = 2; column <= 9; column++) {
			if (row.getObject(column) != null) {
				return false;
			}
		}
		return true;
	}

	private void end() {
		long last = before.number();
		if (witness.isEmpty() && last > 0) {
			found(Fault.NO_WITNESS, last, last);
		}
		if (witness.isPresent() && witness.get().number() > last) {
			found(Fault.CUT, last + 1, witness.get().number());
		}
	}

	private void found(Fault fault, long first, long last) {
		AuditBreak found = new AuditBreak(fault, first, last);
		if (!breaks.isEmpty() && breaks.getLast().fault() == fault && breaks.getLast().last() + 1 == first) {
			found = new AuditBreak(fault, breaks.removeLast().first(), last);
		}
		breaks.add(found);
	}
}
