package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.afterglow.app.ui.tests.Script.Reply;
import org.afterglow.model.NarrativeId;
import org.afterglow.records.Scope;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script writes into a narrative that is open in the window, over HTTP: quietly where nothing is unsaved, and never over what somebody writes. */
class ScriptWritesTest extends Journey {

	private static final String TOLD = "A ferry came. A ferry went.";

	private final PagePart page = new PagePart(bot, window);
	private Script script;

	@BeforeEach
	void makeToken() {
		script = new Script(Set.of(Scope.NARRATIVES_READ, Scope.NARRATIVES_WRITE));
	}

	@AfterEach
	void takeTokenBack() {
		script.close();
	}

	private NarrativeId told() {
		window.begin("Heron", "The ferry", TOLD);
		found().text("The ferry", TOLD);
		Until.holds(bot, window::isSaved, () -> "not saved");
		return found().narrative("The ferry").narrative().id();
	}

	/** Somebody has begun to write, and goes on until the script has its answer: nothing of it is saved before. */
	private Reply whileWriting(Supplier<Reply> asked) {
		window.text().typeText("o");
		CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(asked);
		while (!reply.isDone()) {
			window.text().typeText("o");
		}
		return reply.join();
	}

	@Test
	void whereNothingIsUnsavedThePageFollowsAndTheCaretStaysOnItsWords() {
		NarrativeId id = told();
		window.markNew("ferry went", "Leaving", 0);
		found().codings("The ferry", "ferry went: Leaving");
		Until.holds(bot, window::isSaved, () -> "not saved");
		window.text().selectRange(0, TOLD.indexOf("went"), "went".length());

		Reply read = script.read(id);
		Reply put = script.change(id, read, TOLD, "In the fog. " + TOLD);

		assertEquals(200, put.status(), put.body());
		window.awaitText("In the fog. " + TOLD);
		assertEquals("went", window.text().getSelection(), "what was chosen stays chosen");
		found().codings("The ferry", "ferry went: Leaving");
		window.awaitLine("foot.left", "1 coding");
		page.awaitVisible("narrative.strip", false);
		assertTrue(window.isSaved());
		List<String> kept = practice.records().revisions().of(id).stream()
				.map(each -> practice.records().revisions().byId(each.id()).orElseThrow().narrative().narrative().text()).toList();
		assertTrue(kept.contains(TOLD) && kept.contains("In the fog. " + TOLD), "both versions are kept: " + kept.size());

		Reply late = script.change(id, read, TOLD, "Something else.");
		assertEquals(409, late.status());
		assertTrue(late.body().contains("In the fog.") && late.body().contains("Something else."), "who was slower is told both versions");
	}

	@Test
	void whatIsBeingWrittenIsNotWrittenOver() {
		NarrativeId id = told();
		Reply read = script.read(id);
		window.text().navigateTo(0, TOLD.length());
		assertEquals(200, whileWriting(() -> script.change(id, read, TOLD, "In the fog. " + TOLD)).status());

		page.awaitVisible("narrative.keepBoth", true);
		String written = window.text().getText();
		assertTrue(written.startsWith(TOLD + "o"), written);
		window.inside().buttonWithId("narrative.keepBoth").click();
		window.awaitText("In the fog. " + TOLD);
		found().text("The ferry (second version)", written);
		found().text("The ferry", "In the fog. " + TOLD);
		page.awaitVisible("narrative.strip", false);
	}

	@Test
	void aMarkThatAScriptAddsAndWordsThatAreBeingWrittenAreBothKept() {
		NarrativeId id = told();
		window.markNew("ferry came", "Coming", 0);
		found().codings("The ferry", "ferry came: Coming");
		String code = practice.records().codes().named("Coming").orElseThrow().id().value().toString();
		int start = TOLD.indexOf("ferry went");
		window.text().navigateTo(0, 0);
		Reply added = whileWriting(() -> script.add("/narratives/" + id.value() + "/codings", "{\"code\": \"" + code + "\", \"start\": " + start + ", \"end\": "
				+ (start + "ferry went".length()) + ", \"quote\": \"ferry went\"}"));

		assertEquals(201, added.status(), added.body());
		String written = window.text().getText();
		assertTrue(written.startsWith("o") && written.endsWith(TOLD), written);
		found().text("The ferry", written);
		found().codings("The ferry", "ferry came: Coming", "ferry went: Coming");
		window.awaitLine("foot.left", "2 codings");
	}

	/** @return what stands in the page */
	private String deletedWhileWriting() {
		NarrativeId id = told();
		Reply read = script.read(id);
		window.text().navigateTo(0, TOLD.length());
		assertEquals(204, whileWriting(() -> script.delete(id, read)).status());
		page.awaitVisible("narrative.keepGone", true);
		return window.text().getText();
	}

	@Test
	void aNarrativeThatAScriptDeletesLeavesWhatWasBeingWritten() {
		String written = deletedWhileWriting();
		assertTrue(written.startsWith(TOLD + "o"), written);
		Screenshots.both("script-deleted");
		window.inside().buttonWithId("narrative.keepGone").click();
		found().text("The ferry", written);
		window.awaitText(written);
		page.awaitVisible("narrative.strip", false);
		window.text().navigateTo(0, written.length());
		window.text().typeText(" waved.");
		Until.holds(bot, window::isSaved, () -> "not saved");
		found().text("The ferry", written + " waved.");
	}

	@Test
	void whatIsClosedAfterAScriptDeletedItIsKeptBeside() {
		String written = deletedWhileWriting();

		window.shell().pressShortcut(SWT.CTRL, 'w');

		window.awaitNoEditor();
		found().text("The ferry", written);
	}
}
