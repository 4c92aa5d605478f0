package org.afterglow.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class ProgressTest {

	private final Records records = new InMemoryRecords();

	@Test
	void nothingIsDoneInAnEmptyPractice() {
		assertEquals(Set.of(), Progress.of(records).done());
	}

	/** Whether the page of the first steps was open then, or the guide, or neither. */
	@Test
	void aSearchIsDoneWhereverItWasAskedFor() {
		records.audit().note(AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, 17));
		assertEquals(Set.of(Step.SEARCH), Progress.of(records).done());
	}

	@Test
	void whoeverWentToTheSearchDidThatStep() {
		Progress.searched(records);
		assertEquals(Set.of(Step.SEARCH), Progress.of(records).done());
	}

	@Test
	void aBackupIsDoneWhereverItLies() {
		records.audit().note(AuditEvent.of(AuditKind.BACKED_UP));
		assertEquals(Set.of(Step.BACKUP), Progress.of(records).done());
	}
}
