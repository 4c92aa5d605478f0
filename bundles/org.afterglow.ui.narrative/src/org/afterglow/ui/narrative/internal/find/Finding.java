package org.afterglow.ui.narrative.internal.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.Admission;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Looks for words in an open narrative off the UI thread, goes from place to place, and replaces. */
final class Finding implements DocumentListener {

	private static final int QUIET_MILLIS = 150;

	private final StyledText text;
	private final CodedDocument document;
	private final Consumer<TextSpan> shown;
	private final Consumer<String> said;
	private final Runnable whenQuiet = () -> search(found -> say());
	private Query query = new Query("", false, false);
	private Matches matches = Matches.NONE;
	private Optional<Job> running = Optional.empty();
	private Optional<String> wrapped = Optional.empty();
	private int begun;
	private boolean active;

	/**
	 * @param shown brings a place into sight and selects it
	 * @param said gets what is to be said about the number of places
	 */
	Finding(StyledText text, CodedDocument document, Consumer<TextSpan> shown, Consumer<String> said) {
		this.text = text;
		this.document = document;
		this.shown = shown;
		this.said = said;
		document.listen(this);
		text.addDisposeListener(event -> document.stopListening(this));
		FoundPainter.paint(text, () -> active ? matches : Matches.NONE);
	}

	/** Places are marked from now on, and looked for from the selection on. */
	void begin() {
		active = true;
		begun = text.getSelection().x;
	}

	/** Nothing is marked any more; the selection stays. */
	void end() {
		active = false;
		running.ifPresent(Job::cancel);
		text.redraw();
	}

	/** Goes to the first place after where it began. */
	void look(Query wanted) {
		query = wanted;
		search(found -> goFrom(begun));
	}

	/** Looks without going anywhere, then does what comes next. */
	void lookAgain(Query wanted, Runnable then) {
		begin();
		query = wanted;
		search(found -> then.run());
	}

	void next() {
		Point selection = text.getSelection();
		boolean onOne = matches.at(selection.x, selection.y).isPresent();
		go(matches.from(onOne ? selection.x + 1 : selection.x), 0, Messages.fromTop);
	}

	void previous() {
		go(matches.before(text.getSelection().x), matches.count() - 1, Messages.fromEnd);
	}

	/** Replaces the place that is selected and goes on to the next; only goes there if none is selected. */
	void replace(String typed) {
		Point selection = text.getSelection();
		if (matches.at(selection.x, selection.y).isEmpty()) {
			next();
			return;
		}
		String words = Admission.clean(typed);
		if (replaced(List.of(new TextSpan(selection.x, selection.y)), words)) {
			search(found -> goFrom(selection.x + words.length()));
		}
	}

	void replaceAll(String typed) {
		if (matches.count() > 0) {
			replaced(matches.all(), Admission.clean(typed));
		}
	}

	@Override
	public void textChanged(int start, int end) {
		if (active && matches.count() > 0 || running.isPresent()) {
			// They stand elsewhere now.
			matches = Matches.NONE;
			running.ifPresent(Job::cancel);
		}
		if (active) {
			text.getDisplay().timerExec(QUIET_MILLIS, whenQuiet);
		}
	}

	private boolean replaced(List<TextSpan> places, String words) {
		long after = document.document().getLength() + (long) places.size() * (words.length() - places.getFirst().length());
		if (!text.getEditable() || after > Integer.MAX_VALUE || Admission.tooLong((int) after)) {
			News.say(Messages.tooLong);
			return false;
		}
		long before = codings();
		document.replace(places, words);
		long gone = before - codings();
		News.say(gone == 0 ? Messages.with(Messages.replaced, places.size())
				: Messages.with(Messages.replacedMarks, places.size(), gone));
		return true;
	}

	private long codings() {
		return document.marks().stream().filter(mark -> mark.coding().isPresent()).count();
	}

	private void search(Consumer<Matches> then) {
		if (text.isDisposed() || !active) {
			return;
		}
		running.ifPresent(Job::cancel);
		String all = document.document().get();
		Query wanted = query;
		running = Optional.of(Jobs.start(text, Messages.searching, monitor -> wanted.in(all, monitor),
				found -> found(wanted, found, then)));
	}

	private void found(Query asked, Matches found, Consumer<Matches> then) {
		if (!asked.equals(query) || !active) {
			return;
		}
		running = Optional.empty();
		matches = found;
		wrapped = Optional.empty();
		text.redraw();
		then.accept(found);
	}

	private void goFrom(int offset) {
		go(matches.from(offset), 0, Messages.fromTop);
	}

	private void go(OptionalInt place, int otherwise, String sentence) {
		if (matches.count() == 0) {
			say();
			return;
		}
		wrapped = place.isPresent() ? Optional.empty() : Optional.of(sentence);
		shown.accept(matches.at(place.orElse(otherwise)));
		say();
		wrapped.ifPresent(words -> News.say(number(words)));
	}

	/** Which of how many the selection is; how many there are if it is none. */
	void say() {
		if (query.words().isEmpty()) {
			said.accept("");
		} else if (matches.count() == 0) {
			said.accept(Messages.nothing);
		} else {
			said.accept(wrapped.map(this::number).orElseGet(() -> number("{0}")));
		}
	}

	private String number(String sentence) {
		Point selection = text.getSelection();
		OptionalInt here = matches.at(selection.x, selection.y);
		String counted = here.isPresent() ? Messages.with(Messages.count, here.getAsInt() + 1, matches.count())
				: Messages.with(Messages.counted, matches.count());
		return Messages.with(sentence, counted);
	}
}
