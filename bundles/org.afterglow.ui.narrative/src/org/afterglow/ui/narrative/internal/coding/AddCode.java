package org.afterglow.ui.narrative.internal.coding;

import java.time.Clock;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.records.NameTaken;
import org.afterglow.records.Settings;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Answer;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Made;
import org.eclipse.swt.SWT;

/** Puts codes on words, asking for the code where it is not known. The selection stays, so that a second one is one more key. */
final class AddCode {

	/** Gets the code when it is there. */
	private interface Use {
		void of(Code code);
	}

	private final OpenText open;
	private final Codebook codebook;
	private final Settings settings;
	private final CodingHabits habits;
	private final Clock clock;
	private Optional<AddCodePopup> latest = Optional.empty();

	AddCode(OpenText open, Codebook codebook, Settings settings, CodingHabits habits, Clock clock) {
		this.open = open;
		this.codebook = codebook;
		this.settings = settings;
		this.habits = habits;
		this.clock = clock;
		// The name may have been set in the preferences meanwhile.
		open.text().addListener(SWT.FocusIn, event -> habits.recall(open.text(), settings));
		habits.recall(open.text(), settings);
		open.page().whenCodesChange(() -> latest.ifPresent(AddCodePopup::codesChanged));
	}

	/** Asks for a code for the selected words, or the word at the caret. */
	void ask() {
		habits.recall(open.text(), settings);
		open.words().ifPresentOrElse(span -> popup(Messages.addCode, span, code -> add(span, code))
				.open(open.onDisplay(span)), () -> News.say(Messages.addCodeNoWord));
	}

	/** Marks the words as a code that is called as they are. */
	void inVivo() {
		Optional<TextSpan> words = open.words();
		if (words.isEmpty()) {
			News.say(Messages.addCodeNoWord);
			return;
		}
		TextSpan span = words.get();
		Optional<String> name = asName(span);
		if (name.isEmpty()) {
			News.say(Messages.addCodeLong);
			return;
		}
		choices(span).named(name.get()).ifPresentOrElse(code -> add(span, code),
				() -> popup(Messages.addCode, span, code -> add(span, code)).openAsking(open.onDisplay(span), name.get()));
	}

	/** Marks the words as the code with this key; false if there is none. */
	boolean byShortcut(int key) {
		Optional<Code> code = open.page().codes().usable().stream()
				.filter(each -> each.shortcut().isPresent() && each.shortcut().getAsInt() == key).findFirst();
		code.ifPresent(found -> open.words().ifPresentOrElse(span -> add(span, found),
				() -> News.say(Messages.addCodeNoWord)));
		return code.isPresent();
	}

	/** Asks for another code in the place of the coding's. */
	void askOther(Mark mark) {
		popup(Messages.with(Messages.recodeTitle, open.nameOf(mark)), mark.span(), code -> recode(mark, code))
				.open(open.onDisplay(mark.span()));
	}

	/** Marks the words as this code. */
	void add(TextSpan span, Code code) {
		habits.used(code.id(), open.text(), settings);
		boolean added = open.document().markings().add(span, code.id(), habits.author(), clock.instant()).isPresent();
		News.say(Messages.with(added ? Messages.added : Messages.already, code.name()));
	}

	/** The code that was used last, if it can still be. */
	Optional<Code> last() {
		for (CodeId id : habits.lastFirst()) {
			Optional<Code> code = open.page().codes().usable().stream().filter(each -> each.id().equals(id)).findFirst();
			if (code.isPresent()) {
				return code;
			}
		}
		return Optional.empty();
	}

	private void recode(Mark mark, Code code) {
		habits.used(code.id(), open.text(), settings);
		String before = open.nameOf(mark);
		if (mark.coding().map(Coding::id).filter(id -> open.document().markings().recode(id, code.id())).isPresent()) {
			News.say(Messages.with(Messages.recoded, before, code.name()));
		}
	}

	private AddCodePopup popup(String title, TextSpan span, Use use) {
		AddCodePopup popup = new AddCodePopup(open.text(), title, () -> choices(span), answer -> answered(answer, use));
		latest = Optional.of(popup);
		return popup;
	}

	private CodeChoices choices(TextSpan span) {
		return new CodeChoices(open.page().codes().usable(), habits.lastFirst(), asName(span));
	}

	private Optional<String> asName(TextSpan span) {
		String line = span.in(open.document().document().get()).replaceAll("\\s+", " ").strip();
		return Optional.of(line).filter(name -> !name.isEmpty() && name.length() <= CodeChoices.LONGEST_NAME
				&& name.chars().noneMatch(Character::isISOControl));
	}

	private void answered(Answer answer, Use use) {
		switch (answer) {
			case Existing existing -> use.of(existing.code());
			case Made made -> make(made, use);
		}
	}

	private void make(Made made, Use use) {
		long before = open.document().revision();
		Jobs.start(open.text(), Messages.addCode, monitor -> made(made), code -> {
			open.page().codes(open.page().codes().with(code));
			// Who typed on meanwhile has moved the words; the code is there, and one more key puts it on.
			if (open.document().revision() == before) {
				use.of(code);
			}
		});
	}

	private Code made(Made made) {
		try {
			return codebook.add(made.name(), made.kind());
		} catch (NameTaken e) {
			return codebook.named(made.name()).orElseThrow(() -> e);
		}
	}
}
