package org.afterglow.ui.narrative.internal.coding;

import org.afterglow.ui.News;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Gives the commands of plugin.xml to an open narrative. */
public final class CodingHandlers {

	private static final String PREFIX = "org.afterglow.ui.narrative.";
	private static final String KEY = PREFIX + "codeByKey.key";
	/** Its key is also that of the third code; it is meant where no words are selected. */
	private static final String GO_TO = "org.afterglow.ui.clients.goTo";
	private static final String GO_TO_KEY = "3";

	private interface Work {
		void run(ExecutionEvent event) throws ExecutionException;
	}

	private final IServiceLocator site;

	private CodingHandlers(IServiceLocator site) {
		this.site = site;
	}

	public static void activate(IServiceLocator site, CodingCommands commands) {
		CodingHandlers handlers = new CodingHandlers(site);
		handlers.on("addCode", event -> commands.add());
		handlers.on("addInVivo", event -> commands.addInVivo());
		handlers.on("codeByKey", event -> handlers.byKey(event.getParameter(KEY), commands));
		handlers.on("removeCode", event -> commands.remove());
		handlers.on("recode", event -> commands.recode());
		handlers.on("adjustPassage", event -> commands.adjust());
		handlers.on("selectMore", event -> commands.selectMore());
		handlers.on("nextCoding", event -> commands.next());
		handlers.on("previousCoding", event -> commands.previous());
	}

	private void on(String command, Work work) {
		site.getService(IHandlerService.class).activateHandler(PREFIX + command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) throws ExecutionException {
				work.run(event);
				return null;
			}
		});
	}

	private void byKey(String key, CodingCommands commands) throws ExecutionException {
		Command goTo = site.getService(ICommandService.class).getCommand(GO_TO);
		boolean elsewhere = key.equals(GO_TO_KEY) && goTo.isHandled() && !commands.hasSelection();
		if (!elsewhere && commands.addByShortcut(Integer.parseInt(key))) {
			return;
		}
		if (key.equals(GO_TO_KEY) && goTo.isHandled()) {
			try {
				site.getService(IHandlerService.class).executeCommand(GO_TO, null);
			} catch (CommandException e) {
				throw new ExecutionException(GO_TO, e);
			}
		} else {
			News.say(Messages.with(Messages.noCodeWithKey, key));
		}
	}
}
