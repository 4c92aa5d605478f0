package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** Codes are made, described, nested, merged and deleted without a mouse, and every step is taken back. */
class CodebookByKeysTest extends Journey {

	private final CodebookPart codebook = new CodebookPart(bot, window);

	@Test
	void aCodebookIsTendedByKeyboardAlone() {
		make("Water", "Water in any form", "sea, rain");
		make("Ferry", "", "");
		make("Tide", "", "");
		codebook.keyFilterEmpty();
		codebook.awaitTree("Symbols", "  Ferry", "  Tide", "  Water");
		assertEquals("Water in any form", code("Water").definition());
		assertEquals(List.of("sea", "rain"), code("Water").synonyms());

		nest("Ferry", "Water");
		stored("Ferry", code -> code.parent().equals(Optional.of(code("Water").id())));
		merge("Tide", "Water");
		codebook.awaitNoRow("Tide");
		stored("Tide", code -> code.redirect().equals(Optional.of(code("Water").id())));
		Screenshots.both("codebook-merged");

		undo();
		codebook.awaitRow("Tide");
		stored("Tide", code -> code.redirect().isEmpty());
		undo();
		stored("Ferry", code -> code.parent().isEmpty());

		CodeId water = code("Water").id();
		codebook.keySelect("Water");
		codebook.key(Keystrokes.DELETE);
		codebook.awaitNoRow("Water");
		undo();
		codebook.awaitRow("Water");
		stored("Water", code -> code.id().equals(water) && code.definition().equals("Water in any form"));
	}

	@Test
	void everythingAboutACodeIsChangedInOneStep() {
		make("Water", "", "");
		make("Ferry", "", "");
		codebook.keySelect("Ferry");
		codebook.keys(SWT.ALT, SWT.CR);
		SWTBotShell dialog = codebook.awaitDialog("Code");
		codebook.keyType("The crossing");
		codebook.keys(SWT.ALT, 'c');
		codebook.key(SWT.END);
		codebook.keys(SWT.ALT, 's');
		codebook.key(SWT.ARROW_DOWN);
		codebook.keys(SWT.ALT, 'd');
		codebook.keyType("goes across");
		Screenshots.both("dialog-code");
		codebook.keys(SWT.ALT, 'g');
		codebook.awaitClosed(dialog);
		codebook.awaitRow("The crossing");
		Code changed = code("The crossing");
		assertEquals(CodeColour.SLATE, changed.colour());
		assertEquals(OptionalInt.of(1), changed.shortcut());
		assertEquals("goes across", changed.definition());
		Screenshots.both("codebook-detail");

		undo();
		codebook.awaitRow("Ferry");
		stored("Ferry", code -> code.shortcut().isEmpty() && code.definition().isEmpty());
	}

	private void make(String name, String definition, String synonyms) {
		codebook.keyNew(name);
		SWTBotShell dialog = codebook.awaitDialog("New code");
		if (!definition.isEmpty()) {
			codebook.keys(SWT.ALT, 'd');
			codebook.keyType(definition);
			codebook.keys(SWT.ALT, 'f');
			codebook.keyType(synonyms);
			Screenshots.both("dialog-new-code");
		}
		codebook.key(Keystrokes.CR);
		codebook.awaitClosed(dialog);
		codebook.awaitRow(name);
	}

	private void nest(String code, String parent) {
		codebook.keySelect(code);
		codebook.keys(SWT.ALT, 'm');
		choose("Move code", parent);
		codebook.awaitSelected(code);
	}

	private void merge(String code, String into) {
		codebook.keySelect(code);
		codebook.keys(SWT.ALT, 'g');
		choose("Merge codes", into);
	}

	private void choose(String title, String code) {
		SWTBotShell dialog = codebook.awaitDialog(title);
		codebook.keyType(code);
		Until.holds(bot, () -> dialog.bot().labelWithId("chooser.sentence").getText().contains(code),
				() -> "said: " + dialog.bot().labelWithId("chooser.sentence").getText());
		Screenshots.both("dialog-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
		codebook.key(Keystrokes.CR);
		codebook.awaitClosed(dialog);
	}

	private void undo() {
		codebook.keys(SWT.CTRL, 'z');
	}

	private Code code(String name) {
		return practice.records().codes().named(name).orElseThrow();
	}

	private void stored(String name, Predicate<Code> wanted) {
		Until.holds(bot, () -> practice.records().codes().named(name).filter(wanted).isPresent(),
				() -> name + " is stored otherwise: " + practice.records().codes().named(name));
	}
}
