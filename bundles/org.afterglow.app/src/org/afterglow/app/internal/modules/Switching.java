package org.afterglow.app.internal.modules;

import java.util.Set;

import org.afterglow.modules.PracticeModules;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.ModuleAct;
import org.afterglow.records.Records;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.eclipse.swt.widgets.Control;

/** Switches modules on and off in this practice, as steps that can be undone; each is noted in the log, also when it is undone. */
final class Switching {

	private final PracticeModules modules;
	private final Records records;

	Switching(PracticeModules modules, Records records) {
		this.modules = modules;
		this.records = records;
	}

	/** The other way round from how it is now. UI thread. */
	void turn(Control owner, ModuleRow row) {
		boolean on = !row.isOn();
		String step = Messages.with(on ? Messages.stepOn : Messages.stepOff, row.name());
		String news = Messages.with(on ? Messages.newsOn : Messages.newsOff, row.name());
		PracticeUndo.perform(owner, new RecordStep(step, () -> turn(row.id(), on), () -> turn(row.id(), !on)), () -> News.say(news));
	}

	/** Away from the UI thread. Noted first: what is not in the log did not happen. */
	void turn(String id, boolean on) {
		note(on ? ModuleAct.ON : ModuleAct.OFF, Set.of(id));
		if (on) {
			modules.switchOn(id);
		} else {
			modules.switchOff(id);
		}
	}

	/** Away from the UI thread. */
	void note(ModuleAct act, Set<String> ids) {
		ids.forEach(id -> records.audit().note(AuditEvent.of(act, id)));
	}
}
