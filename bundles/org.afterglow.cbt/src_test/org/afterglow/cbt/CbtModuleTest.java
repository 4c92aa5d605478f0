package org.afterglow.cbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryScope;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.Problem;
import org.afterglow.framework.testkit.ModuleContract;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What is recorded in cognitive behavioural therapy. */
class CbtModuleTest extends ModuleContract {

	private static final List<CodeSeed> CODES = new CbtModule().codes();

	@Override
	protected FrameworkModule module() {
		return new CbtModule();
	}

	@Override
	protected Set<Locale> languages() {
		return Set.of(Locale.GERMAN);
	}

	private static List<String> problems(EntryType type, Values values) {
		return type.problems(values).stream().map(Problem::message).map(Words::english).toList();
	}

	private static Values felt(String emotion, double before, double after) {
		return ThoughtRecord.AFTER.with(ThoughtRecord.BEFORE.with(ThoughtRecord.EMOTION.with(Values.NONE, emotion), before), after);
	}

	private static Values thought(String text) {
		return ThoughtRecord.THOUGHTS.with(Values.NONE, List.of(ThoughtRecord.THOUGHT.with(Values.NONE, text)));
	}

	private static Values record(Values... emotions) {
		return ThoughtRecord.FELT_AGAIN.with(ThoughtRecord.SITUATION.with(thought("They all saw it"), "At the till\nof the shop"),
				List.of(emotions));
	}

	@Test
	void aThoughtRecordWorksOutHowEmotionsChanged() {
		Values values = ThoughtRecord.SEVEN_COLUMNS.computed(record(felt("shame", 80, 40), felt("fear", 60, 50)));
		assertEquals(Optional.of(new Value.Amount(-25)), ThoughtRecord.CHANGE.in(values));
		assertEquals("At the till", ThoughtRecord.SEVEN_COLUMNS.title(values));
		assertEquals(List.of(), problems(ThoughtRecord.SEVEN_COLUMNS, values));
	}

	@Test
	void noChangeIsANumberAndNoAnswerIsNone() {
		assertEquals(Optional.of(new Value.Amount(0)), ThoughtRecord.CHANGE.of(record(felt("shame", 80, 80))));
		Values once = ThoughtRecord.BEFORE.with(ThoughtRecord.EMOTION.with(Values.NONE, "fear"), 70);
		assertEquals(Optional.empty(), ThoughtRecord.CHANGE.of(record(once)));
		assertEquals(Optional.of(new Value.Amount(10)), ThoughtRecord.CHANGE.of(record(once, felt("calm", 10, 20))));
	}

	@Test
	void aNumberAfterwardsAsksForTheOneBefore() {
		Values lonely = ThoughtRecord.AFTER.with(ThoughtRecord.EMOTION.with(Values.NONE, "fear"), 20);
		Problem problem = ThoughtRecord.FIVE_COLUMNS.problems(record(felt("calm", 0, 10), lonely)).getFirst();
		assertEquals("How strong this was before is not written down yet.", problem.message().english());
		assertEquals(List.of(Optional.of("emotions"), OptionalInt.of(1), Optional.of("before")),
				List.of(problem.field(), problem.row(), problem.column()));
	}

	private static Values believed(double before, double after) {
		return ThoughtRecord.BELIEF_AFTER.with(ThoughtRecord.BELIEF.with(ThoughtRecord.THOUGHT.with(Values.NONE, "They all saw it"), before), after);
	}

	@Test
	void aThoughtIsAskedAboutAgainWhereTheSheetHasRoomForIt() {
		Values values = ThoughtRecord.THOUGHTS_AGAIN.with(record(felt("shame", 80, 40)), List.of(believed(90, 30), believed(60, 60)));
		assertEquals(Optional.of(new Value.Amount(-30)), ThoughtRecord.BELIEF_CHANGE.of(values));
		assertEquals(List.of(), problems(ThoughtRecord.SEVEN_COLUMNS, values));
		Values lonely = ThoughtRecord.BELIEF_AFTER.with(ThoughtRecord.THOUGHT.with(Values.NONE, "They all saw it"), 20);
		assertEquals(List.of("How far this was believed before is not written down yet."), problems(ThoughtRecord.FIVE_COLUMNS,
				ThoughtRecord.THOUGHTS_AGAIN.with(record(felt("shame", 80, 40)), List.of(lonely))));
		assertEquals(Optional.empty(), ThoughtRecord.THREE_COLUMNS.field("belief-change"));
	}

	@Test
	void aBeliefAsksForTheThoughtItIsIn() {
		Values values = ThoughtRecord.BALANCED_BELIEF.with(record(felt("fear", 50, 50)), 60);
		assertEquals(List.of("A belief is given here, and the balanced thought is not written down yet."),
				problems(ThoughtRecord.SEVEN_COLUMNS, values));
		assertEquals(List.of(), problems(ThoughtRecord.SEVEN_COLUMNS, ThoughtRecord.BALANCED.with(values, "Some looked up")));
	}

