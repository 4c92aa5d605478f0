package org.afterglow.ui.codebook.internal.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.codebook.Codebook;
import org.afterglow.codebook.StarterCodebook;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Question;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.afterglow.ui.codebook.internal.tree.CodeOutline;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What can be done to codes: asks what has to be asked, does it as one step, and says so. UI thread only. */
public final class CodeActions {

	/** The view that the actions belong to. */
	public interface Listener {

		/** The passages of a code are wanted before it goes. */
		void showBeforeDeletion(Row.OfCode row);

		/** A code is where it was put: it is to be selected there. */
		void placed(String name);
	}

	private final CodeSteps steps;
	private final Control owner;
	private final Supplier<CodeOutline> outline;
	private final Listener listener;

	public CodeActions(Codebook codebook, Records records, Control owner, Supplier<CodeOutline> outline, Listener listener) {
		this.steps = new CodeSteps(codebook, records);
		this.owner = owner;
		this.outline = outline;
		this.listener = listener;
	}

	/** @param name proposed; may be empty */
	public void newCode(String name, CodeKind kind) {
		CodeDialog.askNew(shell(), outline.get(), CodeWish.named(name, kind), Optional.empty())
				.ifPresent(wish -> add(wish, Optional.empty()));
	}

	public void newBelow(Row.OfCode parent) {
		CodeDialog.askNew(shell(), outline.get(), CodeWish.named("", parent.code().kind()), Optional.of(parent.code()))
				.ifPresent(wish -> add(wish, Optional.of(parent.code().id())));
	}

	private void add(CodeWish wish, Optional<CodeId> parent) {
		perform(steps.add(wish, parent), wish.name(), Messages.newsAdded, wish.name());
	}

	public void rename(Code code) {
		CodeDialog.askName(shell(), outline.get(), code)
				.ifPresent(name -> change(Words.with(Messages.stepRename, code.name()), code, code.renamed(name)));
	}

	/** Everything about a code in one dialog, and as one step. */
	public void details(Code code) {
		CodeDialog.askDetails(shell(), outline.get(), code).map(wish -> wish.of(code, true))
				.ifPresent(after -> change(Words.with(Messages.stepChange, code.name()), code, after));
	}

	/** Does nothing if nothing is different. */
	public void change(String step, Code before, Code after) {
		if (!before.equals(after)) {
			PracticeUndo.perform(owner, steps.change(step, before, after), () -> {
				if (!before.name().equals(after.name()) || before.kind() != after.kind()) {
					listener.placed(after.name());
				}
			});
		}
	}

	/** The same before the program ends: it is done when this returns. */
	public void changeAndWait(String step, Code before, Code after) {
		Job job = Job.createSystem(step, monitor -> {
			try {
				steps.change(step, before, after).execute(monitor, null);
			} catch (ExecutionException e) {
				Failures.log(e);
			}
		});
		job.schedule();
		try {
			job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	public void moveTo(Row.OfCode row) {
		CodeChooser.askParent(shell(), outline.get(), row)
				.ifPresent(place -> move(row, place.code().map(Row.OfCode::code).map(Code::id), row.code().kind()));
	}

	public void moveUp(Row.OfCode row) {
		if (row.parent().isEmpty()) {
			News.say(Words.with(Messages.newsAtTop, row.code().name()));
			return;
		}
		Optional<CodeId> above = row.parent().flatMap(outline.get()::code).flatMap(Row.OfCode::parent);
		move(row, above, row.code().kind());
	}

	/** @param kind the kind at whose top it stands if it has no parent */
	public void move(Row.OfCode row, Optional<CodeId> parent, CodeKind kind) {
		boolean there = row.parent().equals(parent) && row.code().kind() == kind;
		boolean underItself = parent.filter(id -> id.equals(row.id()) || outline.get().isAbove(row.code().id(), id)).isPresent();
		if (!there && !underItself) {
			perform(steps.move(row.code(), parent, kind), row.code().name(), Messages.newsMoved, row.code().name(),
					parent.flatMap(outline.get()::code).map(above -> above.code().name()).orElse(Words.kinds(kind)));
		}
	}

	public void merge(Row.OfCode row) {
		CodeChooser.askMerge(shell(), outline.get(), row).flatMap(CodeChooser.Place::code).map(Row.OfCode::code)
				.ifPresent(into -> perform(steps.merge(row.code(), into), into.name(), Messages.newsMerged, row.code().name(),
						into.name()));
	}

	/** Asks which if several were merged into the code. */
	public void separate(Row.OfCode row) {
		if (row.merged().isEmpty()) {
			News.say(Words.with(Messages.newsNothingMerged, row.code().name()));
			return;
		}
		Optional<Code> merged = row.merged().size() == 1 ? Optional.of(row.merged().getFirst())
				: CodeChooser.askMerged(shell(), row);
		merged.ifPresent(code -> separate(row, code));
	}

	public void separate(Row.OfCode row, Code merged) {
		perform(steps.separate(merged, row.code()), merged.name(), Messages.newsSeparated, merged.name(), row.code().name());
	}

	/** Who marks nothing goes at once; before marks go it is asked. Both can be undone. */
	public void delete(Row.OfCode row) {
		if (row.all() == 0) {
			deleteNow(row);
			return;
		}
		int answer = Question.ask(shell(), Messages.deleteTitle, Words.with(Messages.deleteSentence, row.code().name(), row.all()),
				Messages.deleteYes, Messages.deleteShow, Messages.deleteKeep);
		if (answer == 0) {
			deleteNow(row);
		} else if (answer == 1) {
			listener.showBeforeDeletion(row);
		}
	}

	public void deleteNow(Row.OfCode row) {
		PracticeUndo.perform(owner, steps.delete(row.code()), () -> News.say(Words.with(Messages.newsDeleted, row.code().name())));
	}

	/** The shipped codebook in the language of the program; what is there already stays as it is. */
	public void takeOverStarter() {
		PracticeUndo.perform(owner, steps.takeOver(StarterCodebook.in(Locale.getDefault())),
				() -> News.say(Messages.newsTakenOver));
	}

	/** The keys that are given out: index 1 to 9. */
	public List<Row.OfCode> withShortcuts() {
		return outline.get().codes().stream().filter(row -> row.code().shortcut().isPresent()).toList();
	}

	private void perform(RecordStep step, String placed, String news, Object... places) {
		PracticeUndo.perform(owner, step, () -> {
			News.say(Words.with(news, places));
			listener.placed(placed);
		});
	}

	private Shell shell() {
		return owner.getShell();
	}
}
