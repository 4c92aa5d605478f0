package org.afterglow.ui.narrative.internal.coding;

import java.time.Clock;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Settings;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;

/** What can be done with codes in an open narrative. Selections stay as they are. */
public final class CodingCommands implements MarkActions {

	private final OpenText open;
	private final AddCode adding;
	private final WhichCoding which;
	private final PassageSteps steps;
	private final AdjustPassage adjusting;

	/** @param clock says when a code was put there */
	public CodingCommands(OpenText open, Codebook codebook, Settings settings, CodingHabits habits, Clock clock) {
		this.open = open;
		adding = new AddCode(open, codebook, settings, habits, clock);
		which = new WhichCoding(open);
		steps = new PassageSteps(open);
		adjusting = new AdjustPassage(open);
		PassageEnds.draggable(open);
		FloatingBar.over(open, adding);
	}

	/** Asks for a code for the selected words, or the word at the caret. */
	public void add() {
		adding.ask();
	}

	/** Marks the words as this code. */
	public void add(TextSpan span, Code code) {
		adding.add(span, code);
	}

	/** Marks the words as a code that is called as they are. */
	public void addInVivo() {
		adding.inVivo();
	}

	/** Marks the words as the code with the key, 1 to 9; false if there is none. */
	public boolean addByShortcut(int key) {
		return adding.byShortcut(key);
	}

	@Override
	public boolean hasSelection() {
		return open.selected().isPresent();
	}

	/** Takes a code off the words at the caret; asks which if there are several. */
	public void remove() {
		which.ask("narrative.removeCode", Messages.chooseRemove, this::remove);
	}

	/** Asks for another code in the place of one at the caret. */
	public void recode() {
		which.ask("narrative.recode", Messages.chooseRecode, adding::askOther);
	}

	@Override
	public void go(Mark mark) {
		open.page().reveal(mark.span());
		open.text().setFocus();
	}

	@Override
	public void recode(Mark mark) {
		adding.askOther(mark);
	}

	/**
	 * Makes a card that is shown stay; where there is none, lets the arrows move the ends of the passage at the caret, and asked
	 * again, those of the next one there.
	 */
	public void adjust() {
		if (!open.page().stickCard()) {
			adjusting.begin();
		}
	}

	public void next() {
		steps.next();
	}

	public void previous() {
		steps.previous();
	}

	/** Selects the sentence, then the paragraph. */
	public void selectMore() {
		steps.more();
	}

	@Override
	public void putBack(LostMark mark) {
		String name = nameOf(mark);
		if (open.selected().filter(span -> open.document().markings().putBack(mark.anchor().id(), span)).isPresent()) {
			News.say(Messages.with(Messages.putBack, name));
		}
	}

	@Override
	public void remove(LostMark mark) {
		String name = nameOf(mark);
		if (open.document().markings().removeLost(mark.anchor().id())) {
			News.say(Messages.with(Messages.removedLost, name));
		}
	}

	private String nameOf(LostMark mark) {
		return mark.coding().map(coding -> open.page().codes().name(coding.code())).orElse(Messages.codeGone);
	}

	@Override
	public void remove(Mark mark) {
		String name = open.nameOf(mark);
		if (mark.coding().map(Coding::id).filter(open.document().markings()::remove).isPresent()) {
			News.say(Messages.with(Messages.removed, name));
		}
	}
}
