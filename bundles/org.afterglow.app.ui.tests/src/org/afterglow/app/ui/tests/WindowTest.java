package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** The places of the window, its parts and its menus, by keyboard alone. */
class WindowTest extends Journey {

	private static final String TOLD = "A ferry came without a light, and I was the water under it.";
	private final Frame frame = new Frame(bot, window.shell());

	@Test
	void twoPlacesByKeyEachAsItWasLeft() {
		told();
		assertEquals("narrative", frame.place());
		assertFalse(frame.seen("search.results"));
		frame.press(SWT.F8);
		frame.awaitPlace("explore");
		frame.awaitSeen("search.field", true);
		assertTrue(frame.seen("clients.tree") && frame.seen("narrative.text"));
		assertTrue(frame.stackWidth("search.field") > frame.stackWidth("narrative.text"), "the search has the middle");
		window.search("ferry");
		window.awaitResults(3);
		frame.press(SWT.F7);
		frame.awaitPlace("narrative");
		assertFalse(frame.seen("search.results"), "the search was not open here");
		window.search("water");
		window.awaitResults(3);
		frame.press(SWT.F8);
		frame.awaitPlace("explore");
		frame.press(SWT.F7);
		frame.awaitPlace("narrative");
		assertTrue(frame.seen("search.results"), "the search was left open here");
		Screenshots.both("window-narrative");
	}

	@Test
	void exploreIsPhotographed() {
		told();
		frame.press(SWT.F8);
		frame.awaitPlace("explore");
		window.search("ferry");
		window.awaitResults(3);
		Screenshots.both("window-explore");
	}

	@Test
	void partsComeRoundByKey() {
		told();
		frame.press(SWT.CTRL | SWT.SHIFT, 'p');
		frame.awaitActive("Practice");
		List<String> forth = new ArrayList<>();
		do {
			forth.add(frame.active());
			frame.press(SWT.F6);
			Frame.settled();
		} while (!frame.active().equals("Practice") && forth.size() < 9);
		assertEquals(List.of("Practice", "The ferry"), forth.subList(0, 2));
		assertTrue(forth.contains("Codebook"), "parts: " + forth);
		frame.press(SWT.SHIFT, SWT.F6);
		frame.awaitActive(forth.getLast());
	}

	@Test
	void editorsComeRoundAndCloseByKey() {
		window.begin("Heron", "The ferry", TOLD);
		window.newNarrative("The rest hour");
		window.shell().activate();
		frame.awaitActive("The rest hour");
		frame.press(SWT.CTRL, SWT.PAGE_DOWN);
		frame.awaitActive("The ferry");
		frame.press(SWT.CTRL, SWT.PAGE_UP);
		frame.awaitActive("The rest hour");
		frame.press(SWT.CTRL, 'w');
		frame.awaitActive("The ferry");
		frame.press(SWT.CTRL, 'w');
		window.awaitNoEditor();
	}

	@Test
	void twoClicksOnATabGiveItTheWindowAndTakeItBack() {
		told();
		Rectangle before = frame.where("narrative.text").orElseThrow();
		frame.clickTabTwice("narrative.text");
		frame.awaitSeen("codebook.tree", false);
		assertFalse(frame.seen("clients.tree"));
		assertTrue(frame.stackWidth("narrative.text") > frame.bounds().width - 20);
		Screenshots.both("window-editor-alone");
		frame.clickTabTwice("narrative.text");
		frame.awaitSeen("codebook.tree", true);
		Frame.settled();
		assertEquals(before, frame.where("narrative.text").orElseThrow());
	}

	@Test
	void whatIsAskedForIsSeenThoughAnotherPartHasTheWindow() {
		told();
		frame.clickTabTwice("narrative.text");
		frame.awaitSeen("clients.tree", false);
		frame.press(SWT.CTRL | SWT.SHIFT, 'p');
		frame.awaitSeen("clients.tree", true);
		frame.awaitActive("Practice");
	}

	@Test
	void eightMenusEveryItemWithALetterOfItsOwn() {
		window.begin("Heron", "The ferry", TOLD);
		List<Menus.Item> items = items();
		List<Menus.Item> bar = items.stream().filter(item -> item.path().isEmpty()).toList();
		assertEquals(List.of("Vault", "Edit", "Session", "Narrative", "Codes", "Find", "View", "Help"),
				bar.stream().map(Menus.Item::word).toList());
		assertEquals("VESNCIWH", bar.stream().map(item -> String.valueOf(item.mnemonic())).collect(Collectors.joining()));
		assertEquals(List.of(), items.stream().filter(item -> item.mnemonic() == 0).toList(), "items without a letter");
		Map<String, List<Menus.Item>> same = items.stream().collect(Collectors.groupingBy(item -> item.path() + " " + item.mnemonic()));
		assertEquals(List.of(), same.values().stream().filter(each -> each.size() > 1).toList(), "items with the same letter");
		assertEquals(List.of(), bar.stream().map(Menus.Item::word)
				.filter(menu -> items.stream().noneMatch(item -> item.path().equals("/" + menu))).toList(), "empty menus");
	}

	@Test
	void keysStandInTheMenus() {
		window.begin("Heron", "The ferry", TOLD);
		List<Menus.Item> items = items();
		assertEquals("Narrative\tF7", text(items, "/View", "Narrative"));
		assertEquals("Explore\tF8", text(items, "/View", "Explore"));
		assertEquals("Lock now\tCtrl+L", text(items, "/Vault", "Lock now"));
	}

	private void told() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("without a light", "Darkness", 1);
		frame.awaitSeen("codebook.tree", true);
		window.shell().activate();
	}

	private List<Menus.Item> items() {
		return UIThreadRunnable.syncExec(() -> Menus.in(window.shell().widget.getMenuBar(), ""));
	}

	private static String text(List<Menus.Item> items, String menu, String word) {
		return items.stream().filter(item -> item.path().equals(menu) && item.word().equals(word)).findFirst().orElseThrow().text()
				.replace("&", "");
	}
}
