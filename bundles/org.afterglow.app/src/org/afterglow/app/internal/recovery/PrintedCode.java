package org.afterglow.app.internal.recovery;

import java.util.List;

import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;

/** Remembers that a recovery code was printed before there was a vault whose log could be told. */
public final class PrintedCode {

	/** A recovery code was printed: all that this program prints. */
	public static final AuditEvent EVENT = AuditEvent.of(AuditKind.PRINTED).with("what", "recovery-code");

	private boolean printed;

	public void printed() {
		printed = true;
	}

	/** What the log is told once there is one. */
	public List<AuditEvent> told() {
		return printed ? List.of(EVENT) : List.of();
	}
}
