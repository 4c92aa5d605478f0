package org.afterglow.ui.entries.internal.adding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.afterglow.framework.EntryType;
import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedEntry;
import org.afterglow.records.Therapist;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.SelectsPassages;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Callings;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.form.Offer;
import org.afterglow.ui.entries.internal.form.OfferDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the selected words into an entry, a new one or one that is there: with an anchor of its own, beside whatever else points to them. */
public final class AddTo extends AbstractHandler {

	private static final int MOST = 200;

	/** Where the words can go. @param entry empty for a new one */
	private record Goal(EntryType type, Optional<EntryId> entry) {
	}

	/** What was found out about the words. */
	private record Found(Whose whose, List<Offer<Goal>> offers) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IEditorPart editor = page.getActiveEditor();
		if (editor instanceof SelectsPassages text) {
			// The place of the words has to be one in the text as it is stored.
			if (!editor.isDirty() || page.saveEditor(editor, false)) {
				text.selectedPassage().ifPresentOrElse(passage -> ask(page, passage), () -> News.say(Messages.addSelect));
			}
		} else {
			News.say(Messages.addSelect);
		}
		return null;
	}

	private static void ask(IWorkbenchPage page, PassageTarget passage) {
		Called called = Callings.now();
		List<EntryType> types = called.types().stream().filter(EntryType::isListed).filter(EntryType::takesPassages).toList();
		if (types.isEmpty()) {
			News.say(Messages.addNoTypes);
			return;
		}
		Shell shell = page.getWorkbenchWindow().getShell();
		Records records = Services.of(page.getWorkbenchWindow(), Records.class);
		Jobs.start(shell, Messages.reading, monitor -> find(records, called, types, passage), found -> found.ifPresent(each -> new OfferDialog<>(shell,
				Messages.addTitle, each.offers(), List.of()).ask().ifPresent(choice -> add(page, records, called, each.whose(), choice.offer(), passage))));
	}

	private static Optional<Found> find(Records records, Called called, List<EntryType> types, PassageTarget passage) {
		return records.narratives().summary(passage.narrative()).flatMap(narrative -> Whose.of(records, narrative.session()))
				.map(whose -> new Found(whose, offers(records, called, types, whose)));
	}

	private static List<Offer<Goal>> offers(Records records, Called called, List<EntryType> types, Whose whose) {
		List<Offer<Goal>> offers = new ArrayList<>();
		types.forEach(type -> offers.add(new Offer<>(new Goal(type, Optional.empty()), Messages.with(Messages.addNew, type.name().in(called.locale())), "")));
		List<Entry> entries = records.entries().find(EntryFilter.ALL.of(whose.id()).of(types.stream().map(EntryType::id).toArray(EntryTypeId[]::new)),
				EntrySort.NEWEST, MOST);
		Map<EntryId, String> titles = called.titles(records, entries);
		for (Entry entry : entries) {
			called.type(entry.type()).filter(type -> type.reads(entry.typeVersion())).ifPresent(type -> offers.add(new Offer<>(
					new Goal(type, Optional.of(entry.id())), titles.get(entry.id()), type.name().in(called.locale()) + ", " + Dates.ofUser().moment(entry.created()))));
		}
		return offers;
	}

	private static void add(IWorkbenchPage page, Records records, Called called, Whose whose, Offer<Goal> offer, PassageTarget passage) {
		Anchor anchor = new Anchor(AnchorId.random(), passage.narrative(), passage.span().orElseThrow(), passage.quote(), AnchorState.ANCHORED);
		EntryType type = offer.target().type();
		Clock clock = Dates.ofUser().clock();
		Addition addition = new Addition(type, anchor, clock);
		String name = type.name().in(called.locale());
		Shell shell = page.getWorkbenchWindow().getShell();
		String step = Messages.with(Messages.stepAdd, name);
		offer.target().entry().ifPresentOrElse(entry -> PracticeUndo.perform(shell, new RecordStep(step,
				() -> change(records, called, type, entry, addition, true), () -> change(records, called, type, entry, addition, false)),
				() -> News.say(Messages.with(Messages.added, offer.name()))), () -> {
					Entry begun = addition.added(type.begin(whose.id(), whose.session().map(Session::id), clock.instant()));
					AtomicReference<Optional<RemovedEntry>> removed = new AtomicReference<>(Optional.empty());
					PracticeUndo.perform(shell, new RecordStep(step, () -> removed.getAndSet(Optional.empty()).ifPresentOrElse(records.entries()::restore,
							() -> records.entries().save(begun.by(Therapist.of(records.settings()).name()))), () -> removed.set(records.entries().delete(begun.id()))),
							() -> EntryInput.open(page, begun.id(), name));
				});
	}

	/** Nothing happens to an entry that is gone. */
	private static void change(Records records, Called called, EntryType type, EntryId id, Addition addition, boolean in) {
		records.entries().byId(id).flatMap(stored -> called.assessor().ask(type.id(), () -> type.upgraded(stored)))
				.ifPresent(entry -> records.entries().save(in ? addition.added(entry) : addition.takenOut(entry)));
	}
}
