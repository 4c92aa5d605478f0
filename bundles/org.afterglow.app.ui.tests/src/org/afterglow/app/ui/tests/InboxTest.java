package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;
import org.afterglow.model.Voice;
import org.afterglow.records.AnswerState;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.NarrativeSummary;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** What clients left in journal pages is read, taken, set aside and brought back, by keys alone. */
class InboxTest extends Journey {

	private static final String LIST = "inbox.list";

	private final InboxPart inbox = new InboxPart(bot);

	private SessionId begun() {
		window.begin("Heron", "The ferry", "A ferry came.");
		return practice.records().sessions().all().getFirst().id();
	}

	private JournalAnswer now(JournalAnswer answer) {
		return practice.records().journals().answer(answer.id()).orElseThrow();
	}

	private void awaitState(JournalAnswer answer, AnswerState state) {
		Until.holds(bot, () -> now(answer).state() == state, () -> "it is " + now(answer).state() + ", not " + state);
	}

	@Test
	void wordsOfAClientBecomeANarrativeAndTheOriginalStays() {
		SessionId session = begun();
		inbox.keyToInbox();
		inbox.awaitSaid("inbox.sentence", words -> words.contains("rest hour"));
		Screenshots.both("inbox-empty");
		LeftAnswers left = LeftAnswers.in(practice.records(), session);
		JournalAnswer words = left.words("There was a ferry, and nobody had to row.\nI could look at the water as long as I liked.");
		JournalAnswer everything = left.everything("My hands are back. The room is the right size again.");
		left.nothing();
		left.close();
		inbox.awaitRows(LIST, rows -> rows.size() == 3 && rows.getFirst().contains("There was a ferry"));
		inbox.keyToInbox();
		inbox.awaitFocus(LIST);
		inbox.awaitSaid("inbox.words", said -> said.startsWith("There was a ferry"));
		Screenshots.both("inbox-words");
		inbox.key(SWT.ARROW_DOWN);
		inbox.awaitSaid("inbox.where", said -> said.contains("Heron") && said.contains("Rest"));
		inbox.awaitThere("inbox.body", true);
		Screenshots.both("inbox-everything");
		inbox.key(Keystrokes.SPACE);
		Until.holds(bot, () -> inbox.scrolled("inbox.answer") > 0, () -> "Space does not read on");
		Screenshots.both("inbox-body");
		inbox.key(Keystrokes.SPACE);
		inbox.key(Keystrokes.SPACE);
		inbox.key(Keystrokes.SPACE);
		Screenshots.both("inbox-drawing");
		inbox.key(SWT.ARROW_UP);
		inbox.awaitSaid("inbox.words", said -> said.startsWith("There was a ferry"));
		inbox.key(Keystrokes.CR);
		awaitState(words, AnswerState.TAKEN);
		Narrative told = practice.records().narratives().byId(now(words).narrative().orElseThrow()).orElseThrow().narrative();
		assertEquals(words.text(), told.text());
		assertEquals(Voice.OWN_WORDS, told.voice());
		assertEquals(Optional.of(Phase.REENTRY), told.phase());
		assertEquals(words.began(), told.captured());
		assertEquals(words.text(), now(words).text(), "the original stays");
		assertEquals(everything.version(), now(everything).version());
		inbox.awaitRows(LIST, rows -> rows.getLast().contains("narrative made"));
		Screenshots.both("inbox-narrative-made");
		// The narrative in front goes with the step, and the keys must not go with it.
		inbox.keyToInbox();
		inbox.awaitFocus(LIST);
		inbox.keys(SWT.CTRL, 'z');
		awaitState(words, AnswerState.WAITING);
		assertEquals(List.of("The ferry"), practice.records().narratives().of(session).stream().map(NarrativeSummary::title).toList());
		inbox.keys(SWT.CTRL, 'y');
		awaitState(words, AnswerState.TAKEN);
		assertEquals(Optional.of(told.id()), now(words).narrative());
	}

	/** Edited meanwhile: what the client left is one key away, and no step loses what the therapist did. */
	@Test
	void fromANarrativeOneKeyLeadsToWhatTheClientLeft() {
		LeftAnswers left = LeftAnswers.in(practice.records(), begun());
		left.words("Only for me.");
		JournalAnswer ferry = left.words("There was a ferry.");
		left.close();
		window.text().pressShortcut(SWT.CTRL | SWT.SHIFT, 'w');
		inbox.awaitSaid("status.news", said -> said.startsWith("This narrative was not made of"));
		inbox.keyToInbox();
		inbox.awaitRows(LIST, rows -> rows.size() == 2);
		inbox.keyToInbox();
		inbox.awaitFocus(LIST);
		inbox.key(SWT.ARROW_DOWN);
		inbox.awaitSaid("inbox.words", said -> said.startsWith("There was a ferry"));
		inbox.key(Keystrokes.CR);
		inbox.awaitFocus("narrative.text");
		inbox.awaitThere("narrative.head.original", true);
		inbox.type("Today: ");
		Screenshots.both("narrative-from-page");
		Until.holds(bot, () -> edited(ferry).startsWith("Today: "), () -> "not saved");
		inbox.keyToInbox();
		inbox.awaitFocus(LIST);
		inbox.key(SWT.HOME);
		inbox.awaitSaid("inbox.words", said -> said.startsWith("Only for me"));
		window.text().setFocus();
		inbox.keys(SWT.CTRL | SWT.SHIFT, 'w');
		inbox.awaitSaid("inbox.words", said -> said.equals("There was a ferry."));
		inbox.awaitFocus(LIST);
	}

