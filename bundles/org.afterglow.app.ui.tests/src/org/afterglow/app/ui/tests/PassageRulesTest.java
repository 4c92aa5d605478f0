package org.afterglow.app.ui.tests;

import org.junit.jupiter.api.Test;

/** What typing does to passages. */
class PassageRulesTest extends Journey {

	@Test
	void typingOverExactlyAPassageTakesItsCodingAway() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.markNew("ferry", "Ferry", 0);
		window.awaitLine("foot.left", "1 coding");

		window.select("ferry");
		window.text().typeText("boat");

		window.awaitText("A boat came.");
		window.awaitLine("foot.left", "No codings");
		found().text("The ferry", "A boat came.");
		found().codings("The ferry");
	}

	@Test
	void whatIsTypedAtTheEdgesStaysOutside() {
		window.begin("Heron", "The ferry", "A ferry came.");
		window.markNew("ferry", "Ferry", 0);
		window.text().navigateTo(0, "A ferry".length());
		window.text().typeText("man");
		window.text().navigateTo(0, "A ".length());
		window.text().typeText("lost ");
		window.awaitText("A lost ferryman came.");
		found().text("The ferry", "A lost ferryman came.");
		found().codings("The ferry", "ferry: Ferry");

		window.text().navigateTo(0, "A lost fer".length());
		window.text().typeText("--");
		found().text("The ferry", "A lost fer--ryman came.");
		found().codings("The ferry", "fer--ry: Ferry");
	}
}
