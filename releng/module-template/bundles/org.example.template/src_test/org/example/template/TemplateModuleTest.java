package org.example.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.Problem;
import org.afterglow.framework.testkit.ModuleContract;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What every module has to keep to comes from the contract; what is this module's own stands here. */
class TemplateModuleTest extends ModuleContract {

	@Override
	protected FrameworkModule module() {
		return new TemplateModule();
	}

	@Override
	protected Set<Locale> languages() {
		return Set.of(Locale.GERMAN);
	}

	private static List<String> problems(Values values) {
		return Observation.TYPE.problems(values).stream().map(Problem::message).map(Words::english).toList();
	}

	@Test
	void anObservationNeedsWords() {
		assertEquals(List.of("“What was observed” needs an answer."), problems(Values.NONE));
		Values written = Observation.WHAT.with(Values.NONE, "The shoulders came down");
		assertEquals(List.of(), problems(written));
		assertEquals("The shoulders came down", Observation.TYPE.title(written));
	}
}
