package org.afterglow.ui.codebook.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Question;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.Searches;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;

/** What can be done to codes. */
final class CodeActions {

	private final Codebook codebook;
	private final Records records;
	private final IWorkbenchPage page;
	private final Control owner;

	CodeActions(Codebook codebook, Records records, IWorkbenchPage page, Control owner) {
		this.codebook = codebook;
		this.records = records;
		this.page = page;
		this.owner = owner;
	}

	void newCode(CodeKind proposed) {
		CodeDialog.askNew(owner.getShell(), proposed).ifPresent(answer -> {
			// The colour is given out when the code is first added; doing it again brings the same code back.
			AtomicReference<Optional<Code>> added = new AtomicReference<>(Optional.empty());
			RecordStep step = new RecordStep(Messages.stepNew, () -> added.get().ifPresentOrElse(records.codes()::save,
					() -> added.set(Optional.of(codebook.add(answer.name(), answer.kind())))),
					() -> added.get().ifPresent(code -> records.codes().delete(code.id())));
			PracticeUndo.perform(owner, step, () -> News.say(NLS.bind(Messages.newsAdded, answer.name())));
		});
	}

	void rename(Code code) {
		CodeDialog.askName(owner.getShell(), code.name(), code.kind())
				.ifPresent(name -> PracticeUndo.perform(owner, new RecordStep(Messages.stepRename,
						() -> records.codes().save(code.renamed(name)), () -> records.codes().save(code)), () -> {
						}));
	}

	/** A code that marks nothing can come back; one that marks passages takes its marks with it for good. */
	void delete(Row.OfCode row) {
		Code code = row.code();
		if (row.count() == 0) {
			PracticeUndo.perform(owner, new RecordStep(NLS.bind(Messages.stepDelete, code.name()),
					() -> records.codes().delete(code.id()), () -> records.codes().save(code)),
					() -> News.say(NLS.bind(Messages.newsDeleted, code.name())));
			return;
		}
		int answer = Question.ask(owner.getShell(), Messages.deleteTitle,
				NLS.bind(row.count() == 1 ? Messages.deleteOne : Messages.deleteSentence, code.name(),
						Integer.toString(row.count())),
				Messages.deleteYes, Messages.deleteShow, Messages.deleteKeep);
		if (answer == 0) {
			Jobs.start(owner, Messages.deleteTitle, monitor -> {
				records.codes().delete(code.id());
				return code.name();
			}, name -> News.say(NLS.bind(Messages.newsDeleted, name)));
		} else if (answer == 1) {
			showPassages(code);
		}
	}

	void showPassages(Code code) {
		Searches.open(page, Searches.ofCode(code.name()));
	}
}
