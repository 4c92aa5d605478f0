package org.afterglow.framework.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.testkit.good.GoodModule;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/** As an author would write it. */
class GoodModuleTest extends ModuleContract {

	@Override
	protected FrameworkModule module() {
		return new GoodModule();
	}

	@Override
	protected Set<Locale> languages() {
		return Set.of(Locale.GERMAN);
	}

	@Override
	protected Map<EntryTypeId, List<Values>> olderAnswers() {
		return Map.of(new EntryTypeId("org.example.good.all"), List.of(Values.NONE.with("old", new Value.Text("x"))));
	}
}
