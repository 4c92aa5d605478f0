package org.afterglow.ui.entries.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.model.SessionId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryInput;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;

/** Tells modules when the last text or form of a session was closed. Both save themselves before they close. */
final class ClosedSessions implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Records records;
	private final PracticeModules modules;

	private ClosedSessions(IWorkbenchPage page) {
		this.page = page;
		records = Services.of(page.getWorkbenchWindow(), Records.class);
		modules = Services.of(page.getWorkbenchWindow(), PracticeModules.class);
	}

	/** From now on, for as long as the page is there. */
	static void follow(IWorkbenchPage page) {
		page.addPartListener(new ClosedSessions(page));
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		input(part).ifPresent(closed -> {
			List<IEditorInput> open = Arrays.stream(page.getEditorReferences()).flatMap(each -> input(each).stream()).toList();
			Jobs.start(page.getWorkbenchWindow().getShell(), Messages.reading, monitor -> {
				session(closed).filter(session -> open.stream().noneMatch(each -> session(each).equals(Optional.of(session))))
						.ifPresent(modules::sessionClosed);
				return closed;
			}, done -> {
				// Modules hear of it off the thread that draws windows.
			});
		});
	}

	private static Optional<IEditorInput> input(IWorkbenchPartReference part) {
		try {
			return part instanceof IEditorReference editor ? Optional.ofNullable(editor.getEditorInput()) : Optional.empty();
		} catch (PartInitException e) {
			// A page that never opened closes nothing.
			return Optional.empty();
		}
	}

	/** Off the UI thread; empty for what belongs to no session, or is gone. */
	private Optional<SessionId> session(IEditorInput input) {
		return switch (Objects.requireNonNull(input)) {
			case NarrativeInput told -> records.narratives().summary(told.narrative()).map(NarrativeSummary::session);
			case EntryInput entry -> records.entries().byId(entry.entry()).flatMap(Entry::session);
			default -> Optional.empty();
		};
	}
}
