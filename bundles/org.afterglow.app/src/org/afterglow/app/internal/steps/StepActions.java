package org.afterglow.app.internal.steps;

import java.util.Optional;

import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.help.Step;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Does what a step says, or says what has to come before. */
final class StepActions {

	private final IEditorSite site;
	private Optional<NarrativeSummary> latest = Optional.empty();

	StepActions(IEditorSite site) {
		this.site = site;
	}

	/** The narrative in which a passage can be marked. */
	void latest(Optional<NarrativeSummary> narrative) {
		latest = narrative;
	}

	void run(Step step) {
		if (step == Step.PASSAGE) {
			// Only the person can select the words: the narrative comes to the front, and the line of news says the rest.
			latest.ifPresent(narrative -> Passages.open(site.getPage(), PassageTarget.whole(narrative.id(), narrative.title())));
			News.say(latest.isPresent() ? Messages.passageSentence : Messages.notYet);
			return;
		}
		try {
			site.getService(IHandlerService.class).executeCommand(step.command(), null);
		} catch (NotEnabledException | NotHandledException e) {
			News.say(Messages.notYet);
		} catch (CommandException e) {
			Failures.log(e);
		}
	}

	/** Calls whenever the search was opened, for as long as the widget is there. */
	void whenSearched(Widget owner, Runnable searched) {
		ICommandService commands = site.getWorkbenchWindow().getService(ICommandService.class);
		IExecutionListener listener = new IExecutionListener() {
			@Override
			public void postExecuteSuccess(String command, Object result) {
				if (Step.SEARCH.command().equals(command)) {
					searched.run();
				}
			}

			@Override
			public void preExecute(String command, ExecutionEvent event) {
				// Only what came of it matters.
			}

			@Override
			public void postExecuteFailure(String command, ExecutionException failure) {
				// Only what came of it matters.
			}

			@Override
			public void notHandled(String command, NotHandledException failure) {
				// Only what came of it matters.
			}
		};
		commands.addExecutionListener(listener);
		owner.addListener(SWT.Dispose, event -> commands.removeExecutionListener(listener));
	}
}
