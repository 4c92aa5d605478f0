package org.afterglow.ui.web.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.web.internal.inbox.ShowInbox;
import org.afterglow.ui.window.StatusNotes;
import org.afterglow.web.OpenedJournal;
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

	private final Map<JournalId, OpenedJournal> codes = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private Now now = new Now(List.of(), 0);

	/**
	 * How it stands.
	 *
	 * @param pages that can be written in
	 * @param waiting how many answers nobody decided on yet
	 */
	public record Now(List<Journal> pages, int waiting) {
		public Now {
			pages = List.copyOf(pages);
		}

		/** The page of a session. */
		public Optional<Journal> of(SessionId session) {
			return pages.stream().filter(page -> page.session().equals(session)).findFirst();
		}
	}

	private OpenPages() {
	}

	/** The ones of this window. */
	public static OpenPages shared() {
		return Services.shared(OpenPages.class, OpenPages::new);
	}

	void watch(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		Records records = Services.of(window, Records.class);
		Runnable look = () -> look(window, records);
		FeedRefresh.follow(records.feed(), shell, look);
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

	private void look(IWorkbenchWindow window, Records records) {
		Jobs.start(window.getShell(), Messages.reading, monitor -> new Now(records.journals().openAt(Instant.now()),
				Math.toIntExact(records.journals().waiting().stream().filter(answer -> answer.nothing() || !answer.isEmpty()).count())),
				read -> show(window, read));
	}

	private void show(IWorkbenchWindow window, Now read) {
		if (!read.equals(now)) {
			now = read;
			codes.keySet().removeIf(id -> read.pages().stream().noneMatch(page -> page.id().equals(id)));
			StatusNotes.shared().say(sentence().map(said -> new StatusNotes.Note(said, () -> ShowInbox.in(window.getActivePage()))));
			List.copyOf(listeners).forEach(Runnable::run);
		}
	}

	private Optional<String> sentence() {
		List<Journal> pages = now.pages();
		return switch (pages.size()) {
			case 0 -> Optional.empty();
			case 1 -> Optional.of(Messages.with(Messages.statusOne, Dates.ofUser().time(pages.getFirst().until())));
			default -> Optional.of(Messages.with(Messages.statusSome, pages.size()));
		};
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
