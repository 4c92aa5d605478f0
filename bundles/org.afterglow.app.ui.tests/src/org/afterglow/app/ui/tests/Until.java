package org.afterglow.app.ui.tests;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Waits for what the program does in its own time. */
final class Until {

	private Until() {
	}

	/** @param otherwise what to say if it does not come true */
	static void holds(SWTBot bot, BooleanSupplier wanted, Supplier<String> otherwise) {
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
	}
}
