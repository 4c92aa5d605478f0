package org.afterglow.ui.web.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Journal;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.web.internal.inbox.ShowInbox;
import org.afterglow.ui.window.StatusNotes;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.WebState;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The journal pages that are open now, for everything in the window that speaks of them. Codes are known here alone, and for as long
 * as the window is there. UI thread only.
 */
public final class OpenPages {

	/** A page ends by itself, and nothing in the records changes then. */
	private static final int LOOK_MILLIS = 20_000;

	private final Clock clock;
	private final Map<JournalId, OpenedJournal> codes = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private Now now = new Now(List.of(), 0, new WebState.Off());
	private Optional<Job> reading = Optional.empty();

	/**
	 * How it stands.
	 *
	 * @param pages that can be written in
	 * @param waiting how many answers nobody decided on yet
	 * @param web whether pages can be reached
	 */
	public record Now(List<Journal> pages, int waiting, WebState web) {
		public Now {
			pages = List.copyOf(pages);
		}

		/** The page of a session. */
		public Optional<Journal> of(SessionId session) {
			return pages.stream().filter(page -> page.session().equals(session)).findFirst();
		}
	}

	private OpenPages(Clock clock) {
		this.clock = clock;
	}

	/** The ones of this window. */
	public static OpenPages shared() {
		return Services.shared(OpenPages.class, () -> new OpenPages(Dates.ofUser().clock()));
	}

	void watch(IWorkbenchWindow window, LocalWeb web) {
		Shell shell = window.getShell();
		Records records = Services.of(window, Records.class);
		Runnable look = () -> look(window, records, web);
		FeedRefresh.follow(records.feed(), shell, look);
		Subscription state = web.listen(() -> Jobs.later(shell, look));
		shell.addDisposeListener(event -> state.close());
		again(shell, look);
		look.run();
	}

	private static void again(Shell shell, Runnable look) {
		shell.getDisplay().timerExec(LOOK_MILLIS, () -> {
			if (!shell.isDisposed()) {
				look.run();
				again(shell, look);
			}
		});
	}

	private void look(IWorkbenchWindow window, Records records, LocalWeb web) {
		// One that began before would tell later what is no longer so.
		reading.ifPresent(Job::cancel);
		reading = Optional.of(Jobs.start(window.getShell(), Messages.reading, monitor -> new Now(records.journals().openAt(clock.instant()),
				Math.toIntExact(records.journals().waiting().stream().filter(answer -> answer.nothing() || !answer.isEmpty()).count()), web.state()),
				read -> show(window, read)));
	}

	private void show(IWorkbenchWindow window, Now read) {
		if (!read.equals(now)) {
			now = read;
			codes.keySet().removeIf(id -> read.pages().stream().noneMatch(page -> page.id().equals(id)));
			StatusNotes.shared().say(sentence(read, codes.keySet()).map(said -> new StatusNotes.Note(said, () -> ShowInbox.in(window.getActivePage()))));
			List.copyOf(listeners).forEach(Runnable::run);
		}
	}

	/** @param known pages whose code was given in this window: they were opened where it listens now */
	static Optional<String> sentence(Now now, Set<JournalId> known) {
		List<Journal> pages = now.pages();
		if (pages.isEmpty()) {
			return Optional.empty();
		}
		if (now.web() instanceof WebState.Failed) {
			return Optional.of(Messages.statusUnreachable);
		}
		if (now.web() instanceof WebState.Listening at && at.moved() && !pages.stream().allMatch(page -> known.contains(page.id()))) {
			return Optional.of(Messages.statusMoved);
		}
		return Optional.of(pages.size() == 1
				? Messages.with(Messages.statusOne, Dates.ofUser().time(pages.getFirst().until()))
				: Messages.with(Messages.statusSome, pages.size()));
	}

	/** How it stood when it was last looked at. */
	public Now now() {
		return now;
	}

	/** Remembers the code of a page. */
	public void opened(OpenedJournal page) {
		codes.put(page.journal(), page);
	}

	/** The code of a page that was opened from this window. */
	public Optional<OpenedJournal> code(JournalId page) {
		return Optional.ofNullable(codes.get(page));
	}

	/** Calls after it stands otherwise, for as long as the widget is there. */
	public void listen(Widget owner, Runnable changed) {
		listeners.add(changed);
		owner.addDisposeListener(event -> listeners.remove(changed));
	}
}
