package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.records.RemovedCode;
import org.junit.jupiter.api.Test;

/** Two versions of one narrative meet, and neither is lost. */
class ConflictTest extends Journey {

	@Test
	void bothVersionsCanBeKept() {
		startConflict();

		window.inside().buttonWithId("narrative.keepBoth").click();

		window.awaitText("A ferry came back.");
		found().text("The ferry", "A ferry came back.");
		found().text("The ferry (second version)", "Then A ferry came.");
		assertTrue(window.isSaved());
	}

	@Test
	void whatIsInTheWindowCanBeKeptAlone() {
		startConflict();

		window.inside().buttonWithId("narrative.keepMine").click();

		found().text("The ferry", "Then A ferry came.");
		window.awaitText("Then A ferry came.");
	}

	@Test
	void codingsThatChangedElsewhereAreKeptWithWhatIsWrittenHere() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.markNew("ferry", "Ferry", 0);
		found().codings("The ferry", "ferry: Ferry");
		Code ferry = practice.records().codes().named("Ferry").orElseThrow();
		RemovedCode removed = practice.records().codes().delete(ferry.id()).orElseThrow();
		window.awaitLine("foot.left", "No codings");
		window.text().navigateTo(0, 0);
		window.text().typeText("Then ");
		practice.records().codes().restore(removed);
		window.text().typeText("again ");

		window.awaitLine("foot.left", "1 coding");
		found().text("The ferry", "Then again A ferry came.");
		found().codings("The ferry", "ferry: Ferry");
		window.awaitText("Then again A ferry came.");
	}

	@Test
	void aCodingAddedElsewhereIsNotWrittenOver() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.markNew("ferry", "Ferry", 0);
		found().codings("The ferry", "ferry: Ferry");
		CodedNarrative stored = found().narrative("The ferry");
		Anchor place = Anchor.on(stored.narrative().id(), stored.narrative().text(), new TextSpan(8, 12));
		Coding other = Coding.of(place.id(), stored.codings().getFirst().code(), Instant.EPOCH).withMemo("from elsewhere");
		window.text().navigateTo(0, "A ferry came.".length());
		window.text().typeText(" Gone");
		practice.records().narratives().save(new CodedNarrative(stored.narrative(),
				List.of(stored.anchors().getFirst(), place), List.of(stored.codings().getFirst(), other)));

		found().text("The ferry", "A ferry came. Gone");
		found().codings("The ferry", "ferry: Ferry", "came: Ferry");
		window.awaitLine("foot.left", "2 codings");
	}

	/** Writes here, and before that is saved, elsewhere. */
	private void startConflict() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.awaitLine("head.right", "Saved");
		found().text("The ferry", "A ferry came.");
		window.text().navigateTo(0, 0);
		window.text().typeText("Then ");
		found().rewrite("The ferry", "A ferry came back.");
	}
}
