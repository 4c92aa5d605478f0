package org.afterglow.ui.narrative.internal.coding;

import java.util.Comparator;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.document.Spans;
import org.eclipse.swt.graphics.Point;

/** Goes from passage to passage, and selects a sentence, then its paragraph. */
final class PassageSteps {

	private final OpenText open;

	PassageSteps(OpenText open) {
		this.open = open;
	}

	/** Goes to the first passage that begins after the caret. */
	void next() {
		Point selection = open.text().getSelectionRange();
		go(open.codings().stream()
				.filter(mark -> mark.span().start() > selection.x
						|| mark.span().start() == selection.x && selection.y > 0 && mark.span().length() < selection.y)
				.min(Comparator.comparing(Mark::span)), Messages.noNextCoding);
	}

	/** Goes to the last passage that begins before the caret, or is longer than the selection and begins with it. */
	void previous() {
		Point selection = open.text().getSelectionRange();
		go(open.codings().stream()
				.filter(mark -> mark.span().start() < selection.x
						|| mark.span().start() == selection.x && selection.y > 0 && mark.span().length() > selection.y)
				.max(Comparator.comparing(Mark::span)), Messages.noPreviousCoding);
	}

	/** Selects the sentence around the caret; if that is selected, the paragraph. */
	void more() {
		Point selection = open.text().getSelection();
		String all = open.document().document().get();
		Optional<TextSpan> sentence = Spans.sentenceAround(all, selection.x, selection.y);
		boolean selected = sentence.filter(span -> span.start() == selection.x && span.end() == selection.y).isPresent();
		Optional<TextSpan> wanted = selected ? Spans.paragraphAround(all, selection.x, selection.y) : sentence;
		wanted.ifPresent(span -> open.text().setSelection(span.start(), span.end()));
	}

	private void go(Optional<Mark> mark, String otherwise) {
		if (open.codings().isEmpty()) {
			News.say(Messages.noCodings);
			return;
		}
		mark.ifPresentOrElse(found -> {
			open.page().reveal(found.span());
			News.say(open.nameOf(found));
		}, () -> News.say(otherwise));
	}
}