	private String edited(JournalAnswer answer) {
		return now(answer).narrative().flatMap(practice.records().narratives()::byId).map(found -> found.narrative().text()).orElse("");
	}

	@Test
	void anAnswerIsSetAsideAndBroughtBack() {
		LeftAnswers left = LeftAnswers.in(practice.records(), begun());
		JournalAnswer words = left.words("Only for me.");
		left.close();
		inbox.keyToInbox();
		inbox.awaitRows(LIST, rows -> rows.size() == 1);
		inbox.keyToInbox();
		inbox.awaitFocus(LIST);
		inbox.key(Keystrokes.DELETE);
		awaitState(words, AnswerState.SET_ASIDE);
		inbox.awaitSaid("inbox.aside", said -> said.replace("&", "").equals("Bring back"));
		Screenshots.both("inbox-aside");
		inbox.tabTo("inbox.aside");
		inbox.key(Keystrokes.SPACE);
		awaitState(words, AnswerState.WAITING);
		inbox.keys(SWT.CTRL, 'z');
		awaitState(words, AnswerState.SET_ASIDE);
		inbox.keys(SWT.CTRL, 'z');
		awaitState(words, AnswerState.WAITING);
	}

	@Test
	void whatIsBeingWrittenIsSeenWhileItIs() {
		SessionId session = begun();
		inbox.keyToInbox();
		LeftAnswers left = LeftAnswers.in(practice.records(), session);
		JournalAnswer writing = left.writing("The lamp");
		inbox.awaitRows(LIST, rows -> rows.size() == 1 && rows.getFirst().contains("being written"));
		inbox.awaitSaid("inbox.page", said -> said.contains("is open until"));
		inbox.awaitSaid("status.note", said -> said.startsWith("Journal page open until"));
		assertFalse(inbox.isEnabled("inbox.take"), "nobody takes a word out of a client's hand");
		Screenshots.both("inbox-being-written");
		writing = left.on(writing, "The lamp in the window, and", AnswerState.WRITING);
		inbox.awaitSaid("inbox.words", said -> said.endsWith("and"));
		left.on(writing, "The lamp in the window, and the dog.", AnswerState.WAITING);
		inbox.awaitRows(LIST, rows -> !rows.getFirst().contains("being written"));
		Until.holds(bot, () -> inbox.isEnabled("inbox.take"), () -> "it cannot be taken");
		left.close();
		inbox.awaitThere("inbox.page", false);
		inbox.awaitThere("status.note", false);
	}

	/** Somebody reads the help while the session is added: the tree selects it, and another part is in front. */
	@Test
	void itFollowsASessionThatIsAddedFromElsewhere() {
		inbox.keyToInbox();
		inbox.awaitSaid("inbox.sentence", words -> words.startsWith("Choose a session"));
		inbox.key(SWT.F1);
		new HelpPart(bot).awaitFocus("help.page");
		window.newClient("Heron");
		window.newSession();
		inbox.awaitSaid("inbox.sentence", words -> words.contains("rest hour"));
	}

	@Test
	void theWholePracticeIsAskedForByKey() {
		LeftAnswers left = LeftAnswers.in(practice.records(), begun());
		left.words("There was a ferry.");
		left.close();
		window.begin("Lark", "The wall", "A wall.");
		inbox.keyToInbox();
		inbox.awaitSaid("inbox.sentence", words -> words.contains("One answer waits"));
		inbox.tabTo("inbox.whose");
		inbox.key(SWT.ARROW_DOWN);
		inbox.awaitSaid("inbox.whose", said -> said.equals("Whole practice"));
		inbox.awaitRows(LIST, rows -> rows.size() == 1 && rows.getFirst().contains("Heron"));
		Screenshots.both("inbox-practice");
		assertTrue(inbox.isEnabled("inbox.take"));
		inbox.key(SWT.ARROW_UP);
		window.practice().getTreeItem("Heron").select();
		inbox.keyToInbox();
		inbox.awaitSaid("inbox.whose", said -> said.equals("Heron"));
		inbox.awaitRows(LIST, rows -> rows.size() == 1 && rows.getFirst().contains("There was a ferry."));
	}
}
