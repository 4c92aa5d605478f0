package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Voice;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** The page of a narrative: read, found in, changed in its head, alone in the window. */
class PageTest extends Journey {

	private static final String TOLD = "A ferry came. The ferry left, and no ferry stayed.";
	private static final LocalDate MET = LocalDate.of(2026, 11, 6);
	private static final Instant AT = MET.atTime(14, 52).atZone(ZoneId.systemDefault()).toInstant();

	private final PagePart page = new PagePart(bot, window);

	@Test
	void wordsAreFoundAndReplacedWithKeysAlone() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry came", "Ferry", 0);
		window.markNew("stayed", "Staying", 1);
		page.key(Keystrokes.CTRL, Keystrokes.HOME);

		page.ctrl('f');
		page.awaitFocus("narrative.find.words");
		page.type("ferry");
		page.awaitWords("narrative.find.count", "1 of 3");
		page.key(Keystrokes.CR);
		page.awaitWords("narrative.find.count", "2 of 3");
		Screenshots.both("find-strip");
		page.key(Keystrokes.CR);
		page.key(Keystrokes.CR);
		page.awaitWords("narrative.find.count", "1 of 3, from the top again");
		page.key(Keystrokes.SHIFT, Keystrokes.CR);
		page.awaitWords("narrative.find.count", "3 of 3, from the end again");

		page.key(Keystrokes.ESC);
		page.awaitFocus("narrative.text");
		page.awaitVisible("narrative.find", false);
		page.awaitSelection("ferry");
		page.key(Keystrokes.SHIFT, PagePart.F3);
		page.awaitWords("narrative.find.count", "2 of 3");
		page.awaitFocus("narrative.text");

		page.ctrl('f');
		page.awaitFocus("narrative.find.words");
		page.type("gull");
		page.awaitWords("narrative.find.count", "Not in this narrative");
		page.ctrl('a');
		page.type("ferry");
		page.tabTo("narrative.find.by");
		page.type("boat");
		page.tabTo("narrative.find.all");
		page.key(Keystrokes.SPACE);
		window.awaitNews("Replaced 3 places.");
		window.awaitText("A boat came. The boat left, and no boat stayed.");
		found().codings("The ferry", " came: Ferry", "stayed: Staying");

