package org.afterglow.app.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The page of the activity log. */
final class LogPart {

	private final SWTBot bot;
	private final SWTBot inside;

	LogPart(SWTBot bot, SWTBot inside) {
		this.bot = bot;
		this.inside = inside;
	}

	SWTBotTable table() {
		return inside.tableWithId("log.rows");
	}

	/** What the rows say, newest first. */
	List<String> rows() {
		SWTBotTable table = table();
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < table.rowCount(); i++) {
			rows.add(table.cell(i, 0));
		}
		return rows;
	}

	/** Until the newest entry says this. */
	void awaitFirst(String sentence) {
		Until.holds(bot, () -> table().rowCount() > 0 && table().cell(0, 0).equals(sentence), () -> rows().toString());
	}
}
