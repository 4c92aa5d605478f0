package org.afterglow.app.ui.tests;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** What the mouse can do with passages; every bit of it has a key as well. */
class MouseMarkingTest extends Journey {

	private static final String TOLD = "A ferry came without a light. I was the lamp myself.";

	private final Pointer pointer = new Pointer();
	private final CodingPart coding = new CodingPart(bot, window);

	@Test
	void aBarStandsAboveWordsThatWereSelectedWithTheMouse() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("light", "Darkness", 1);
		pointer.drag("narrative.text", "lamp", "myself");
		coding.awaitSelection("lamp myself");
		Until.holds(bot, () -> shown("narrative.bar"), () -> "no bar");
		Screenshots.both("coding-bar");
		window.inside().toolbarButtonWithTooltip("Mark the selected words as Darkness").click();
		found().codings("The ferry", "light: Darkness", "lamp myself: Darkness");
		Until.holds(bot, () -> !shown("narrative.bar"), () -> "the bar stays");
		coding.awaitSelection("lamp myself");
	}

	@Test
	void theEndsOfAPassageCanBeDragged() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("without a light", "Darkness", 1);
		window.text().navigateTo(0, 0);
		pointer.drag("narrative.text", "without", "came");
		found().codings("The ferry", "came without a light: Darkness");
		window.undo("changing the passage of Darkness");
		found().codings("The ferry", "without a light: Darkness");
	}

	@Test
	void thePointerBringsACardAndAnOutline() {
		window.begin("Heron", "The ferry", "");
		new CodedFerry(practice.records()).write(found().narrative("The ferry"));
		window.awaitLine("foot.left", "8 codings");
		pointer.rest("narrative.text", "window lit");
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.anywhere("narrative.hover").isPresent()), () -> "no card");
		Screenshots.both("coding-hover");
		pointer.away();
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.anywhere("narrative.hover").isEmpty()), () -> "the card stays");
	}

	private static boolean shown(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).isPresent());
	}
}
