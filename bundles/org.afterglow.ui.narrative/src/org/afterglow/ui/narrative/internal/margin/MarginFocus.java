package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.AnchorId;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.MarkActions;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The margin by keyboard: one stop for Tab, and inside it from coding to coding, and to what entries have. */
final class MarginFocus {

	private final Canvas canvas;
	private final StyledText text;
	private final CodedDocument document;
	private final Touches touches;
	private final Runnable changed;
	private Optional<MarkActions> actions = Optional.empty();
	private Optional<AnchorId> at = Optional.empty();

	/** @param changed another coding has the focus, or none */
	MarginFocus(Canvas canvas, StyledText text, CodedDocument document, Touches touches, Runnable changed) {
		this.canvas = canvas;
		this.text = text;
		this.document = document;
		this.touches = touches;
		this.changed = changed;
		canvas.addListener(SWT.FocusIn, event -> enter());
		canvas.addListener(SWT.FocusOut, event -> changed.run());
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_MNEMONIC);
	}

	void actions(MarkActions done) {
		actions = Optional.of(done);
	}

	/** The coding that keys are about; empty while the margin has not the focus. */
	Optional<AnchorId> focused() {
		return canvas.isFocusControl() ? at : Optional.empty();
	}

	/** The one in the text that keys are about. */
	Optional<Mark> mark() {
		return focused().flatMap(this::mark);
	}

	void to(AnchorId anchor) {
		at = Optional.of(anchor);
		changed.run();
	}

	private Optional<Mark> mark(AnchorId anchor) {
		return document.marks().stream().filter(each -> each.anchor().equals(anchor)).findFirst();
	}

	private void enter() {
		if (at.filter(all()::contains).isEmpty()) {
			int caret = text.getCaretOffset();
			at = codings().stream().filter(mark -> mark.span().end() >= caret).findFirst().map(Mark::anchor)
					.or(() -> all().stream().findFirst());
		}
		changed.run();
	}

	private void key(Event event) {
		List<AnchorId> all = all();
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || all.isEmpty()) {
			return;
		}
		int now = at.map(all::indexOf).orElse(-1);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(all, now + 1);
			case SWT.ARROW_UP -> move(all, Math.max(0, now - 1));
			case SWT.HOME -> move(all, 0);
			case SWT.END -> move(all, all.size() - 1);
			case SWT.CR, SWT.KEYPAD_CR -> act(this::enter);
			case SWT.DEL -> act(mark -> actions.filter(own -> mark.coding().isPresent()).ifPresent(own -> own.remove(mark)));
			case SWT.ESC -> text.setFocus();
			default -> {
				return;
			}
		}
	}

	/** To the words of a coding, or to the entry that has them. */
	private void enter(Mark mark) {
		touches.of(mark.anchor()).ifPresentOrElse(touches::open, () -> actions.ifPresent(own -> own.go(mark)));
	}

	private void move(List<AnchorId> all, int index) {
		at = Optional.of(all.get(Math.min(index, all.size() - 1)));
		mark().ifPresentOrElse(mark -> show(mark.span().start()), () -> show(text.getCharCount()));
		changed.run();
	}

	/** Scrolls no further than needed: who walks through the margin keeps their place. */
	private void show(int offset) {
		Sight sight = Sight.of(text, text.getClientArea().height);
		if (offset < sight.first() || offset > sight.last()) {
			text.setTopIndex(Math.max(0, text.getLineAtOffset(Math.min(offset, text.getCharCount())) - 1));
		}
	}

	private void act(Consumer<Mark> work) {
		mark().ifPresentOrElse(work, () -> {
			// A lost one has no place to go to; what can be done with it stands in the menu.
			canvas.notifyListeners(SWT.MenuDetect, new Event());
		});
	}

	private List<Mark> codings() {
		return document.marks().stream().filter(mark -> mark.coding().isPresent() || touches.of(mark.anchor()).isPresent()).toList();
	}

	/** By place, the lost ones last. */
	private List<AnchorId> all() {
		List<AnchorId> all = new ArrayList<>();
		codings().forEach(mark -> all.add(mark.anchor()));
		document.lost().stream().filter(lost -> lost.coding().isPresent()).map(LostMark::anchor)
				.forEach(anchor -> all.add(anchor.id()));
		return all;
	}
}
