package org.afterglow.ui.entries.internal.page;

import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.Field;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.Edit;
import org.afterglow.ui.entries.internal.draft.EntryDraft;
import org.afterglow.ui.entries.internal.form.FormPane;

/** Makes steps with names of what is done in a form, and puts them into the history of the practice. */
final class Steps implements FormPane.Steps {

	private final EntryDraft draft;
	private final Locale locale;
	private Optional<EditStep> typing = Optional.empty();

	Steps(EntryDraft draft, Locale locale) {
		this.draft = draft;
		this.locale = locale;
	}

	@Override
	public void answer(Field field, Optional<Value> value, boolean isTyping) {
		Optional<Edit> edit = draft.answer(field.key(), value, isTyping);
		if (edit.isPresent()) {
			EditStep step = done(Messages.with(Messages.stepAnswer, field.name().in(locale)), edit.get());
			typing = isTyping ? Optional.of(step) : Optional.empty();
		} else {
			draft.run().ifPresent(run -> typing.ifPresent(step -> step.became(run)));
		}
	}

	@Override
	public void left() {
		endRun();
	}

	/** What is typed from now on is another step. */
	void endRun() {
		draft.endRun();
		typing = Optional.empty();
	}

	void restore(Values older) {
		endRun();
		draft.answerAll(older).ifPresent(edit -> done(Messages.stepRestore, edit));
	}

	void come(EntryStatus status) {
		endRun();
		draft.come(status).ifPresent(edit -> done(status == EntryStatus.DONE ? Messages.stepDone : Messages.stepOpen, edit));
	}

	private EditStep done(String name, Edit edit) {
		EditStep step = new EditStep(name, draft.stored().id(), edit);
		PracticeUndo.done(step);
		return step;
	}
}