		page.key(Keystrokes.ESC);
		page.ctrl('z');
		window.awaitText(TOLD);
		found().codings("The ferry", "ferry came: Ferry", "stayed: Staying");
	}

	@Test
	void manyPlacesAreReplacedAtOnceAndComeBackAtOnce() {
		String all = "A ferry came.\n".repeat(80).strip();
		told("The ferries", all, Optional.empty());
		open("The ferries");
		page.ctrl('f');
		page.awaitFocus("narrative.find.words");
		page.type("ferry");
		page.awaitWords("narrative.find.count", "1 of 80");
		page.tabTo("narrative.find.by");
		page.type("boat");
		page.tabTo("narrative.find.all");
		page.key(Keystrokes.SPACE);
		window.awaitText(all.replace("ferry", "boat"));
		window.undo("replacing in 80 places");
		window.awaitText(all);
		found().text("The ferries", all);
	}

	@Test
	void phaseIsChangedInTheHeadAndTakenBack() {
		NarrativeId id = told("The ferry", TOLD, Optional.empty());
		open("The ferry");
		bot.menu("Narrative").menu("Details\u2026").click();
		page.awaitFocus("narrative.details.phase");
		page.key(Keystrokes.DOWN);
		page.key(Keystrokes.DOWN);
		page.key(Keystrokes.DOWN);
		page.awaitWords("narrative.details.phase", "Peak");
		Screenshots.both("head-details");
		page.key(Keystrokes.CR);
		page.awaitFocus("narrative.text");
		page.awaitWords("narrative.head.told", "Peak, told ");
		assertEquals(Optional.of(Phase.PEAK), phase(id));

		page.key(Keystrokes.END);
		page.type(" Then");
		found().text("The ferry", TOLD + " Then");
		assertEquals(Optional.of(Phase.PEAK), phase(id));

		page.ctrl('z');
		window.awaitText(TOLD + " ");
		page.ctrl('z');
		window.awaitText(TOLD);
		window.undo("changing the details of \u201cThe ferry\u201d");
		Until.holds(bot, () -> phase(id).isEmpty(), () -> "phase: " + phase(id));
		page.awaitWords("narrative.head.told", "told ");
	}

	@Test
	void theNextNarrativeOfTheSessionIsOneKeyAway() {
		told("The ferry", TOLD, Optional.of(Phase.PEAK));
		told("In the rest hour", "The boards were warm.", Optional.of(Phase.REST));
		told("At home", "I slept.", Optional.empty());
		open("The ferry");
		page.awaitWords("narrative.head.place", "1 of 3");
		page.awaitWords("narrative.after", "Next in this session: <a>In the rest hour</a>");
		page.awaitVisible("narrative.before", false);

		page.key(Keystrokes.ALT, PagePart.PAGE_DOWN);
		window.awaitText("The boards were warm.");
		page.awaitWords("narrative.head.place", "2 of 3");
		page.awaitWords("narrative.before", "<a>The ferry</a>");
		page.awaitWords("narrative.after", "<a>At home</a>");
		Screenshots.both("narrative-between-neighbours");
		page.key(Keystrokes.ALT, PagePart.PAGE_UP);
		window.awaitText(TOLD);
	}

	@Test
	void everythingButThePageFoldsAway() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("no ferry stayed", "Ferry", 0);
		page.key(Keystrokes.CTRL, Keystrokes.HOME);
		page.key(PagePart.F11);
		page.awaitVisible("clients.tree", false);
		page.awaitVisible("codebook.tree", false);
		page.awaitVisible("narrative.head.left", false);
		page.awaitFocus("narrative.text");
		Screenshots.both("only-the-page");
		page.type("Once ");
		window.awaitText("Once " + TOLD);
		page.key(Keystrokes.ESC);
		page.awaitVisible("clients.tree", true);
		page.awaitVisible("narrative.head.left", true);
		window.practice().getTreeItem("Heron").select();

		window.text().setFocus();
		page.key(PagePart.F11);
		page.awaitVisible("codebook.tree", false);
		page.key(PagePart.F11);
		page.awaitVisible("codebook.tree", true);
	}

	@Test
	void anEmptyNarrativeTeachesAndOneTooLongToWriteInOffersToSplit() {
		window.begin("Heron", "The ferry", "");
		Screenshots.both("narrative-empty");
		String sentence = "The river went on and on below the floor. ";
		told("The river", sentence.repeat(500).strip(), Optional.empty());
		open("The river");
		page.awaitWords("narrative.strip.sentence", "20,000 characters");
		page.key(Keystrokes.CTRL, Keystrokes.HOME);
		page.type("x");
		window.awaitNews("split it into paragraphs breaks");
		Screenshots.both("narrative-too-long-a-paragraph");
		window.inside().buttonWithId("narrative.split").click();
		page.awaitVisible("narrative.strip", false);
		window.text().setFocus();
		page.key(Keystrokes.CTRL, Keystrokes.HOME);
		page.type("Oh");
		page.awaitText("OhThe river");
		window.undo("typing");
		window.undo("splitting into paragraphs");
		page.awaitVisible("narrative.strip", true);
	}

	@Test
	void thePageIsCalmInASmallAndALargeWindow() {
		Rectangle before = page.shell();
		try {
			coded();
			open("The ferry");
			window.practice().getTreeItem("Heron").select();
			window.text().setFocus();
			page.size(1280, 800);
			int characters = page.longestLine();
			assertTrue(characters >= 60 && characters <= 80, "characters in the longest line: " + characters);
			Screenshots.both("narrative-1280");
			int width = page.bounds("narrative.text").width;
			page.size(1920, 1080);
			Until.holds(bot, () -> page.bounds("narrative.text").x > 100, () -> "text: " + page.bounds("narrative.text"));
			assertEquals(width, page.bounds("narrative.text").width, "lines are not broken anew");
			Screenshots.both("narrative-1920");
			page.size(900, 620);
			page.awaitVisible("narrative.phases", false);
			Screenshots.both("narrative-900");
		} finally {
			page.back(before);
		}
	}

	private Optional<Phase> phase(NarrativeId id) {
		return practice.records().narratives().byId(id).orElseThrow().narrative().phase();
	}

	private void open(String title) {
		window.node(window.practice(), "Heron", "3 Dosing, IM", title).doubleClick();
		window.text();
		window.awaitLine("foot.left", "words");
		page.awaitFocus("narrative.text");
	}

	private NarrativeId told(String title, String text, Optional<Phase> phase) {
		Narrative narrative = new Narrative(NarrativeId.random(), session(), title, text, 0, phase, AT, Voice.OWN_WORDS);
		practice.records().narratives().save(new CodedNarrative(narrative, List.of(), List.of()));
		return narrative.id();
	}

	/** The session all narratives here are told in. */
	private SessionId session() {
		Client heron = practice.records().clients().all().stream().filter(one -> one.label().equals("Heron")).findFirst()
				.orElseGet(() -> {
					Client fresh = Client.labelled("Heron");
					practice.records().clients().save(fresh);
					return fresh;
				});
		return practice.records().sessions().numbered(heron.id(), 3).orElseGet(() -> {
			Session session = new Session(SessionId.random(), heron.id(), 3, MET, SessionKind.DOSING, Optional.of(Route.IM), "");
			practice.records().sessions().save(session);
			return session;
		}).id();
	}

	/** A page with everything that stands beside a text. */
	private void coded() {
		String text = """
				There was a river under the floor. I could hear it before I saw it, the way you only hear a refrigerator when it \
				stops. The boards were still warm, and I lay on them, and then I was not lying on them, I was the width of the room.

				A ferry came in without anyone steering. It was the small kind, on a chain, that goes back and forth between two \
				banks and never anywhere else. I knew I was meant to step on, and I could not find my feet to do it. That did not \
				frighten me. It was as if somebody had written down that I could not, and I was reading it.

				On the other bank a house stood with one window lit. My brother was at the table, about nine, doing sums, and he \
				did not look up. I called him and my voice came out as wool. The wool went across the water, quite slowly, and lay \
				down beside his hand.

				Then the window went out. Not broken, just finished, as if someone had gone to bed.""";
		Narrative narrative = new Narrative(NarrativeId.random(), session(), "The ferry", text, 0, Optional.of(Phase.EARLY), AT,
				Voice.OWN_WORDS);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		mark(narrative, anchors, codings, "a river under the floor", code("Water beneath", CodeKind.SYMBOL, CodeColour.LAGOON),
				Optional.empty());
		mark(narrative, anchors, codings, "I was the width of the room", code("Edges gone", CodeKind.BODY, CodeColour.SKY),
				Optional.empty());
		mark(narrative, anchors, codings, "A ferry came in without anyone steering",
				code("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO), Optional.of(Phase.PEAK));
		mark(narrative, anchors, codings, "my voice came out as wool", code("Voice of wool", CodeKind.SYMBOL, CodeColour.MULBERRY),
				Optional.of(Phase.PEAK));
		mark(narrative, anchors, codings, "the window went out", code("Lit window", CodeKind.SYMBOL, CodeColour.OCHRE),
				Optional.of(Phase.REENTRY));
		practice.records().narratives().save(new CodedNarrative(narrative, anchors, codings));
		told("In the rest hour", "The boards were warm.", Optional.of(Phase.REST));
	}

	private Code code(String name, CodeKind kind, CodeColour colour) {
		Code code = Code.named(name, kind, colour);
		practice.records().codes().save(code);
		return code;
	}

	private static void mark(Narrative narrative, List<Anchor> anchors, List<Coding> codings, String words, Code code,
			Optional<Phase> phase) {
		int start = narrative.text().indexOf(words);
		Anchor anchor = Anchor.on(narrative.id(), narrative.text(), new TextSpan(start, start + words.length()));
		CodingAttributes none = CodingAttributes.NONE;
		anchors.add(anchor);
		codings.add(Coding.of(anchor.id(), code.id(), AT).withAttributes(new CodingAttributes(none.intensity(), none.valence(),
				none.distance(), none.clarity(), phase)));
	}
}
