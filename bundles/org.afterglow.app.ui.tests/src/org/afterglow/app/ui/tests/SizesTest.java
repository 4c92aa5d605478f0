package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Much room and little: what gives, gives in order, and nothing is cut. */
class SizesTest extends Journey {

	private static final String TOLD = "A ferry came without a light, and I was the water under it.";
	private final Frame frame = new Frame(bot, window.shell());
	private final Rectangle usual = frame.bounds();

	@AfterEach
	void asBefore() {
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(usual));
	}

	@Test
	void standardAndWideWindowsAreAsDrawn() {
		told();
		frame.size(1280, 800);
		int tree = frame.stackWidth("clients.tree");
		int codebook = frame.stackWidth("codebook.tree");
		assertEquals(226, tree, 4);
		assertEquals(272, codebook, 4);
		assertEquals(List.of(), frame.cut());
		Screenshots.both("size-1280x800");
		frame.size(1920, 1040);
		assertEquals(280, frame.stackWidth("clients.tree"), 4);
		assertEquals(380, frame.stackWidth("codebook.tree"), 4);
		assertEquals(List.of(), frame.cut());
		Screenshots.both("size-1920x1080");
		frame.size(1280, 800);
		assertEquals(tree, frame.stackWidth("clients.tree"), 1);
		assertEquals(codebook, frame.stackWidth("codebook.tree"), 1);
	}

	@Test
	void theTreeFoldsAndComesByKey() {
		told();
		frame.size(1000, 700);
		frame.awaitSeen("clients.tree", false);
		assertFalse(frame.seen("codebook.tree"), "the codebook is a tab behind the passage");
		assertTrue(frame.seen("narrative.text"));
		assertFalse(frame.toolNames().contains("Lock"), "tools with names: " + frame.toolNames());
		assertTrue(frame.toolNames().contains("Narrative"), "places keep their names: " + frame.toolNames());
		assertEquals(List.of(), frame.cut());
		Screenshots.both("size-1000x700");
		frame.press(SWT.CTRL | SWT.SHIFT, 'p');
		frame.awaitSeen("clients.tree", true);
		frame.awaitActive("Practice");
		Screenshots.both("size-1000x700-tree");
		frame.press(SWT.F6);
		frame.awaitSeen("clients.tree", false);
		frame.awaitActive("The ferry");
		frame.size(1280, 800);
		frame.awaitSeen("clients.tree", true);
		assertTrue(frame.toolNames().contains("Lock"), "tools with names: " + frame.toolNames());
	}

	@Test
	void theRightSideFoldsAsWell() {
		told();
		frame.size(780, 600);
		frame.awaitSeen("clients.tree", false);
		frame.awaitSeen("codebook.tree", false);
		assertTrue(frame.where("narrative.text").orElseThrow().width > 400);
		assertEquals(List.of(), frame.cut());
		Screenshots.both("size-780x600");
		frame.size(640, 480);
		assertEquals(List.of(), frame.cut());
		Screenshots.both("size-640x480");
	}

	@Test
	void foldedSidesComeByTheirButtons() {
		told();
		frame.size(780, 600);
		frame.awaitSeen("codebook.tree", false);
		frame.push("fold.right");
		frame.awaitSeen("codebook.tree", true);
		frame.awaitActive("Codebook");
		frame.push("fold.right");
		frame.awaitSeen("codebook.tree", false);
		frame.push("fold.tree");
		frame.awaitSeen("clients.tree", true);
		frame.awaitActive("Practice");
	}

	@Test
	void explorationFindsRoomToo() {
		told();
		frame.size(1000, 700);
		frame.press(SWT.F8);
		frame.awaitPlace("explore");
		frame.awaitSeen("clients.tree", false);
		window.search("ferry");
		window.awaitResults(3);
		Screenshots.both("size-1000x700-explore");
		frame.size(1920, 1040);
		frame.awaitSeen("clients.tree", true);
		Screenshots.both("size-1920x1080-explore");
	}

	private void told() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("without a light", "Darkness", 1);
		frame.awaitSeen("codebook.tree", true);
		window.shell().activate();
	}
}
