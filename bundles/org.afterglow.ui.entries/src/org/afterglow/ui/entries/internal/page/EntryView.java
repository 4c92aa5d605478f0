package org.afterglow.ui.entries.internal.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.framework.Problem;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Deleting;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.EntryDraft;
import org.afterglow.ui.entries.internal.draft.Readable;
import org.afterglow.ui.entries.internal.draft.Typed;
import org.afterglow.ui.entries.internal.form.FormPane;
import org.afterglow.ui.entries.internal.form.Surroundings;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbenchPage;

/** An entry as it stands on its page: with a form if its type is there, as words to be read if it is not. */
final class EntryView implements OpenEntry.Page {

	/** What the part around it does. */
	interface Part {
		void dirtyChanged();

		/** The entry is no longer there. */
		void gone();
	}

	/** Where it stands. */
	record Place(Records records, ModuleRecords modules, Codebook codebook, Called called, IWorkbenchPage window, Typed typed, Clock clock) {
	}

	private final EntryPage page;
	private final Loaded loaded;
	private final Place place;
	private final Part part;
	private Optional<OpenEntry> open = Optional.empty();
	private Optional<FormPane> form = Optional.empty();
	/** It was to be called done, and something was in the way that still is. */
	private boolean refused;
	private Optional<Button> finish = Optional.empty();
	/** Of the foot: history, delete, finish, open again. */
	private List<String> labels = List.of();

	private EntryView(EntryPage page, Loaded loaded, Place place, Part part) {
		this.page = page;
		this.loaded = loaded;
		this.place = place;
		this.part = part;
	}

	static EntryView in(EntryPage page, Loaded loaded, Place place, Part part) {
		EntryView view = new EntryView(page, loaded, place, part);
		loaded.type().ifPresentOrElse(view::answered, view::read);
		return view;
	}

	private void answered(EntryType type) {
		EntryDraft draft = new EntryDraft(type, loaded.entry());
		Steps steps = new Steps(draft, place.typed().locale());
		Surroundings around = new Surroundings(place.records(), place.codebook(), place.called(), place.window(), loaded.entry(), place.typed(), page::reflow);
		type.help().ifPresent(help -> page.help(help.in(place.typed().locale())));
		form = Optional.of(page.form(parent -> new FormPane(parent, draft, around, steps)));
		page.footSays(Messages.mayStayEmpty);
		labels = form.get().lettered(List.of(Messages.historyButton, Messages.deleteButton, Messages.finishButton, Messages.openAgainButton));
		page.action(labels.get(0), "entry.history", () -> history(type, steps));
		page.action(labels.get(1), "entry.delete", this::delete);
		finish = Optional.of(page.action(labels.get(2), "entry.finish", () -> finish(draft, steps)));
		page.state(state(loaded.entry(), Dates.ofUser().moment(loaded.entry().changed())));
		OpenEntry opened = new OpenEntry(page.control(), place.records(),
				new RecordedOthers(place.modules(), loaded.entry().client()), place.called().assessor(), draft, steps, place.clock(), this);
		open = Optional.of(opened);
		OpenEntries.ofPractice().opened(opened);
		changed();
	}

	private void read() {
		page.notice(switch (loaded.reason()) {
			case ABSENT -> Messages.with(Messages.readAbsent, loaded.module());
			case LATER -> Messages.with(Messages.readLater, loaded.module());
			case NOT_CARRIED -> Messages.with(Messages.readNotCarried, loaded.module());
			case NONE -> "";
		});
		Readable readable = new Readable(place.typed(), target -> Optional.ofNullable(loaded.names().get(target)), Messages.targetGone);
		List<EntryOutline.Field> fields = loaded.outline().map(EntryOutline::fields).orElse(List.of());
		page.read(parent -> ReadPane.in(parent, readable.lines(fields, loaded.entry().values()), Messages.readNothing));
		page.footSays(Messages.readOnly);
		page.action(Messages.deleteButton, "entry.delete", this::delete);
		page.state(Messages.with(Messages.savedAt, Dates.ofUser().moment(loaded.entry().changed())));
	}

