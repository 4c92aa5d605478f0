package org.afterglow.ui.entries.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.afterglow.framework.EntryType;
import org.afterglow.model.Values;
import org.junit.jupiter.api.Test;

/** A module's own code harms nobody. */
class AssessorTest {

	private final List<Throwable> reported = new ArrayList<>();
	private final Values values = Forms.THOUGHT.with(Values.NONE, "No");

	@Test
	void saysWhatTheTypeSays() {
		Assessment said = new Assessor(reported::add).assess(Forms.TYPE, values);
		assertEquals("No", said.title());
		assertEquals(List.of(), said.problems());
	}

	@Test
	void oneThatThrowsIsReportedOnceAndNotAskedAgain() {
		int[] asked = new int[1];
		EntryType type = Forms.TYPE.checked(each -> {
			asked[0]++;
			throw new IllegalStateException("of a module");
		});
		Assessor assessor = new Assessor(reported::add);
		assertEquals(Assessment.none(values), assessor.assess(type, values));
		assertEquals(Assessment.none(values), assessor.assess(type, values));
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
		Assessor assessor = new Assessor(Duration.ofMillis(50), reported::add);
		assertEquals(Assessment.none(values), assessor.assess(type, values));
		assertTrue(assessor.hasFailed(type.id()));
		assertEquals(1, reported.size());
	}

	@Test
	void anErrorOfAModuleIsAFailureToo() {
		EntryType type = Forms.TYPE.titled(each -> {
			throw new NoClassDefFoundError("of a module");
		});
		assertEquals(Assessment.none(values), new Assessor(reported::add).assess(type, values));
		assertEquals(1, reported.size());
	}
}
