package org.afterglow.ui.narrative.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.TextSpan;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.News;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Paragraphs;
import org.afterglow.ui.narrative.document.QuoteFinder;
import org.afterglow.ui.narrative.document.Spans;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;

/** A narrative that was read and is shown: keeps the page, the records and what others store in step. */
final class OpenNarrative implements AutoSave.Listener, DocumentListener {

	/** What the part around it does. */
	interface Part {
		void dirtyChanged();

		/** The narrative was renamed, or taken over from elsewhere. */
		void headChanged(String title);

		/** The narrative was deleted elsewhere and nothing here is unsaved. */
		void close();

		/** Everything was stored, or a snapshot of it. */
		void stored();

		/** The page of the window it is open in. */
		IWorkbenchPage window();

		/** Another narrative is wanted. */
		void open(NarrativeSummary other);
	}

	/** Below this an insertion cannot have made a paragraph too long that was not nearly so before. */
	private static final int LARGE = 200;
	private static final int PAUSE_MILLIS = 3000;

	private final NarrativePage page;
	private final StyledText text;
	private final CodedDocument document;
	private final AutoSave saving;
	private final SaveTrouble trouble;
	private final FollowingFeed following;
	private final HeadFollowing head;
	private final Part part;
	private final Runnable endRun = this::endRun;
	private int typedUpTo;

	OpenNarrative(NarrativePage page, Records records, Codebook codebook, Loaded loaded, CodedDocument document,
			Part part) {
		this.page = page;
		this.document = document;
		this.part = part;
		page.open(document, loaded.codes(), loaded.siblings(), codebook,
				Touches.following(page.control(), records, document.id(), part.window()));
		text = page.text().orElseThrow();
		saving = new AutoSave(text.getDisplay(), document, records, this::basis, Dates.ofUser().clock(), this);
		following = new FollowingFeed(page, records, codebook, document, loaded, this::othersStored);
		trouble = new SaveTrouble(page, records, codebook, document, saving, following, this::movedTo);
		head = new HeadFollowing(page, records, document, loaded, part::open);
		page.head().state(Messages.savedBefore);
		document.listen(this);
		text.addDisposeListener(event -> document.stopListening(this));
		text.addCaretListener(event -> caretMoved(event.caretOffset));
		text.addVerifyKeyListener(event -> sayReadOnly(event.character));
		checkParagraphs();
		if (document.isDirty()) {
			// Words that were lost have been found at loading.
			saving.changed();
		}
	}

	CodedDocument document() {
		return document;
	}

	StyledText text() {
		return text;
	}

	HeadFollowing head() {
		return head;
	}

	boolean isDirty() {
		return document.isDirty() && !trouble.isOver();
	}

	/** Saves what is unsaved and waits for it; false if that could not be done, which the page then says. */
	boolean saveAndWait() {
		return !isDirty() || (trouble.isGone() ? trouble.keepBesideAndWait() : saving.saveAndWait());
	}

	/** Before the program ends: what cannot be saved in its place is kept beside it. */
	boolean saveOrKeepBeside() {
		return saveAndWait() || trouble.keepBesideAndWait();
	}

	/** Ends it; the document stays as it is. */
	void close() {
		saving.close();
	}

	/** Goes to the place, or to where its words are now. */
	void show(PassageTarget target) {
		if (target.span().isEmpty()) {
			return;
		}
		TextSpan span = target.span().get();
		String all = document.document().get();
		boolean inPlace = span.end() <= all.length() && (span.in(all).equals(target.quote())
				|| target.quote().isEmpty() && target.version() == document.head().version());
		Optional<TextSpan> place = inPlace ? Optional.of(span)
				: QuoteFinder.nearest(all, target.quote(), span.start());
		place.ifPresentOrElse(page::reveal,
				() -> page.strip().say(Strip.Level.NEEDS_A_LOOK, Messages.notHere, List.of()));
	}

	/** The selected words without the blanks around them. */
	Optional<PassageTarget> selected() {
		Point selection = text.getSelection();
		String all = document.document().get();
		return selection.x == selection.y ? Optional.empty()
				: Spans.trimmed(all, new TextSpan(selection.x, selection.y)).map(span -> PassageTarget.at(document.head().id(), document.head().title(),
						span, document.head().version(), span.in(all)));
	}

	@Override
	public void dirtyChanged() {
		part.dirtyChanged();
		if (document.isDirty()) {
			page.head().state(Messages.unsaved);
		}
	}

	@Override
	public void saved(CodedNarrative stored, Instant when) {
		following.saved(stored);
		trouble.over();
		page.head().state(Messages.with(Messages.saved, Dates.ofUser().time(when)));
		part.stored();
	}

	@Override
	public void failed(RuntimeException reason) {
		trouble.say(reason);
	}

	@Override
	public void textChanged(int start, int end) {
		typedUpTo = end;
		// Who stops to think has finished a run of typing.
		text.getDisplay().timerExec(PAUSE_MILLIS, endRun);
		if (end - start > LARGE || !text.getEditable() || Paragraphs.tooLongAt(document.document(), end)) {
			checkParagraphs();
		}
	}

	/** Whoever types into a text that takes nothing is told why. */
	private void sayReadOnly(char typed) {
		if (!text.getEditable() && !Character.isISOControl(typed)) {
			News.say(Messages.with(Messages.splitNeeded, Paragraphs.LONGEST));
		}
	}

	/** Who moves the caret away from what was typed has finished a run of typing. */
	private void caretMoved(int offset) {
		if (offset != typedUpTo) {
			document.endRun();
		}
	}

	private void endRun() {
		if (!text.isDisposed()) {
			document.endRun();
		}
	}

	private CodedNarrative basis() {
		return following.known();
	}

	private boolean othersStored(CodedNarrative before, Optional<CodedNarrative> now) {
		if (now.isEmpty()) {
			deletedElsewhere();
			return false;
		}
		CodedNarrative stored = now.get();
		if (FollowingFeed.sameWords(before, stored)) {
			document.adoptHead(stored.narrative());
		} else if (!document.isDirty() && !saving.isRunning()) {
			document.follow(stored);
			page.head().state(Messages.savedBefore);
		} else if (before.narrative().text().equals(stored.narrative().text())) {
			// Words are in nobody's way: what was done to codings there and here is done to both.
			document.merge(before, stored);
		} else {
			// The next save finds it, and offers both.
			return false;
		}
		head.say();
		part.headChanged(stored.narrative().title());
		return true;
	}

	private void deletedElsewhere() {
		if (document.isDirty()) {
			trouble.gone();
		} else {
			part.close();
		}
	}

	private void movedTo(NarrativeSummary other) {
		part.open(other);
		part.close();
	}

	private void checkParagraphs() {
		boolean tooLong = Paragraphs.tooLongIn(document.document().get());
		if (tooLong && text.getEditable()) {
			page.strip().say(Strip.Level.NEEDS_A_LOOK, Messages.with(Messages.splitNeeded, Paragraphs.LONGEST),
					List.of(new Strip.Action(Messages.split, "narrative.split", document::splitParagraphs)));
		} else if (!tooLong && !text.getEditable()) {
			page.strip().clear();
		}
		text.setEditable(!tooLong);
	}
}
