package org.afterglow.ui.web.internal.inbox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Voice;
import org.afterglow.records.AnswerState;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.swt.widgets.Control;

/** What a therapist decides on an answer: each a step that can be taken back. What the client left stays as it was. */
final class Deciding {

	private final Control owner;
	private final Records records;

	/** @param owner where a failure is said */
	Deciding(Control owner, Records records) {
		this.owner = owner;
		this.records = records;
	}

	/** Makes a narrative of it, in the client's own words. @param done gets what was made, on the UI thread */
	void makeNarrative(Letter letter, Consumer<Narrative> done) {
		Narrative told = narrative(letter);
		AnswerState before = letter.answer().state();
		MadeNarrative made = new MadeNarrative(records, told);
		RecordStep step = new RecordStep(Messages.stepTake, () -> records.together(() -> {
			made.put();
			return change(letter.answer().id(), now -> now.taken(told.id()));
		}), () -> records.together(() -> {
			made.take();
			return change(letter.answer().id(), now -> now.inState(before == AnswerState.TAKEN ? AnswerState.WAITING : before));
		}));
		PracticeUndo.perform(owner, step, () -> {
			News.say(Messages.taken);
			done.accept(told);
		});
	}

	static Narrative narrative(Letter letter) {
		JournalAnswer answer = letter.answer();
		String time = Dates.ofUser().time(answer.began());
		String title = Messages.with(Messages.narrativeTitle, answer.phase().map(RecordWords::phase).orElse(Messages.journalPage), time);
		return new Narrative(NarrativeId.random(), answer.session(), title, NarrativeText.normalised(letter.words()), 0, answer.phase(),
				answer.began(), Voice.OWN_WORDS);
	}

	/** Leaves it where it is. */
	void setAside(Letter letter) {
		move(letter, AnswerState.SET_ASIDE, Messages.stepAside, Messages.aside);
	}

	/** Lets it wait again. */
	void bringBack(Letter letter) {
		move(letter, AnswerState.WAITING, Messages.stepBack, Messages.back);
	}

	private void move(Letter letter, AnswerState to, String name, String news) {
		JournalAnswer answer = letter.answer();
		Optional<NarrativeId> made = answer.narrative();
		RecordStep step = new RecordStep(name, () -> change(answer.id(), now -> now.inState(to)),
				() -> change(answer.id(), now -> made.map(now::taken).orElseGet(() -> now.inState(answer.state()))));
		PracticeUndo.perform(owner, step, () -> News.say(news));
	}

	/** As it is now: the client may have written on meanwhile. */
	private JournalAnswer change(JournalAnswerId id, UnaryOperator<JournalAnswer> change) {
		return records.together(() -> records.journals()
				.save(change.apply(records.journals().answer(id).orElseThrow(() -> new RecordMissing(id.toString())))));
	}
}
