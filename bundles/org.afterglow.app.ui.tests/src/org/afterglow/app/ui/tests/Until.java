package org.afterglow.app.ui.tests;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;

/** Waits for what the program does in its own time. */
final class Until {

	private Until() {
	}

	/** @param otherwise what to say if it does not come true; there is a picture of the moment then, too */
	static void holds(SWTBot bot, BooleanSupplier wanted, Supplier<String> otherwise) {
		try {
			bot.waitUntil(new DefaultCondition() {

				@Override
				public boolean test() {
					return wanted.getAsBoolean();
				}

				@Override
				public String getFailureMessage() {
					return otherwise.get();
				}
			});
		} catch (TimeoutException e) {
			Screenshots.take("waited-in-vain-" + System.currentTimeMillis());
			throw e;
		}
	}
}
