package org.afterglow.ui.entries.internal.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.afterglow.framework.EntryScope;
import org.afterglow.framework.EntryType;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedEntry;
import org.afterglow.records.Therapist;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.EntryTypes;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.form.Offer;
import org.afterglow.ui.entries.internal.form.OfferDialog;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** The way to a new entry: for whom, of what, and then its page. */
public final class NewEntry {

	private final IWorkbenchPage page;
	private final Shell shell;
	private final Records records;
	private final Clock clock;

	private NewEntry(IWorkbenchPage page, Clock clock) {
		this.page = page;
		this.clock = clock;
		shell = page.getWorkbenchWindow().getShell();
		records = Services.of(page.getWorkbenchWindow(), Records.class);
	}

	/** For whom, and the session that one of their sessions would be taken for. */
	private record Occasion(Whose whose, Optional<Session> session) {
	}

	/** Asks for what is not clear yet. @param wanted the type, if it is clear already */
	public static void begin(IWorkbenchPage page, Optional<EntryTypeId> wanted) {
		new NewEntry(page, Dates.ofUser().clock()).ask(wanted);
	}

	private void ask(Optional<EntryTypeId> wanted) {
		Optional<Clue> clue = Clue.in(page);
		Jobs.start(shell, Messages.reading, monitor -> clue.flatMap(each -> each.read(records)).map(this::occasion),
				occasion -> occasion.ifPresentOrElse(found -> ask(found, wanted), () -> News.say(Messages.newNobody)));
	}

	/** The session that is looked at, else the last one of the client. */
	private Occasion occasion(Whose whose) {
		return new Occasion(whose, whose.session().or(() -> records.sessions().all().stream().filter(session -> session.client().equals(whose.id()))
				.max(Comparator.comparing(Session::date).thenComparing(Session::number))));
	}

	private void ask(Occasion occasion, Optional<EntryTypeId> wanted) {
		List<EntryType> possible = EntryTypes.ofPractice().all().stream()
				.filter(EntryType::isListed).filter(type -> type.scope() == EntryScope.CLIENT || occasion.session().isPresent()).toList();
		Optional<EntryType> clear = wanted.flatMap(id -> possible.stream().filter(type -> type.id().equals(id)).findFirst());
		if (clear.isPresent()) {
			make(clear.get(), occasion);
		} else if (possible.isEmpty()) {
			News.say(EntryTypes.ofPractice().all().isEmpty() ? Messages.newNoTypes : Messages.newNoSession);
		} else {
			List<Offer<EntryType>> offers = new ArrayList<>();
			possible.forEach(type -> offers.add(new Offer<>(type, type.name().in(Locale.getDefault()), aside(type, occasion))));
			new OfferDialog<>(shell, Messages.with(Messages.newTitle, occasion.whose().client()), offers, List.of()).ask()
					.ifPresent(choice -> make(choice.offer().target(), occasion));
		}
	}

	private static String aside(EntryType type, Occasion occasion) {
		return type.scope() == EntryScope.CLIENT ? "" : occasion.session().map(RecordWords::occasion).orElse("");
	}

	private void make(EntryType type, Occasion occasion) {
		Optional<SessionId> session = (type.scope() == EntryScope.CLIENT ? occasion.whose().session() : occasion.session()).map(Session::id);
		Entry begun = type.begin(occasion.whose().id(), session, clock.instant());
		String name = type.name().in(Locale.getDefault());
		AtomicReference<Optional<RemovedEntry>> removed = new AtomicReference<>(Optional.empty());
		RecordStep step = new RecordStep(Messages.with(Messages.stepNew, name), () -> removed.getAndSet(Optional.empty())
				.ifPresentOrElse(records.entries()::restore, () -> records.entries().save(begun.by(Therapist.of(records.settings()).name()))),
				() -> removed.set(records.entries().delete(begun.id())));
		PracticeUndo.perform(shell, step, () -> EntryInput.open(page, begun.id(), name));
	}
}
