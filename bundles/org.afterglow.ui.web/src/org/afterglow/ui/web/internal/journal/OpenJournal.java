package org.afterglow.ui.web.internal.journal;

import java.time.Instant;
import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.News;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;
import org.afterglow.web.LocalWeb;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a journal page for the session at hand, or shows the one that is open. */
public final class OpenJournal extends AbstractHandler {

	private static final String PRACTICE = "org.afterglow.ui.clients.view";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		begin(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}

	/** For the session that is looked at, or one of the client who is. UI thread. */
	public static void begin(IWorkbenchWindow window) {
		Optional<Object> looked = looked(window.getActivePage());
		Records records = Services.of(window, Records.class);
		Instant now = Dates.ofUser().clock().instant();
		Jobs.start(window.getShell(), Messages.reading, monitor -> Meant.read(records, looked, now), meant -> {
			switch (meant) {
				case Meant.One one -> begin(window, one.session());
				case Meant.Several several -> new SessionDialog(window.getShell(), several).ask().ifPresent(session -> begin(window, session));
				case Meant.NoneYet none -> News.say(Messages.journalNoneYet);
				case Meant.Nothing nothing -> News.say(nothing.empty() ? Messages.journalEmptyPractice : Messages.journalNoSession);
			}
		});
	}

	/** For this session. UI thread. */
	public static void begin(IWorkbenchWindow window, SessionId session) {
		Records records = Services.of(window, Records.class);
		LocalWeb web = Services.of(window, LocalWeb.class);
		Shell shell = window.getShell();
		Instant now = Dates.ofUser().clock().instant();
		Jobs.start(shell, Messages.reading, monitor -> read(records, session, now), ground -> {
			if (ground.statement().isBlank()) {
				StatementDialog.ask(shell, records, "", said -> show(shell, web, records, ground.saying(said)), () -> {
				});
			} else {
				show(shell, web, records, ground);
			}
		});
	}

	private static void show(Shell shell, LocalWeb web, Records records, Ground ground) {
		Dates dates = Dates.ofUser();
		PageAtHand page = new PageAtHand(shell, web, records, ground, dates.clock());
		if (new JournalDialog(shell, ground, page, dates).open() == JournalDialog.SENTENCE) {
			StatementDialog.ask(shell, records, ground.statement(), said -> show(shell, web, records, ground.saying(said)),
					() -> show(shell, web, records, ground));
		}
	}

	private static Ground read(Records records, SessionId session, Instant now) {
		return new Ground(session, Words.whose(records, session), records.settings().get(LocalWeb.STATEMENT).orElse(""),
				Ground.hours(records.settings()),
				records.journals().openAt(now).stream().filter(page -> page.session().equals(session)).findFirst());
	}

	private static Optional<Object> looked(IWorkbenchPage page) {
		Optional<Object> open = inFront(page);
		return page.getActivePart() instanceof IEditorPart && open.isPresent() ? open : selected(page).or(() -> open);
	}

	private static Optional<Object> inFront(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		if (editor == null) {
			return Optional.empty();
		}
		return switch (editor.getEditorInput()) {
			case NarrativeInput input -> Optional.of(input.narrative());
			case EntryInput input -> Optional.of(input.entry());
			default -> Optional.empty();
		};
	}

	private static Optional<Object> selected(IWorkbenchPage page) {
		if (page.getSelection(PRACTICE) instanceof IStructuredSelection ids) {
			for (Object id : ids.toList()) {
				if (id instanceof SessionId || id instanceof ClientId) {
					return Optional.of(id);
				}
			}
		}
		return Optional.empty();
	}
}
