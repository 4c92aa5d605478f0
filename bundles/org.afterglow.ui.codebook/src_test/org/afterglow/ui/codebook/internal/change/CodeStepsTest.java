package org.afterglow.ui.codebook.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.codebook.Codebook;
import org.afterglow.codebook.StarterCodebook;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.ui.RecordStep;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Every step leads back to exactly what was there, and forth again. */
class CodeStepsTest {

	private final Records records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);
	private final CodeSteps steps = new CodeSteps(codebook, records);
	private final Code water = codebook.add("Water", CodeKind.SYMBOL);
	private final Code sea = codebook.add("Sea", CodeKind.SYMBOL, water.id());

	@Test
	void aNewCodeIsAddedWithAllOfIt() throws ExecutionException {
		CodeWish wish = new CodeWish("Ferry", CodeKind.THEME, Optional.of(CodeColour.ROSE), OptionalInt.of(3), "goes across",
				List.of("boat"));
		RecordStep step = steps.add(wish, Optional.of(water.id()));
		forthAndBack(step);
		Code ferry = codebook.named("ferry").orElseThrow();
		assertEquals(new Code(ferry.id(), "Ferry", CodeKind.THEME, CodeColour.ROSE, "goes across", List.of("boat"), OptionalInt.of(3),
				Optional.of(water.id()), Optional.empty()), ferry);
	}

	@Test
	void withoutAColourTheOneOfTheParentIsTaken() throws ExecutionException {
		forthAndBack(steps.add(CodeWish.named("Tide", CodeKind.SYMBOL), Optional.of(sea.id())));
		assertEquals(sea.colour(), codebook.named("Tide").orElseThrow().colour());
	}

	@Test
	void undoingAChangeLeavesWhatWasChangedMeanwhile() throws ExecutionException {
		RecordStep step = steps.change("colour", water, water.coloured(CodeColour.UMBER));
		step.execute(new NullProgressMonitor(), null);
		records.codes().save(stored(water).defined("wet"));
		step.undo(new NullProgressMonitor(), null);
		assertEquals(water.defined("wet"), stored(water));
	}

	@Test
	void aShortcutGoesBackToWhoHadIt() throws ExecutionException {
		records.codes().save(water.withShortcut(OptionalInt.of(1)));
		RecordStep step = steps.change("key", sea, sea.withShortcut(OptionalInt.of(1)));
		forthAndBack(step);
		assertEquals(OptionalInt.empty(), stored(water).shortcut());
		step.undo(new NullProgressMonitor(), null);
		assertEquals(OptionalInt.of(1), stored(water).shortcut());
	}

	@Test
	void movingMergingAndSeparatingLeadBack() throws ExecutionException {
		forthAndBack(steps.move(sea, Optional.empty(), CodeKind.THEME));
		assertEquals(CodeKind.THEME, stored(sea).kind());
		forthAndBack(steps.merge(stored(sea), water));
		assertEquals(Optional.of(water), codebook.effective(sea.id()));
		forthAndBack(steps.separate(stored(sea), water));
		assertEquals(Optional.of(sea.id()), codebook.effective(sea.id()).map(Code::id));
	}

	@Test
	void aDeletedCodeComesBackWithItsCodings() throws ExecutionException {
		CodedNarrative told = told();
		RecordStep step = steps.delete(water);
		forthAndBack(step);
		assertEquals(Map.of(sea.id(), 1), records.codes().counts());
		step.undo(new NullProgressMonitor(), null);
		assertEquals(told.codings(), records.narratives().byId(told.narrative().id()).orElseThrow().codings());
	}

	@Test
	void theStarterComesAndGoesAsOne() throws ExecutionException {
		RecordStep step = steps.takeOver(StarterCodebook.in(Locale.ENGLISH));
		forthAndBack(step);
		assertEquals(StarterCodebook.in(Locale.ENGLISH).size() + 1, codebook.codes().size(), "Sea is not in it, Water is");
		step.undo(new NullProgressMonitor(), null);
		assertEquals(List.of(sea, water), codebook.codes());
	}

	/** Does it, takes it back, looks whether everything is as it was, and does it again. */
	private void forthAndBack(RecordStep step) throws ExecutionException {
		List<Code> before = records.codes().all();
		step.execute(new NullProgressMonitor(), null);
		List<Code> after = records.codes().all();
		step.undo(new NullProgressMonitor(), null);
		assertEquals(before, records.codes().all());
		step.redo(new NullProgressMonitor(), null);
		assertEquals(after, records.codes().all());
	}

	private CodedNarrative told() {
		Client client = Client.labelled("Heron");
		records.clients().save(client);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 6), SessionKind.DOSING,
				Optional.empty(), "");
		records.sessions().save(session);
		return records.narratives().save(CodedText.told(session.id(), "t", "water and sea").coded("water", water.id())
				.coded("sea", sea.id()).build());
	}

	private Code stored(Code code) {
		return records.codes().byId(code.id()).orElseThrow();
	}
}
