package org.afterglow.ui.web.internal.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
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
import org.eclipse.jface.window.Window;
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

	/** For the session that is looked at. UI thread. */
	public static void begin(IWorkbenchWindow window) {
		Optional<Object> meant = meant(window.getActivePage());
		Records records = Services.of(window, Records.class);
		Jobs.start(window.getShell(), Messages.reading, monitor -> meant.flatMap(id -> session(records, id)),
				session -> session.ifPresentOrElse(found -> begin(window, found), () -> News.say(Messages.journalNoSession)));
	}

	/** For this session. UI thread. */
	public static void begin(IWorkbenchWindow window, SessionId session) {
		Records records = Services.of(window, Records.class);
		LocalWeb web = Services.of(window, LocalWeb.class);
		Shell shell = window.getShell();
		Jobs.start(shell, Messages.reading, monitor -> read(records, session), ground -> {
			if (ground.statement().isBlank()) {
				new StatementDialog(shell, records, "").ask().ifPresent(said -> show(shell, web, records, ground.saying(said)));
			} else {
				show(shell, web, records, ground);
			}
		});
	}

	private static int show(Shell shell, LocalWeb web, Records records, Ground ground) {
		int answer = new JournalDialog(shell, web, records, ground).open();
		return answer == JournalDialog.SENTENCE ? changed(shell, web, records, ground) : Window.OK;
	}

	private static int changed(Shell shell, LocalWeb web, Records records, Ground ground) {
		return show(shell, web, records, new StatementDialog(shell, records, ground.statement()).ask().map(ground::saying).orElse(ground));
	}

	private static Ground read(Records records, SessionId session) {
		return new Ground(session, Words.whose(records, session), records.settings().get(LocalWeb.STATEMENT).orElse(""),
				Ground.hours(records.settings()),
				records.journals().openAt(Instant.now()).stream().filter(page -> page.session().equals(session)).findFirst());
	}

	private static Optional<Object> meant(IWorkbenchPage page) {
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

	/** Of a client the last one. */
	private static Optional<SessionId> session(Records records, Object id) {
		return switch (id) {
			case SessionId session -> Optional.of(session);
			case ClientId client -> records.sessions().of(client).stream()
					.max(Comparator.comparing(Session::date).thenComparing(Session::number)).map(Session::id);
			case NarrativeId narrative -> records.narratives().summary(narrative).map(NarrativeSummary::session);
			case EntryId entry -> records.entries().byId(entry).flatMap(found -> found.session());
			default -> Optional.empty();
		};
	}
}
