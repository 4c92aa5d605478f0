package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.Change;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.records.StaleRecord;
import org.junit.jupiter.api.Test;

class FailuresTest {

	@Test
	void everyKindHasASentenceOfItsOwn() {
		String stale = Failures.sentence(new StaleRecord(NarrativeId.random(), 1, 2));
		String unavailable = Failures.sentence(new RecordsUnavailable("x", new IllegalStateException()));
		assertNotEquals(stale, unavailable);
		for (Change.Subject subject : EnumSet.complementOf(EnumSet.of(Change.Subject.ATTACHMENT, Change.Subject.ENTRY, Change.Subject.JOURNAL_ANSWER))) { // they may share a name
			assertTrue(Failures.sentence(new NameTaken(subject)).contains("Nothing was changed"));
		}
	}

	@Test
	void anUnknownFailureIsNamedByItsKindAlone() {
		String sentence = Failures.sentence(new IllegalStateException("the ferry came at night"));
		assertTrue(sentence.contains("IllegalStateException"));
		assertFalse(sentence.contains("ferry"));
	}

	@Test
	void whatIsLoggedKeepsPlacesAndKindsButNoWords() {
		Throwable failure = new IllegalStateException("the ferry", new IllegalArgumentException("came at night"));
		StringWriter log = new StringWriter();
		Failures.wordless(failure).printStackTrace(new PrintWriter(log, true));
		assertTrue(log.toString().contains(IllegalArgumentException.class.getName()));
		assertTrue(log.toString().contains("FailuresTest"));
		assertFalse(log.toString().contains("ferry") || log.toString().contains("night"));
	}

	@Test
	void theTraceOfTheFirstFailureStaysItsOwn() {
		Throwable failure = new IllegalStateException();
		assertEquals(failure.getStackTrace()[0], Failures.wordless(failure).getStackTrace()[0]);
	}
}
