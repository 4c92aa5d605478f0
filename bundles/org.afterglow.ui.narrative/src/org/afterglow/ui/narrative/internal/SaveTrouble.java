package org.afterglow.ui.narrative.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.records.StaleRecord;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;

/** What happens when a save did not succeed: said in place, with both texts kept, and mended or tried again. */
final class SaveTrouble {

	private static final int RETRY_MILLIS = 30_000;

	private final NarrativePage page;
	private final Records records;
	private final Codebook codebook;
	private final CodedDocument document;
	private final AutoSave saving;
	private final FollowingFeed following;
	private final Consumer<NarrativeSummary> moved;
	private boolean said;
	private boolean gone;
	private boolean keptBeside;

	/** @param moved hears where the words of a narrative that was deleted elsewhere are from now on */
	SaveTrouble(NarrativePage page, Records records, Codebook codebook, CodedDocument document, AutoSave saving,
			FollowingFeed following, Consumer<NarrativeSummary> moved) {
		this.page = page;
		this.records = records;
		this.codebook = codebook;
		this.document = document;
		this.saving = saving;
		this.following = following;
		this.moved = moved;
	}

	/** True if there is nothing left to save into. */
	boolean isGone() {
		return gone;
	}

	/** True if nothing here waits to be kept any more, because it is kept elsewhere. */
	boolean isOver() {
		return gone && keptBeside;
	}

	void say(RuntimeException reason) {
		switch (reason) {
			case StaleRecord stale -> compare();
			case CodingsElsewhere codings -> merge(codings.stored());
			case RecordMissing missing -> lookForCodes(reason);
			default -> {
				Failures.log(reason);
				sayFailed(reason);
				page.control().getDisplay().timerExec(RETRY_MILLIS, this::tryAgain);
			}
		}
	}

	/** The narrative was deleted elsewhere, while something here was not stored. */
	void gone() {
		if (!gone) {
			gone = true;
			strip(Strip.Level.NEEDS_A_LOOK, Messages.gone, List.of(new Strip.Action(Messages.goneKeep, "narrative.keepGone", this::keepGone)));
		}
	}

	private void keepGone() {
		CodedNarrative mine = SecondVersion.of(document.snapshot(), document.head().title());
		StyledText text = page.text().orElseThrow();
		// What is typed from here on would be nowhere.
		text.setEditable(false);
		Jobs.start(text, Messages.saving, monitor -> keptAnew(mine), kept -> {
			keptBeside = true;
			kept.ifPresent(moved);
		}, failure -> {
			text.setEditable(true);
			Failures.log(failure);
			sayFailed(failure);
		});
	}

	/** Stored as a narrative of its own, where it still has a session to be in. Codes may be gone by now, words are not. */
	private Optional<NarrativeSummary> keptAnew(CodedNarrative mine) {
		return records.together(() -> {
			if (records.sessions().byId(mine.narrative().session()).isEmpty()) {
				return Optional.empty();
			}
			boolean known = mine.codings().stream().allMatch(coding -> records.codes().byId(coding.code()).isPresent());
			CodedNarrative stored = records.narratives().save(known ? mine : CodedNarrative.uncoded(mine.narrative()));
			return records.narratives().summary(stored.narrative().id());
		});
	}

	/** A save succeeded. */
	void over() {
		if (said) {
			said = false;
			page.strip().clear();
		}
	}

	/** Keeps what is here as a narrative of its own; false if that cannot be done either. */
	boolean keepBesideAndWait() {
		CodedNarrative second = gone ? SecondVersion.of(document.snapshot(), document.head().title()) : second();
		// The page closes, or the program: the job's outcome is all there is to hear.
		AtomicBoolean kept = new AtomicBoolean();
		Job job = Job.createSystem(Messages.saving, monitor -> {
			if (gone) {
				keptAnew(second);
			} else {
				records.narratives().save(second);
			}
			kept.set(true);
			return Status.OK_STATUS;
		});
		job.schedule();
		try {
			job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		keptBeside = kept.get();
		return kept.get();
	}

	private void tryAgain() {
		if (!page.control().isDisposed() && said) {
			saving.resume();
		}
	}

	private void merge(CodedNarrative stored) {
		document.merge(following.known(), stored);
		following.saved(stored);
		saving.resume();
	}

	private void compare() {
		Jobs.start(page.control(), Messages.saving, monitor -> records.narratives().byId(document.id()),
				stored -> stored.ifPresentOrElse(this::sayConflict, this::gone));
	}

	private void sayConflict(CodedNarrative theirs) {
		if (FollowingFeed.sameWords(following.known(), theirs)) {
			// It was only renamed: nobody's words are in question.
			keepMine(theirs);
			return;
		}
		strip(Strip.Level.NEEDS_A_LOOK, Messages.conflict, List.of(
				new Strip.Action(Messages.conflictKeepBoth, "narrative.keepBoth", () -> keepBoth(theirs)),
				new Strip.Action(Messages.conflictKeepMine, "narrative.keepMine", () -> keepMine(theirs))));
	}

	private void keepMine(CodedNarrative theirs) {
		document.adoptHead(theirs.narrative());
		following.saved(theirs);
		saving.resume();
	}

	private void keepBoth(CodedNarrative theirs) {
		CodedNarrative mine = second();
		StyledText text = page.text().orElseThrow();
		// What is typed from here on would be in neither version.
		text.setEditable(false);
		Jobs.start(text, Messages.saving, monitor -> records.narratives().save(mine), stored -> {
			text.setEditable(true);
			document.follow(theirs);
			following.saved(theirs);
			over();
			saving.resume();
			News.say(Messages.with(Messages.conflictKept, stored.narrative().title()));
		}, failure -> {
			text.setEditable(true);
			Failures.log(failure);
			sayFailed(failure);
		});
	}

	private CodedNarrative second() {
		String title = Messages.with(Messages.conflictCopyTitle, document.head().title());
		return SecondVersion.of(document.snapshot(), title);
	}

	/** A code may have been deleted while its passages were being edited: its codings went with it. */
	private void lookForCodes(RuntimeException reason) {
		List<CodeId> used = Loaded.used(document.snapshot());
		Jobs.start(page.control(), Messages.saving, monitor -> {
			boolean there = records.narratives().byId(document.id()).isPresent();
			return there ? Optional.of(CodeTable.read(codebook, used)) : Optional.<CodeTable>empty();
		}, table -> {
			if (table.isEmpty()) {
				gone();
			} else if (document.dropCodes(code -> table.get().code(code).isEmpty())) {
				page.codes(table.get());
				saving.resume();
			} else {
				Failures.log(reason);
				sayFailed(reason);
			}
		});
	}

	private void sayFailed(Throwable reason) {
		strip(Strip.Level.COULD_NOT, Messages.with(Messages.failedSave, Failures.sentence(reason)),
				List.of(new Strip.Action(Messages.failedAgain, "narrative.saveAgain", saving::resume)));
	}

	private void strip(Strip.Level level, String sentence, List<Strip.Action> actions) {
		said = true;
		page.strip().say(level, sentence, actions);
		News.say(sentence);
	}
}
