package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** What was written once can be read and brought back. */
class RevisionsTest extends Journey {

	private static final String FIRST = "A ferry came without a light. Nobody stood at the helm, and the water was still.";
	private static final String LATER = "A white ferry came. Somebody stood at the helm, and the water was still.";

	private final CodingPart coding = new CodingPart(bot, window);

	private List<RevisionReason> reasons(String title) {
		NarrativeId id = found().narrative(title).narrative().id();
		return practice.records().revisions().of(id).stream().map(RevisionSummary::reason).toList();
	}

	private void awaitReasons(String title, RevisionReason... wanted) {
		Until.holds(bot, () -> reasons(title).equals(List.of(wanted)), () -> "kept: " + reasons(title));
	}

	/** By keyboard alone, from the first coding to the restored version and back. */
	@Test
	void anOlderVersionComesBackWithItsCodings() {
		window.begin("Heron", "The ferry", FIRST);
		mark(3, "Ferry");
		mark("A ferry came with".length(), "Darkness");
		found().codings("The ferry", "ferry: Ferry", "without: Darkness");
		coding.ctrl('s');
		window.awaitNews("Kept as a version");
		awaitReasons("The ferry", RevisionReason.SAVED);
		coding.ctrl('s');
		window.awaitNews("Nothing has changed since");

		coding.ctrl('a');
		coding.type(LATER);
		mark("A white f".length(), "Ferry");
		found().codings("The ferry", "ferry: Ferry");
		coding.ctrl('s');
		awaitReasons("The ferry", RevisionReason.SAVED, RevisionReason.SAVED);

		HistoryWindow history = HistoryWindow.open(bot);
		history.awaitVersions(2);
		history.awaitSummary("This is the text as it is now");
		history.older();
		history.awaitSummary("2 changes");
		history.awaitSummary("Marked then: Ferry on \u201cferry\u201d, Darkness on \u201cwithout\u201d.");
		Screenshots.both("history");
		history.firstChange();
		history.awaitSentence("Change 1 of 2: now there is \u201cwhite\u201d.");
		Screenshots.both("history-change");
		history.restore();

		window.awaitText(FIRST);
		window.awaitNews("is back");
		Screenshots.both("history-restored");
		found().text("The ferry", FIRST);
		found().codings("The ferry", "ferry: Ferry", "without: Darkness");
		awaitReasons("The ferry", RevisionReason.RESTORED, RevisionReason.SAVED, RevisionReason.SAVED);

		coding.ctrl('z');
		window.awaitText(LATER);
		found().codings("The ferry", "ferry: Ferry");
		coding.ctrlShift('z');
		window.awaitText(FIRST);
		found().codings("The ferry", "ferry: Ferry", "without: Darkness");
	}

	/** Marks the word so many characters into the text. */
	private void mark(int place, String code) {
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		for (int i = 0; i < place; i++) {
			coding.key(Keystrokes.RIGHT);
		}
		coding.ctrl('t');
		coding.awaitPopup();
		coding.type(code);
		boolean fresh = practice.records().codes().named(code).isEmpty();
		coding.key(Keystrokes.CR);
		if (fresh) {
			coding.awaitKindAsked();
			coding.key(Keystrokes.CR);
		}
		coding.awaitNoPopup();
	}

	@Test
	void closingAfterAChangeKeepsAVersionAndLookingDoesNot() {
		window.begin("Heron", "The ferry", FIRST);
		coding.ctrl('w');
		window.awaitNoEditor();
		awaitReasons("The ferry", RevisionReason.CLOSED);
		window.node(window.practice(), "Heron", "1 Dosing", "The ferry").doubleClick();
		window.awaitText(FIRST);
		coding.ctrl('w');
		window.awaitNoEditor();
		assertEquals(List.of(RevisionReason.CLOSED), reasons("The ferry"));
	}

	@Test
	void versionsComeBackWithADeletedClient() {
		window.begin("Heron", "The ferry", FIRST);
		coding.ctrl('s');
		awaitReasons("The ferry", RevisionReason.SAVED);
		coding.type(" Later.");
		coding.ctrl('s');
		awaitReasons("The ferry", RevisionReason.SAVED, RevisionReason.SAVED);

		window.practice().getTreeItem("Heron").select();
		window.practice().contextMenu("Delete\u2026").click();
		bot.shell("Delete").activate().bot().button("Delete Heron").click();
		Until.holds(bot, () -> !window.hasRow("Heron"), () -> "the row stays");
		window.undo("Delete Heron");
		awaitReasons("The ferry", RevisionReason.SAVED, RevisionReason.SAVED);
	}

	@Test
	void theEmptyHistoryTeaches() {
		window.begin("Heron", "The ferry", FIRST);
		HistoryWindow history = HistoryWindow.open(bot);
		history.awaitSummary("No version is kept yet.");
		assertTrue(history.differences().getText().contains("(Ctrl+S)"), history.differences().getText());
		assertTrue(history.list().rowCount() == 0);
		Screenshots.both("history-empty");
		history.leave();
	}
}
