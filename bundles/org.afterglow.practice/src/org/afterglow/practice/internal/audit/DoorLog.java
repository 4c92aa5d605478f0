package org.afterglow.practice.internal.audit;

import java.util.List;
import java.util.Set;

import org.afterglow.practice.LockReason;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** Writes into the log of a practice when it is opened and when it is closed. */
public final class DoorLog {

	/** Detail: why it was locked. */
	static final String REASON = "reason";

	private static final Set<AuditKind> DOOR = Set.of(AuditKind.OPENED, AuditKind.UNLOCKED, AuditKind.LOCKED);

	private final Audit audit;
	private volatile LockReason reason = LockReason.CLOSED;
	private boolean closed;

	private DoorLog(Audit audit) {
		this.audit = audit;
	}

	/** A vault that was just made was opened. */
	public static DoorLog made(Audit audit) {
		audit.note(AuditEvent.of(AuditKind.OPENED).with("vault", "new"));
		return new DoorLog(audit);
	}

	/**
	 * A vault was opened. What could still be taken back at the last closing cannot be taken back any more.
	 *
	 * @param wrongBefore how many wrong keys were tried since the last right one
	 */
	public static DoorLog opened(Audit audit, int wrongBefore) {
		if (wrongBefore > 0) {
			audit.note(AuditEvent.of(AuditKind.FAILED).with(AuditEvent.COUNT, wrongBefore));
		}
		audit.note(opening(audit.entries(AuditFilter.ALL.of(DOOR), Audit.NEWEST, 1)));
		audit.forgetGone();
		return new DoorLog(audit);
	}

	/** After a lock it is unlocked, after anything else it is opened; a program that ended without a word is told. */
	private static AuditEvent opening(List<AuditEntry> last) {
		AuditEvent opened = AuditEvent.of(AuditKind.OPENED);
		if (last.isEmpty()) {
			return opened;
		}
		AuditEvent before = last.getFirst().told().orElseThrow().event();
		if (before.kind() != AuditKind.LOCKED) {
			return opened.with("before", "not-locked");
		}
		return LockReason.CLOSED.word().equals(before.details().get(REASON)) ? opened : AuditEvent.of(AuditKind.UNLOCKED);
	}

	/** Tells the log of a vault whose records are closed; wrong keys tried before are told as well, and otherwise kept until somebody tells them. */
	public static void tell(RecordsOpener opener, Vault vault, List<AuditEvent> events) {
		tell(opener, vault, vault, events);
	}

	/** @param tried where wrong keys were tried: the vault itself, or the one it was made of */
	public static void tell(RecordsOpener opener, Vault vault, Vault tried, List<AuditEvent> events) {
		if (events.isEmpty()) {
			return;
		}
		try (OpenRecords open = opener.open(vault)) {
			if (tried.wrongBefore() > 0) {
				open.records().audit().note(AuditEvent.of(AuditKind.FAILED).with(AuditEvent.COUNT, tried.wrongBefore()));
			}
			tried.wrongTold();
			events.forEach(open.records().audit()::note);
		} catch (VaultFailure | RecordsUnavailable e) {
			// What is told was done, and cannot be taken back because the records are damaged.
			return;
		}
	}

	/** Why it will be closed. */
	public void leaving(LockReason why) {
		reason = why;
	}

	/** It is being closed; the records are still open. A log that cannot be written keeps nothing open. */
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try {
			audit.forgetGone();
			audit.note(AuditEvent.of(AuditKind.LOCKED).with(REASON, reason.word()));
		} catch (RecordsUnavailable e) {
			// The next opening finds that it was not locked, and says so.
			return;
		}
	}
}
