package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalInt;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodingAttributes;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** Passages are marked at the speed of reading: keys alone from the first coding to the last. */
class CodingTest extends Journey {

	private static final String TOLD = "A ferry came without a light. I was the lamp myself.";

	private final CodingPart coding = new CodingPart(bot, window);

	@Test
	void passagesAreMarkedDescribedAndChangedWithKeysAlone() {
		window.begin("Heron", "The ferry", TOLD);
		practice.records().settings().set("therapist.name", "Linden");
		coding.key(Keystrokes.CTRL, Keystrokes.HOME);
		coding.ctrl('j');
		coding.awaitSelection("A ferry came without a light.");

		coding.openList();
		assertFalse(coding.coversSelection());
		coding.type("Ferry");
		coding.awaitRows("New code \u2018Ferry\u2019\u2026", "Use the client\u2019s words");
		coding.key(Keystrokes.CR);
		coding.awaitKindAsked();
		Screenshots.both("coding-kind");
		coding.key(Keystrokes.CR);
		coding.awaitNoPopup();
		found().codings("The ferry", "A ferry came without a light.: Ferry");

		inVivo();
		adjust();
		describe();

		coding.ctrl('r');
		coding.awaitPopup();
		coding.type("lamp");
		coding.key(Keystrokes.CR);
		coding.awaitNoPopup();
		found().codings("The ferry", "A ferry came: lamp", "lamp: lamp");
		coding.awaitMemo(found(), "The ferry", "paused here");

		coding.key(CodingPart.F4);
		coding.awaitSelection("lamp");
		coding.ctrlShift('t');
		found().codings("The ferry", "A ferry came: lamp");
		coding.shift(CodingPart.F4);
		coding.awaitSelection("A ferry came");

		coding.ctrl('z');
		found().codings("The ferry", "A ferry came: lamp", "lamp: lamp");
		coding.ctrl('z');
		found().codings("The ferry", "A ferry came: Ferry", "lamp: lamp");
		coding.awaitMemo(found(), "The ferry", "paused here");
		assertEquals("Linden", coding.coding(found(), "The ferry").orElseThrow().author());
	}

	/** The word at the caret becomes a theme that is called so. */
	private void inVivo() {
		coding.key(Keystrokes.CTRL, Keystrokes.END);
		for (int i = 0; i < " myself.".length() + 1; i++) {
			coding.key(Keystrokes.LEFT);
		}
		coding.ctrl('i');
		coding.awaitPopup();
		coding.awaitKindAsked();
		coding.key(Keystrokes.DOWN);
		coding.key(Keystrokes.CR);
		coding.awaitNoPopup();
		found().codings("The ferry", "A ferry came without a light.: Ferry", "lamp: lamp");
	}

	/** The end of the first passage moves three words back. */
	private void adjust() {
		coding.shift(CodingPart.F4);
		coding.awaitSelection("lamp");
		coding.shift(CodingPart.F4);
		coding.awaitSelection("A ferry came without a light.");
		coding.key(CodingPart.F2);
		coding.key(Keystrokes.LEFT);
		coding.shift(Keystrokes.RIGHT);
		coding.awaitSelection("ferry came without a");
		coding.key(Keystrokes.ESC);
		coding.awaitSelection("A ferry came without a light.");
		coding.key(CodingPart.F2);
		coding.key(Keystrokes.LEFT);
		coding.key(Keystrokes.LEFT);
		coding.key(Keystrokes.LEFT);
		coding.awaitSelection("A ferry came");
		coding.key(Keystrokes.CR);
		found().codings("The ferry", "A ferry came: Ferry", "lamp: lamp");
	}

	private void describe() {
		coding.ctrl('d');
		coding.awaitFocus("passage.intensity");
		coding.type("7");
		coding.key(Keystrokes.TAB);
		coding.awaitFocus("passage.valence");
		coding.key(Keystrokes.LEFT);
		coding.key(Keystrokes.LEFT);
		coding.key(Keystrokes.LEFT);
		coding.key(Keystrokes.TAB);
		coding.key(Keystrokes.TAB);
		coding.awaitFocus("passage.clarity");
		coding.key(Keystrokes.END);
		coding.key(Keystrokes.DELETE);
		coding.key(Keystrokes.TAB);
		coding.awaitFocus("passage.memo");
		coding.type("paused here");
		coding.awaitMemo(found(), "The ferry", "paused here");
		coding.awaitStored(found(), "The ferry", CodingAttributes::intensity, OptionalInt.of(7));
		coding.awaitStored(found(), "The ferry", CodingAttributes::valence, OptionalInt.of(-2));
		coding.awaitStored(found(), "The ferry", CodingAttributes::clarity, OptionalInt.empty());
		Screenshots.both("passage-described");
		coding.ctrl('d');
		coding.awaitFocus("narrative.text");
	}

	@Test
	void theListIsThereAgainRightAfterACodeWasMade() {
		window.begin("Heron", "The ferry", TOLD);
		for (int i = 0; i < 8; i++) {
			int wanted = i + 1;
			window.select(List.of("A", "ferry", "came", "without", "light", "was", "the", "lamp").get(i));
			coding.openList();
			coding.type("code" + i);
			coding.key(Keystrokes.CR);
			coding.awaitKindAsked();
			coding.key(Keystrokes.CR);
			coding.openList();
			window.awaitLine("foot.left", wanted + " coding");
			coding.awaitPopup();
			coding.key(Keystrokes.ESC);
			coding.awaitNoPopup();
		}
	}

	@Test
	void aSynonymFindsItsCodeAndAKeyPutsItOn() {
		Code lit = Code.named("Lit window", CodeKind.SYMBOL, CodeColour.OCHRE).withSynonyms(List.of("left awake"))
				.withShortcut(OptionalInt.of(2));
		practice.records().codes().save(lit);
		practice.records().codes().save(Code.named("Awake for everyone", CodeKind.THEME, CodeColour.ROSE));
		practice.records().codes().save(Code.named("Being away from home", CodeKind.THEME, CodeColour.VIOLET));
		window.begin("Heron", "The ferry", TOLD);
		window.select("the lamp myself");
		coding.openList();
		coding.type("awa");
		coding.awaitRows("Awake for everyone", "Being away from home", "Lit window, also \u201cleft awake\u201d",
				"New code \u2018awa\u2019\u2026", "Use the client\u2019s words");
		Screenshots.both("coding-add");
		coding.key(Keystrokes.DOWN);
		coding.key(Keystrokes.DOWN);
		coding.key(Keystrokes.CR);
		coding.awaitNoPopup();
		found().codings("The ferry", "the lamp myself: Lit window");
		coding.awaitSelection("the lamp myself");

		window.select("light");
		coding.key(Keystrokes.CTRL, org.eclipse.jface.bindings.keys.KeyStroke.getInstance('2'));
		found().codings("The ferry", "light: Lit window", "the lamp myself: Lit window");
		window.select("ferry");
		coding.openList();
		assertEquals("Lit window", coding.rows().getFirst(), "the last used one first");
		Until.holds(bot, () -> practice.records().settings().get("codes.recent").filter(ids -> ids.startsWith(
				lit.id().value().toString())).isPresent(), () -> "the vault does not remember what was used last");
		coding.key(Keystrokes.ESC);
		coding.awaitNoPopup();
	}
}
