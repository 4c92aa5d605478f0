package org.example.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.testkit.ModuleContract;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What is recorded of ACT. */
class ActModuleTest extends ModuleContract {

	@Override
	protected FrameworkModule module() {
		return new ActModule();
	}

	@Override
	protected Set<Locale> languages() {
		return Set.of(Locale.GERMAN);
	}

	private static List<String> problems(EntryType type, Values values) {
		return type.problems(values).stream().map(Problem::message).map(Words::english).toList();
	}

	@Test
	void flexibilityIsTheMeanOnceAllSixAreThere() {
		Values values = Hexaflex.WHEN.with(Values.NONE, "before");
		for (ScaleField process : Hexaflex.PROCESSES) {
			assertEquals(Optional.empty(), Hexaflex.FLEXIBILITY.of(values));
			values = process.with(values, 4);
		}
		assertEquals(Optional.of(new Value.Amount(4)), Hexaflex.FLEXIBILITY.of(values));
		assertEquals(Optional.of(new Value.Amount(4.2)), Hexaflex.FLEXIBILITY.of(Hexaflex.PROCESSES.getFirst().with(values, 5)));
		assertEquals(List.of(), problems(Hexaflex.TYPE, values));
	}

	@Test
	void theGapIsWhatIsNotLivedYet() {
		Values honest = Valued.IMPORTANCE.with(Valued.STATEMENT.with(Values.NONE, "Honesty"), 9);
		assertEquals(Optional.empty(), Valued.GAP.of(honest));
		assertEquals(Optional.of(new Value.Amount(6)), Valued.GAP.of(Valued.CONSISTENCY.with(honest, 3)));
		assertEquals("Honesty", Valued.VALUE.title(honest));
	}

	@Test
	void aStepNeedsNoValueYetAndIsDoneWithATick() {
		assertEquals(List.of("“Step” needs an answer."), problems(Valued.ACTION, Values.NONE));
		assertEquals(List.of(), problems(Valued.ACTION, Valued.DONE.with(Valued.STEP.with(Values.NONE, "Call her"), List.of("yes"))));
	}

	@Test
	void aChangeNeedsBothNumbers() {
		Values told = Defusion.THOUGHT.with(Values.NONE, "I am made of glass");
		assertEquals(List.of("How much it was believed before is not written down yet."), problems(Defusion.TYPE, Defusion.AFTER.with(told, 10)));
		assertEquals(Optional.of(new Value.Amount(-70)), Defusion.CHANGE.of(Defusion.BEFORE.with(Defusion.AFTER.with(told, 10), 80)));
	}
}