	@Test
	void theShortSheetIsCompleteInItself() {
		Values values = ThoughtRecord.FELT.with(ThoughtRecord.SITUATION.with(thought("They all saw it"), "At the till"),
				List.of(ThoughtRecord.EMOTION.with(Values.NONE, "shame")));
		assertEquals(List.of(), problems(ThoughtRecord.THREE_COLUMNS, values));
		assertEquals(List.of("“Situation” needs an answer.", "“Automatic thoughts” needs an answer.", "“Emotions” needs an answer."),
				problems(ThoughtRecord.THREE_COLUMNS, Values.NONE));
	}

	@Test
	void theThreeSheetsShareTheirFields() {
		List<String> seven = ThoughtRecord.SEVEN_COLUMNS.fields().stream().map(Field::key).toList();
		for (var shorter : List.of(ThoughtRecord.FIVE_COLUMNS, ThoughtRecord.THREE_COLUMNS)) {
			shorter.fields().forEach(field -> assertTrue(seven.contains(field.key()), shorter + " " + field));
		}
	}

	@Test
	void distortionsAreCodesBelowOneWithDefinitions() {
		assertEquals(14, CODES.size());
		assertEquals(13, CODES.stream().map(CodeSeed::parent).filter(Optional.of("distortion")::equals).count());
		assertTrue(CODES.stream().allMatch(code -> code.definition().isPresent()));
		assertEquals(Optional.of("distortion"), ThoughtRecord.DISTORTIONS.searchWord());
	}

	@Test
	void anExperimentWorksOutHowBeliefChanged() {
		Values values = Experiment.AFTER.with(Experiment.BEFORE.with(Values.NONE, 90), 35);
		assertEquals(Optional.of(new Value.Amount(-55)), Experiment.CHANGE.of(values));
		Values planned = Experiment.PREDICTION.with(Experiment.BELIEF.with(Values.NONE, "If I blush they leave"), "They leave");
		assertEquals(List.of(), problems(Experiment.TYPE, planned));
		assertEquals(List.of("How far this was believed before is not written down yet.",
				"A belief afterwards is given, and what happened is not written down yet."),
				problems(Experiment.TYPE, Experiment.AFTER.with(planned, 20)));
	}

	private static Values activity(String state, double mastery) {
		return Activities.MASTERY.with(Activities.STATE.with(Activities.ACTIVITY.with(Values.NONE, "Walk"), state), mastery);
	}

	@Test
	void anActivityListCountsWhatWasDone() {
		Values open = Activities.PLEASURE.with(Activities.ACTIVITY.with(Values.NONE, "Call her"), 7);
		Values values = Activities.TYPE.computed(Activities.LIST.with(Activities.FROM.with(Values.NONE, LocalDate.of(2026, 3, 2)),
				List.of(activity("done", 4), activity("done", 5), activity("planned", 0), open)));
		assertEquals(List.of(new Value.Amount(2), new Value.Amount(3), new Value.Amount(7)),
				Stream.of(Activities.DONE, Activities.MEAN_MASTERY, Activities.MEAN_PLEASURE).map(each -> each.in(values).orElseThrow())
						.toList());
		assertEquals(Optional.empty(), Activities.MEAN_MOOD.in(values));
		assertEquals(List.of(), problems(Activities.TYPE, values));
		assertEquals(RecordPartition.CLINICAL_RECORD, Activities.TYPE.partition());
	}

	@Test
	void anArrowCountsItsStepsAndAsksForItsBelief() {
		Values values = DownwardArrow.STEPS.with(DownwardArrow.THOUGHT.with(Values.NONE, "She did not write"),
				List.of(DownwardArrow.MEANING.with(Values.NONE, "She forgot me"), DownwardArrow.MEANING.with(Values.NONE, "I am nobody")));
		assertEquals(Optional.of(new Value.Amount(2)), DownwardArrow.DEPTH.of(values));
		assertEquals(List.of(), problems(DownwardArrow.TYPE, values));
		assertEquals(List.of("A belief is given here, and the core belief is not written down yet."),
				problems(DownwardArrow.TYPE, DownwardArrow.CORE_BELIEF.with(values, 80)));
		assertEquals(EntryScope.SESSION, DownwardArrow.TYPE.scope());
	}

	@Test
	void anArrowBetweenAreasLeadsFromOneToAnother() {
		Values named = FiveAreas.NAME.with(Values.NONE, "Sunday evenings");
		Values round = FiveAreas.TO.with(FiveAreas.FROM.with(Values.NONE, "body"), "body");
		Values on = FiveAreas.TO.with(FiveAreas.FROM.with(Values.NONE, "body"), "thoughts");
		assertEquals(List.of("This arrow leads back to where it begins."),
				problems(FiveAreas.TYPE, FiveAreas.ARROWS.with(named, List.of(on, round))));
		assertEquals(List.of(), problems(FiveAreas.TYPE, FiveAreas.ARROWS.with(named, List.of(on))));
	}
}
