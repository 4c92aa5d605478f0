package org.afterglow.ui.entries.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** Answers are read without the module that asked. */
class ReadableTest {

	private static final CodeId KNOWN = CodeId.random();
	private final EntryOutline outline = Forms.TYPE.outline(ModuleInfo.of("org.example.act", Words.of("ACT"), "1.0.0", "A. Author"));
	private final Readable readable = new Readable(new Typed(Locale.UK, LocalDate.of(2026, 11, 8)),
			target -> target.equals(Target.of(KNOWN)) ? Optional.of("Ferry") : Optional.empty(), "(no longer there)");

	@Test
	void inTheOrderOfTheFormAndWhatIsUnknownAtLast() {
		Values values = Forms.HOW.with(Forms.THOUGHT.with(Forms.BEFORE.with(Values.NONE, 80), "No"), "sung").with("aside", new Value.Text("more"));
		assertEquals(List.of(new Readable.Line("Thought", "No"), new Readable.Line("Before", "80"), new Readable.Line("How", "Sung"),
				new Readable.Line("aside", "more")), readable.lines(outline.fields(), values));
	}

	@Test
	void rowsNameTheirColumns() {
		Values values = Values.NONE.with("rows", new Value.Rows(List.of(Values.NONE.with("name", new Value.Text("Alone")), Values.NONE)));
		assertEquals(List.of(new Readable.Line("Feelings", "Name: Alone\n")), readable.lines(outline.fields(), values));
	}

	@Test
	void whatIsPointedToIsNamedOrSaidToBeGone() {
		Value both = new Value.References(List.of(Target.of(KNOWN), Target.of(CodeId.random())));
		assertEquals("Ferry, (no longer there)", readable.text(outline.fields().getFirst(), both));
	}
}
