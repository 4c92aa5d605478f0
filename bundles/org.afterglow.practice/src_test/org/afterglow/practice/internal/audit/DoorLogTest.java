package org.afterglow.practice.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.afterglow.model.Client;
import org.afterglow.practice.LockReason;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class DoorLogTest {

	private final InMemoryRecords records = new InMemoryRecords();
	private final Audit audit = records.audit();

	private List<AuditEvent> events() {
		return audit.entries(AuditFilter.ALL, Audit.NEWEST, 100).reversed().stream().flatMap(entry -> entry.told().stream())
				.map(AuditEntry.Told::event).toList();
	}

	private static AuditEvent locked(String reason) {
		return AuditEvent.of(AuditKind.LOCKED).with("reason", reason);
	}

	@Test
	void whatWasClosedIsOpenedAndWhatWasLockedIsUnlocked() {
		DoorLog.made(audit).close();
		DoorLog asked = DoorLog.opened(audit, 0);
		asked.leaving(LockReason.ASKED);
		asked.close();
		asked.close();
		DoorLog.opened(audit, 0).close();
		DoorLog.opened(audit, 0).close();
		assertEquals(List.of(AuditEvent.of(AuditKind.OPENED).with("vault", "new"), locked("closed"), AuditEvent.of(AuditKind.OPENED),
				locked("asked"), AuditEvent.of(AuditKind.UNLOCKED), locked("closed"), AuditEvent.of(AuditKind.OPENED), locked("closed")),
				events());
	}

	@Test
	void aProgramThatEndedWithoutAWordIsTold() {
		DoorLog.made(audit);
		DoorLog.opened(audit, 0);
		assertEquals(AuditEvent.of(AuditKind.OPENED).with("before", "not-locked"), events().getLast());
	}

	@Test
	void wrongKeysAreTold() {
		DoorLog.made(audit).close();
		DoorLog.opened(audit, 3);
		assertEquals(AuditEvent.of(AuditKind.FAILED).with(AuditEvent.COUNT, 3), events().get(2));
		assertEquals(AuditKind.OPENED, events().get(3).kind());
	}

	@Test
	void aDeletedClientIsForgottenWhenNobodyCanTakeItBackAnyMore() {
		DoorLog door = DoorLog.made(audit);
		Client client = Client.labelled("A.");
		records.clients().save(client);
		records.clients().delete(client.id());
		assertEquals(3, events().size());
		door.close();
		assertEquals(List.of(AuditEvent.of(AuditKind.OPENED).with("vault", "new"),
				AuditEvent.of(AuditKind.ERASED).with(AuditEvent.COUNT, 2), locked("closed")), events());
	}
}
