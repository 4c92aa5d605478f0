package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Item;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Looks for items of trees and tables, which may be filled in the background. */
final class Items {

	private Items() {
	}

	static <T extends Item> T named(String text, Supplier<List<T>> items) {
		AtomicReference<T> found = new AtomicReference<>();
		try {
			new SWTBot().waitUntil(new DefaultCondition() {

				@Override
				public boolean test() {
					found.set(find(text, items));
					return found.get() != null;
				}

				@Override
				public String getFailureMessage() {
					return "no item " + text;
				}
			});
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("no item " + text, e);
		}
		return found.get();
	}

	private static <T extends Item> T find(String text, Supplier<List<T>> items) {
		return UIThreadRunnable.syncExec(
				() -> items.get().stream().filter(each -> each.getText().equals(text)).findFirst().orElse(null));
	}
}
