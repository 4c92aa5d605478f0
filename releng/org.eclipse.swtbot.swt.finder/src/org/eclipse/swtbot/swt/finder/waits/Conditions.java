package org.eclipse.swtbot.swt.finder.waits;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/** Conditions that tests often wait for. */
public abstract class Conditions {

	public static ICondition shellCloses(SWTBotShell shell) {
		return condition(() -> !shell.isOpen(), () -> "The shell did not close: " + shell);
	}

	public static ICondition shellIsActive(String text) {
		return new DefaultCondition() {

			@Override
			public boolean test() {
				return bot.activeShell().getText().equals(text);
			}

			@Override
			public String getFailureMessage() {
				return "The shell did not become active: " + text;
			}
		};
	}

	public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
		return condition(widget::isEnabled, () -> "The widget did not become enabled: " + widget);
	}

	public static ICondition tableHasRows(SWTBotTable table, int rows) {
		return condition(() -> table.rowCount() == rows, () -> "Rows wanted: " + rows + ", there: " + table.rowCount());
	}

	public static ICondition treeHasRows(SWTBotTree tree, int rows) {
		return condition(() -> tree.rowCount() == rows, () -> "Rows wanted: " + rows + ", there: " + tree.rowCount());
	}

	private static ICondition condition(BooleanSupplier test, Supplier<String> failure) {
		return new DefaultCondition() {

			@Override
			public boolean test() {
				return test.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return failure.get();
			}
		};
	}
}
