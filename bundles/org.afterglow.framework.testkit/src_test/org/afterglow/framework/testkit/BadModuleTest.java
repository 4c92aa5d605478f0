package org.afterglow.framework.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.testkit.bad.BadModule;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The kit finds what is wrong, and says it. */
class BadModuleTest {

	private boolean hasOlder;

	/** Not a test class of its own: its tests are meant to fail. */
	private final ModuleContract contract = new ModuleContract() {
		@Override
		protected FrameworkModule module() {
			return new BadModule();
		}

		@Override
		protected Set<Locale> languages() {
			return Set.of(Locale.GERMAN);
		}

		@Override
		protected Map<EntryTypeId, List<Values>> olderAnswers() {
			return hasOlder ? Map.of(new EntryTypeId("org.example.bad.bad"), List.of(Values.NONE.with("line", new Value.Text("x"))))
					: Map.of();
		}
	};

	private static void fails(String part, Executable test) {
		String said = assertThrows(AssertionError.class, test).getMessage();
		assertTrue(said.contains(part), said);
	}

	@Test
	void whatIsWrongIsFound() {
		assertDoesNotThrow(contract::itContradictsNothing);
		fails("1.0.", contract::itAnswersTheSameEachTime);
		fails("has no words in de: Line", contract::everyTextIsThereInEveryLanguage);
		fails("fails when it names an entry", contract::emptyAndFullAnswersAreTakenWithoutAFailure);
		fails("ids.txt then reads:\nmodule org.example.bad", contract::namesThatAreStoredAreThoseThatWere);
		fails("something else the second time", contract::whatIsWorkedOutFollowsFromTheAnswersAlone);
		fails("needs answers of each of its 1 older versions", contract::olderAnswersAreCarriedOver);
		hasOlder = true;
		fails("drops answers it does not know", contract::olderAnswersAreCarriedOver);
		fails("NoSuchElementException", contract::itHearsOfEverythingWithoutAFailure);
		fails("BadModule.class uses org.afterglow.records", contract::itUsesNothingButTheApi);
		fails("uses java.net", contract::itUsesNothingButTheApi);
	}
}