	private void delete() {
		if (saveAndWait()) {
			Deleting.delete(page.control(), place.records(), loaded.entry().id(), loaded.name());
		}
	}

	private void history(EntryType type, Steps steps) {
		if (saveAndWait()) {
			HistoryDialog.open(page.control(), place, loaded, type, steps::restore);
		}
	}

	/** With something left to say it only cannot be called done; what was typed is kept either way. */
	private void finish(EntryDraft draft, Steps steps) {
		if (draft.status() == EntryStatus.DONE) {
			steps.come(EntryStatus.OPEN);
		} else if (draft.problems().isEmpty()) {
			steps.come(EntryStatus.DONE);
		} else {
			form.ifPresent(FormPane::complainOfAll);
			refused = true;
			page.notice(said(draft));
		}
	}

	/** What is said of the whole, and, from when it could not be called done until nothing is in the way any more, why. */
	private String said(EntryDraft draft) {
		refused &= !draft.problems().isEmpty();
		StringBuilder sentences = new StringBuilder(refused ? Messages.with(Messages.notDone, draft.problems().size()) : "");
		for (Problem problem : draft.problemsOfWhole()) {
			sentences.append(sentences.isEmpty() ? "" : "\n").append(problem.message().in(place.typed().locale()));
		}
		return sentences.toString();
	}

	@Override
	public void changed() {
		open.map(OpenEntry::draft).ifPresent(draft -> {
			part.dirtyChanged();
			if (draft.isDirty()) {
				page.state(Messages.unsaved);
			}
			finish.filter(button -> !button.isDisposed()).ifPresent(button -> {
				String label = labels.get(draft.status() == EntryStatus.DONE ? 3 : 2);
				if (!button.getText().equals(label)) {
					button.setText(label);
					button.getParent().layout();
				}
			});
			boolean failed = place.called().assessor().hasFailed(draft.type().id());
			page.reminders(draft.reminders().stream().map(words -> words.in(place.typed().locale())).toList());
			page.notice(failed ? Messages.with(Messages.moduleFailed, loaded.module()) : said(draft));
		});
	}

	@Override
	public void saved(Instant when) {
		part.dirtyChanged();
		open.map(OpenEntry::draft).filter(draft -> !draft.isDirty()).ifPresent(draft -> {
			page.state(state(draft.stored(), Dates.ofUser().time(when)));
		});
	}

	/** "Psychotherapy notes, open, saved 10:31" */
	private static String state(Entry stored, String when) {
		String partition = stored.partition() == RecordPartition.CLINICAL_RECORD ? Messages.partitionClinical : Messages.partitionNotes;
		return Messages.with(Messages.saved, partition, stored.status() == EntryStatus.DONE ? Messages.statusDone : Messages.statusOpen, when);
	}

	@Override
	public void failed(RuntimeException reason) {
		Failures.log(reason);
		page.notice(Messages.with(Messages.notSaved, Failures.sentence(reason)));
	}

	@Override
	public void gone() {
		part.gone();
	}

	boolean isDirty() {
		return open.map(OpenEntry::draft).map(EntryDraft::isDirty).orElse(false);
	}

	boolean saveAndWait() {
		return open.map(OpenEntry::saveAndWait).orElse(true);
	}

	/** Whether it is shown as these types would have it, or has a form whose module failed since. */
	boolean isOf(List<EntryType> types, Predicate<EntryTypeId> failed) {
		Entry entry = loaded.entry();
		if (open.isPresent() && failed.test(entry.type())) {
			return true;
		}
		return loaded.type().equals(types.stream().filter(type -> type.id().equals(entry.type())).findFirst());
	}

	void close() {
		open.ifPresent(each -> {
			OpenEntries.ofPractice().closed(each);
			each.close();
		});
		open = Optional.empty();
	}
}
