package org.afterglow.ui.narrative.internal.coding;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.document.Spans;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Moves the ends of a passage by keyboard: arrows its end by a word, Shift and arrows its start, Enter keeps, Escape
 * restores. What is being adjusted is the selection; nothing is stored before Enter.
 */
final class AdjustPassage implements DocumentListener {

	private final OpenText open;
	private final StyledText text;
	private Optional<Mark> adjusted = Optional.empty();
	private TextSpan span = new TextSpan(0, 1);

	AdjustPassage(OpenText open) {
		this.open = open;
		text = open.text();
		text.addVerifyKeyListener(this::key);
		text.addListener(SWT.FocusOut, event -> end());
		text.addListener(SWT.MouseDown, event -> end());
		open.document().listen(this);
		text.addDisposeListener(event -> open.document().stopListening(this));
	}

	/** Begins with the passage at the caret, or goes on to the next one there. */
	void begin() {
		List<Mark> here = adjusted.map(mark -> around(mark.span())).orElseGet(open::here);
		if (here.isEmpty()) {
			News.say(Messages.noCodingHere);
			return;
		}
		int next = adjusted.map(here::indexOf).orElse(-1) + 1;
		Mark mark = here.get(next % here.size());
		adjusted = Optional.of(mark);
		show(mark.span());
		News.say(Messages.with(Messages.adjustHow, open.nameOf(mark)));
	}

	@Override
	public void textChanged(int start, int end) {
		end();
	}

	@Override
	public void marksChanged(int start, int end) {
		end();
	}

	private List<Mark> around(TextSpan place) {
		return open.codings().stream().filter(mark -> mark.span().touches(place)).toList();
	}

	private void key(VerifyEvent event) {
		if (adjusted.isEmpty() || isModifier(event.keyCode)) {
			return;
		}
		event.doit = false;
		String all = open.document().document().get();
		boolean start = (event.stateMask & SWT.MOD2) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> show(start ? Spans.laterStart(all, span) : Spans.laterEnd(all, span));
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> show(start ? Spans.earlierStart(all, span) : Spans.earlierEnd(all, span));
			case SWT.CR, SWT.KEYPAD_CR -> keep();
			case SWT.ESC -> restore();
			default -> News.say(Messages.with(Messages.adjustHow, adjusted.map(open::nameOf).orElse("")));
		}
	}

	private static boolean isModifier(int key) {
		return key == SWT.SHIFT || key == SWT.CTRL || key == SWT.ALT || key == SWT.COMMAND;
	}

	private void show(TextSpan wanted) {
		span = wanted;
		text.setSelection(wanted.start(), wanted.end());
		text.showSelection();
	}

	private void keep() {
		Mark mark = adjusted.orElseThrow();
		end();
		if (mark.coding().map(Coding::id).filter(id -> open.document().markings().resize(id, span)).isPresent()) {
			News.say(Messages.with(Messages.adjusted, open.nameOf(mark)));
		}
	}

	private void restore() {
		Mark mark = adjusted.orElseThrow();
		end();
		show(mark.span());
		News.say(Messages.with(Messages.adjustRestored, open.nameOf(mark)));
	}

	private void end() {
		adjusted = Optional.empty();
	}
}
