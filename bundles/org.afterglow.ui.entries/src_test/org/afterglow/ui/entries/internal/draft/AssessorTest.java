package org.afterglow.ui.entries.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.OtherEntries;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** A module's own code harms nobody. */
class AssessorTest {

	private final List<Throwable> reported = new ArrayList<>();
	private final Values values = Forms.THOUGHT.with(Values.NONE, "No");

	private Assessor assessor(Duration patience) {
		return new Assessor(patience, (type, thrown) -> reported.add(thrown));
	}

	@Test
	void saysWhatTheTypeSays() {
		Assessment said = assessor(Duration.ofSeconds(30)).assess(Forms.TYPE, values, OtherEntries.NONE);
		assertEquals("No", said.title());
		assertEquals(List.of(), said.problems());
	}

	@Test
	void remindersLookAtWhatElseIsRecorded() {
		EntryType type = Forms.TYPE.reminding((each, others) -> others == OtherEntries.NONE ? List.of(Words.of("Nothing else")) : List.of());
		assertEquals(List.of(Words.of("Nothing else")), assessor(Duration.ofSeconds(30)).assess(type, values, OtherEntries.NONE).reminders());
	}

	@Test
	void oneThatThrowsIsReportedOnceAndNotAskedAgain() {
		int[] asked = new int[1];
		EntryType type = Forms.TYPE.checked(each -> {
			asked[0]++;
			throw new IllegalStateException("of a module");
		});
		Assessor assessor = assessor(Duration.ofSeconds(30));
		assertEquals(Assessment.none(values), assessor.assess(type, values, OtherEntries.NONE));
		assertEquals(Assessment.none(values), assessor.assess(type, values, OtherEntries.NONE));
		assertEquals(1, asked[0]);
		assertEquals(1, reported.size());
	}

	@Test
	void oneThatNeverAnswersIsGivenUp() {
		CountDownLatch never = new CountDownLatch(1);
		EntryType type = Forms.TYPE.titled(each -> {
			try {
				never.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return "";
		});
		Assessor assessor = assessor(Duration.ofMillis(50));
		assertEquals(Assessment.none(values), assessor.assess(type, values, OtherEntries.NONE));
		assertTrue(assessor.hasFailed(type.id()));
		assertEquals(1, reported.size());
	}

	@Test
	void anErrorOfAModuleIsAFailureToo() {
		EntryType type = Forms.TYPE.titled(each -> {
			throw new NoClassDefFoundError("of a module");
		});
		assertEquals(Assessment.none(values), assessor(Duration.ofSeconds(30)).assess(type, values, OtherEntries.NONE));
		assertEquals(1, reported.size());
	}
}
