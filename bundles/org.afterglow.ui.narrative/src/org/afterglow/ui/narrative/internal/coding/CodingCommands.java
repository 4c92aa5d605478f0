package org.afterglow.ui.narrative.internal.coding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.records.NameTaken;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.document.Spans;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Choice;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Fresh;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with codes in an open narrative. Selections stay as they are. */
public final class CodingCommands {

	private final CodedPage page;
	private final StyledText text;
	private final CodedDocument document;
	private final Codebook codebook;
	private final RecentCodes recent;

	public CodingCommands(CodedPage page, StyledText text, CodedDocument document, Codebook codebook, RecentCodes recent) {
		this.page = page;
		this.text = text;
		this.document = document;
		this.codebook = codebook;
		this.recent = recent;
	}

	/** Asks for a code for the selected words, or the word at the caret. */
	public void add() {
		Optional<TextSpan> words = words();
		if (words.isEmpty()) {
			News.say(Messages.addCodeNoWord);
			return;
		}
		TextSpan span = words.get();
		CodeChoices choices = new CodeChoices(page.codes().usable(), recent.lastFirst());
		new AddCodePopup(text, choices, choice -> chosen(span, choice)).open(onDisplay(span));
	}

	/** Takes a code off the words at the caret; asks which if there are several. */
	public void remove() {
		List<Mark> here = here();
		if (here.isEmpty()) {
			News.say(Messages.noCodingHere);
		} else if (here.size() == 1) {
			remove(here.getFirst());
		} else {
			askWhich(here);
		}
	}

	/** Goes to the first passage that begins after the caret. */
	public void next() {
		int caret = text.getSelectionRange().x;
		boolean onOne = text.getSelectionRange().y > 0;
		go(codings().stream()
				.filter(mark -> mark.span().start() > caret || mark.span().start() == caret && onOne && isBelow(mark))
				.min(Comparator.comparing(Mark::span)));
	}

	/** Goes to the last passage that begins before the caret. */
	public void previous() {
		int caret = text.getSelectionRange().x;
		go(codings().stream().filter(mark -> mark.span().start() < caret).max(Comparator.comparing(Mark::span)));
	}

	/** Of passages that begin together the longer comes first; the next is the one that is shorter than the selection. */
	private boolean isBelow(Mark mark) {
		return mark.span().length() < text.getSelectionRange().y;
	}

	private void go(Optional<Mark> mark) {
		if (codings().isEmpty()) {
			News.say(Messages.noCodings);
		}
		mark.ifPresent(found -> {
			page.reveal(found.span());
			News.say(nameOf(found));
		});
	}

	private List<Mark> codings() {
		return document.marks().stream().filter(mark -> mark.coding().isPresent()).toList();
	}

	private Optional<TextSpan> words() {
		Point selection = text.getSelection();
		String all = document.document().get();
		return selection.x == selection.y ? Spans.wordAt(all, selection.x)
				: Spans.trimmed(all, new TextSpan(selection.x, selection.y));
	}

	private List<Mark> here() {
		Point selection = text.getSelectionRange();
		int start = selection.y == 0 && selection.x == text.getCharCount() ? Math.max(0, selection.x - 1) : selection.x;
		return document.marksTouching(start, Math.max(1, selection.y)).stream().filter(mark -> mark.coding().isPresent())
				.sorted(Comparator.comparingInt(mark -> mark.span().length())).toList();
	}

	private void chosen(TextSpan span, Choice choice) {
		switch (choice) {
			case Existing existing -> add(span, existing.code());
			case Fresh fresh -> make(span, fresh);
		}
	}

	private void make(TextSpan span, Fresh fresh) {
		long before = document.revision();
		Jobs.start(text, Messages.addCode, monitor -> made(fresh), code -> {
			page.codes(page.codes().with(code));
			// Who typed on meanwhile has moved the words; the code is there, and one more key puts it on.
			if (document.revision() == before) {
				add(span, code);
			}
		});
	}

	private Code made(Fresh fresh) {
		try {
			return codebook.add(fresh.name(), fresh.kind());
		} catch (NameTaken e) {
			return codebook.named(fresh.name()).orElseThrow(() -> e);
		}
	}

	/** Marks the words as this code. */
	public void add(TextSpan span, Code code) {
		recent.used(code.id());
		boolean added = document.markings().add(span, code.id(), Instant.now()).isPresent();
		News.say(Messages.with(added ? Messages.added : Messages.already, code.name()));
		text.setFocus();
	}

	private void remove(Mark mark) {
		String name = nameOf(mark);
		if (mark.coding().map(Coding::id).filter(document.markings()::remove).isPresent()) {
			News.say(Messages.with(Messages.removed, name));
		}
	}

	private void askWhich(List<Mark> marks) {
		Menu menu = WidgetKey.key(new Menu(text.getShell(), SWT.POP_UP), "narrative.removeCode");
		for (Mark mark : marks) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Messages.with(Messages.chooseRemove, nameOf(mark), CodeWords.beginning(mark.span().in(document.document().get()))).replace("&", "&&"));
			mark.coding().map(Coding::code).flatMap(page.codes()::code)
					.ifPresent(code -> item.setImage(CodeMarks.image(code.kind(), code.colour())));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove(mark)));
		}
		Rectangle words = onDisplay(marks.getFirst().span());
		menu.setLocation(words.x, words.y + words.height);
		Display display = text.getDisplay();
		menu.addListener(SWT.Hide, event -> display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private Rectangle onDisplay(TextSpan span) {
		Rectangle bounds = text.getTextBounds(span.start(), span.end() - 1);
		Rectangle seen = bounds.intersection(text.getClientArea());
		Point at = text.toDisplay(seen.isEmpty() ? bounds.x : seen.x, seen.isEmpty() ? 0 : seen.y);
		return new Rectangle(at.x, at.y, bounds.width, Math.max(1, seen.height));
	}

	private String nameOf(Mark mark) {
		return mark.coding().map(coding -> page.codes().name(coding.code())).orElse(Messages.codeGone);
	}
}
