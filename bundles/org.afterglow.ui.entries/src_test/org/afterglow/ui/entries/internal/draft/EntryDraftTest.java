package org.afterglow.ui.entries.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.framework.OtherEntries;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.Value;
import org.junit.jupiter.api.Test;

/** Answers are given, taken back, saved, and brought together with those of others. */
class EntryDraftTest {

	private final EntryDraft draft = new EntryDraft(Forms.TYPE, Forms.entry());
	private final List<Set<String>> heard = new ArrayList<>();

	EntryDraftTest() {
		draft.listen(new EntryDraft.Listener() {
			@Override
			public void answersChanged(Set<String> keys) {
				heard.add(new TreeSet<>(keys));
			}

			@Override
			public void stateChanged() {
				// Only answers are looked at here.
			}
		});
	}

	@Test
	void whatIsTypedIsOneStepUntilSomebodyStops() {
		assertTrue(type("N").isPresent());
		assertTrue(type("No").isEmpty());
		assertEquals(Optional.of(text("No")), draft.run().orElseThrow().after().get("thought"));
		assertEquals(Optional.empty(), draft.run().orElseThrow().before().get("thought"));
		draft.endRun();
		assertTrue(type("Now").isPresent());
	}

	@Test
	void typingElsewhereIsAnotherStep() {
		type("No");
		assertTrue(draft.answer("after", Optional.of(new Value.Amount(3)), true).isPresent());
	}

	@Test
	void theSameAnswerIsNoStep() {
		type("No");
		draft.endRun();
		assertTrue(type("No").isEmpty());
	}

	@Test
	void aStepIsTakenBackWhateverOthersDid() {
		Edit step = type("No").orElseThrow();
		draft.endRun();
		draft.answer("how", Optional.of(new Value.Choice("sung")), false);
		draft.take(step.reversed());
		assertEquals(Set.of("how"), draft.values().keys());
		draft.take(step);
		assertEquals("No", Forms.THOUGHT.in(draft.values()));
		assertEquals(List.of(Set.of("thought"), Set.of("how"), Set.of("thought"), Set.of("thought")), heard);
	}

	@Test
	void isDirtyUntilTheLastChangeIsStored() {
		type("No");
		long revision = draft.revision();
		Entry sent = draft.snapshot(Forms.NOW);
		type("Now");
		draft.saved(sent.atVersion(2), revision);
		assertTrue(draft.isDirty());
		assertEquals(2, draft.snapshot(Forms.NOW).version());
		draft.saved(draft.snapshot(Forms.NOW).atVersion(3), draft.revision());
		assertFalse(draft.isDirty());
	}

	@Test
	void whatOthersStoredStandsBesideWhatWasChangedHere() {
		type("No");
		Entry theirs = draft.stored().withValues(Forms.BEFORE.with(Forms.THOUGHT.with(draft.stored().values(), "Theirs"), 40), Forms.NOW).atVersion(2);
		draft.follow(theirs);
		assertEquals("No", Forms.THOUGHT.in(draft.values()));
		assertEquals(40, Forms.BEFORE.in(draft.values()).orElseThrow());
		assertTrue(draft.isDirty());
		assertEquals(2, draft.snapshot(Forms.NOW).version());
	}

	@Test
	void whatOthersStoredIsTakenOverWhereNothingWasChanged() {
		draft.follow(draft.stored().withValues(Forms.BEFORE.with(draft.values(), 40), Forms.NOW).withStatus(EntryStatus.DONE, Forms.NOW).atVersion(2));
		assertEquals(40, Forms.BEFORE.in(draft.values()).orElseThrow());
		assertEquals(EntryStatus.DONE, draft.status());
		assertFalse(draft.isDirty());
	}

	@Test
	void theStatusIsAStepAsWell() {
		Edit step = draft.come(EntryStatus.DONE).orElseThrow();
		assertEquals(EntryStatus.DONE, draft.snapshot(Forms.NOW).status());
		draft.take(step.reversed());
		assertEquals(EntryStatus.OPEN, draft.status());
	}

	@Test
	void anOlderVersionComesBackAsOneStep() {
		type("No");
		draft.endRun();
		draft.answer("how", Optional.of(new Value.Choice("sung")), false);
		Edit step = draft.answerAll(Forms.BEFORE.with(Forms.THOUGHT.with(draft.stored().values(), "Before"), 3)).orElseThrow();
		assertEquals(Set.of("thought", "how", "before"), step.after().keySet());
		assertEquals("Before", Forms.THOUGHT.in(draft.values()));
		draft.take(step.reversed());
		assertEquals("No", Forms.THOUGHT.in(draft.values()));
		assertEquals(Optional.of("sung"), Forms.HOW.in(draft.values()));
	}

	@Test
	void whatFollowsFromAnswersIsNoStepAndLateWordsAreDropped() {
		draft.answer("before", Optional.of(new Value.Amount(80)), false);
		long early = draft.revision();
		Assessment late = Assessment.of(Forms.TYPE, draft.values(), OtherEntries.NONE);
		Edit step = draft.answer("after", Optional.of(new Value.Amount(30)), false).orElseThrow();
		draft.assessed(early, late);
		assertFalse(draft.isAssessed());
		draft.assessed(draft.revision(), Assessment.of(Forms.TYPE, draft.values(), OtherEntries.NONE));
		assertTrue(draft.isAssessed());
		assertEquals(Optional.of(new Value.Amount(-50)), Forms.CHANGE.in(draft.values()));
		assertEquals(Set.of("after"), step.after().keySet());
	}

	@Test
	void problemsAreSaidWhereTheyBelong() {
		draft.answer("after", Optional.of(new Value.Amount(130)), false);
		draft.assessed(draft.revision(), Assessment.of(Forms.TYPE, draft.values(), OtherEntries.NONE));
		assertEquals(1, draft.problems("after").size());
		assertEquals(1, draft.problems("thought").size());
		assertEquals(List.of("There is an after without a before."), draft.problemsOfWhole().stream().map(each -> each.message().english()).toList());
	}

	private Optional<Edit> type(String words) {
		return draft.answer("thought", Optional.of(text(words)), true);
	}

	private static Value text(String words) {
		return new Value.Text(words);
	}
}
