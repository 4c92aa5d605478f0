package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** Something to wait for. */
public interface ICondition {

	/** Whether it has come true. Asked outside the UI thread, again and again. */
	boolean test() throws Exception;

	/** Called once, before the first {@link #test()}. */
	void init(SWTBot bot);

	/** What to say when the time is up. */
	String getFailureMessage();
}
