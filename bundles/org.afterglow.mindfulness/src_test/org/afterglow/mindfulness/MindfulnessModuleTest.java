package org.afterglow.mindfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.Problem;
import org.afterglow.framework.testkit.ModuleContract;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What is recorded of mindfulness. */
class MindfulnessModuleTest extends ModuleContract {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Override
	protected FrameworkModule module() {
		return new MindfulnessModule();
	}

	@Override
	protected Set<Locale> languages() {
		return Set.of(Locale.GERMAN);
	}

	private static List<String> problems(EntryType type, Values values) {
		return type.problems(values).stream().map(Problem::message).map(Words::english).toList();
	}

	private static Values practised(String practice, int minutes) {
		Values values = PracticeLog.PRACTICE.with(PracticeLog.DAY.with(Values.NONE, DAY), practice);
		return PracticeLog.LENGTH.with(values, Duration.ofMinutes(minutes));
	}

	@Test
	void aPracticeNeedsADayAKindAndALength() {
		assertEquals(List.of(), problems(PracticeLog.TYPE, practised("body-scan", 35)));
		assertEquals(List.of("“Day” needs an answer.", "“Practice” needs an answer.", "“Minutes” needs an answer."),
				problems(PracticeLog.TYPE, Values.NONE));
		assertEquals(List.of("A time of practice is longer than nothing and shorter than a day."),
				problems(PracticeLog.TYPE, practised("walking", 0)));
		assertEquals(List.of(), problems(PracticeLog.TYPE, practised("day-of-practice", 23 * 60)));
		assertEquals(1, problems(PracticeLog.TYPE, practised("day-of-practice", 24 * 60)).size());
	}

	@Test
	void aPracticeOffTheListHasAName() {
		Values values = practised("other", 10);
		assertEquals(List.of("Another practice is chosen, and what it is called is not written down yet."),
				problems(PracticeLog.TYPE, values));
		Values named = PracticeLog.NAME.with(values, "Tea");
		assertEquals(List.of(), problems(PracticeLog.TYPE, named));
		assertEquals("Tea", PracticeLog.TYPE.title(named));
	}

	@Test
	void moodIsComparedWhereBothAreThere() {
		Values before = PracticeLog.BEFORE.with(Values.NONE, 4);
		assertEquals(Optional.empty(), PracticeLog.CHANGE.of(before));
		assertEquals(Optional.of(new Value.Amount(0)), PracticeLog.CHANGE.of(PracticeLog.AFTER.with(before, 4)));
		assertEquals(Optional.of(new Value.Amount(-1)), PracticeLog.CHANGE.of(PracticeLog.AFTER.with(before, 3)));
	}

	@Test
	void aCourseWorksOutWhatWasAgreed() {
		Values values = Course.A_DAY.with(Course.DAYS.with(Values.NONE, 6), Duration.ofMinutes(45));
		assertEquals(Optional.of(new Value.Amount(270)), Course.TARGET.of(values));
		assertEquals(Optional.empty(), Course.TARGET.of(Course.DAYS.with(Values.NONE, 6)));
		assertEquals(8, Course.WEEK_NUMBER.options().size());
	}

	private static Values agreed(int minutes, int days) {
		return Course.HOME_DAYS.with(Course.LENGTH.with(Course.PRACTICE.with(Values.NONE, "body-scan"), Duration.ofMinutes(minutes)), days);
	}

	@Test
	void aWeekAddsUpWhatWasAgreed() {
		Values open = Course.PRACTICE.with(Values.NONE, "routine");
		Values values = Course.HOME.with(Course.WEEK_NUMBER.with(Values.NONE, "week-1"), List.of(agreed(40, 6), agreed(3, 7), open));
		assertEquals(Optional.of(new Value.Amount(261)), Course.AGREED.of(values));
		assertEquals(List.of(), problems(Course.WEEK, values));
		assertEquals(Optional.empty(), Course.AGREED.of(Course.HOME.with(Values.NONE, List.of(open))));
	}

	@Test
	void rainComparesAndAsksForTheNumberBefore() {
		Values told = Rain.OCCASION.with(Values.NONE, "The letter");
		assertEquals(List.of("How strong it was before is not written down yet."), problems(Rain.TYPE, Rain.AFTER.with(told, 3)));
		assertEquals(Optional.of(new Value.Amount(-4)), Rain.CHANGE.of(Rain.BEFORE.with(Rain.AFTER.with(told, 3), 7)));
		assertEquals(List.of(), problems(Rain.TYPE, told));
	}

	@Test
	void theTwoCalendarsAskTheSame() {
		assertEquals(Events.PLEASANT.fields(), Events.UNPLEASANT.fields());
		Values values = Events.EVENT.with(Events.DAY.with(Values.NONE, DAY), "The bus waited");
		assertEquals(List.of(), problems(Events.PLEASANT, values));
		assertEquals("The bus waited", Events.UNPLEASANT.title(values));
	}

	@Test
	void aPlanNeedsASign() {
		Values named = RelapsePlan.NAME.with(Values.NONE, "November");
		assertEquals(List.of("“Signs” needs an answer."), problems(RelapsePlan.TYPE, named));
		assertEquals(List.of(), problems(RelapsePlan.TYPE,
				RelapsePlan.SIGNS.with(named, List.of(RelapsePlan.SIGN.with(Values.NONE, "The post stays unopened")))));
	}

	@Test
	void whatOthersWhoTreatMayNeedIsInTheClinicalRecord() {
		for (EntryType type : new MindfulnessModule().entryTypes()) {
			boolean inner = type == Rain.TYPE || type == Events.PLEASANT || type == Events.UNPLEASANT;
			assertEquals(inner ? RecordPartition.PSYCHOTHERAPY_NOTES : RecordPartition.CLINICAL_RECORD, type.partition(), type.toString());
		}
	}

	@Test
	void hindrancesAreCodesBelowOneWithDefinitions() {
		List<CodeSeed> codes = new MindfulnessModule().codes();
		assertEquals(5, codes.stream().map(CodeSeed::parent).filter(Optional.of("hindrance")::equals).count());
		assertTrue(codes.stream().allMatch(code -> code.definition().isPresent()));
		assertEquals(Optional.of("hindrance"), PracticeLog.HINDRANCES.searchWord());
	}
}
