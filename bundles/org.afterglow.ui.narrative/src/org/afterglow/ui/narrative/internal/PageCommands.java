package org.afterglow.ui.narrative.internal;

import org.afterglow.ui.Failures;
import org.afterglow.ui.News;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.narrative.internal.focus.FocusMode;
import org.afterglow.ui.narrative.internal.page.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done with the page of an open narrative, as commands of its part. */
final class PageCommands {

	private static final String PREFIX = "org.afterglow.ui.narrative.";
	/** Of the part that keeps what clients left. */
	private static final String ORIGINAL = "org.afterglow.ui.web.original";

	private final IHandlerService handlers;

	private PageCommands(IHandlerService handlers) {
		this.handlers = handlers;
	}

	static void activate(IWorkbenchPartSite site, NarrativePage page, OpenNarrative narrative) {
		PageCommands commands = new PageCommands(site.getService(IHandlerService.class));
		commands.on("find", page.find()::open);
		commands.on("findNext", page.find()::next);
		commands.on("findPrevious", page.find()::previous);
		commands.on("details", narrative.head()::details);
		commands.on("beforeInSession", narrative.head()::before);
		commands.on("afterInSession", narrative.head()::after);
		FocusMode focus = new FocusMode(site, page.control(), narrative.text(), alone -> {
			page.alone(alone);
			News.say(alone ? Messages.focusOn : Messages.focusLeft);
		});
		commands.on("focus", focus::toggle);
		commands.on("toMargin", page::toMargin);
		TabKeys.on(narrative.text(), site);
		page.head().onOriginal(() -> commands.run(ORIGINAL));
		Preferences preferences = Preferences.ofUser();
		commands.on("larger", () -> preferences.readingPoints(preferences.readingPoints() + 1));
		commands.on("smaller", () -> preferences.readingPoints(preferences.readingPoints() - 1));
		commands.on("usualSize", () -> preferences.readingPoints(Preferences.USUAL_READING_POINTS));
	}

	private void on(String command, Runnable action) {
		handlers.activateHandler(PREFIX + command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	private void run(String command) {
		try {
			handlers.executeCommand(command, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			Failures.log(e);
		}
	}
}
