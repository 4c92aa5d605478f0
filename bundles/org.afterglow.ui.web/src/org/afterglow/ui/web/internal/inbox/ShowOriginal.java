package org.afterglow.ui.web.internal.inbox;

import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.News;
import org.afterglow.ui.Services;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** From the narrative in front to what the client left, of which it was made. */
public final class ShowOriginal extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = window.getActivePage().getActiveEditor();
		if (editor != null && editor.getEditorInput() instanceof NarrativeInput open) {
			show(window, open.narrative());
		}
		return null;
	}

	private static void show(IWorkbenchWindow window, NarrativeId told) {
		Records records = Services.of(window, Records.class);
		Jobs.start(window.getShell(), Messages.reading, monitor -> original(records, told),
				left -> left.ifPresentOrElse(found -> ShowInbox.at(window.getActivePage(), found), () -> News.say(Messages.notLeft)));
	}

	private static Optional<JournalAnswer> original(Records records, NarrativeId told) {
		return records.narratives().summary(told).map(NarrativeSummary::session).map(records.journals()::answers).stream()
				.flatMap(answers -> answers.stream()).filter(answer -> answer.narrative().equals(Optional.of(told))).findFirst();
	}
}
