package org.afterglow.modules.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionId;
import org.afterglow.modules.EntryTypes;
import org.afterglow.modules.ModuleQuestion;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.modules.ModuleStatus;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The modules of the open practice as a service, there for as long as its records are. It starts when somebody first asks for it: a
 * command that has nothing to do with modules leaves the codebook alone.
 */
@Component
public final class PracticeModulesComponent implements PracticeModules {

	private final PracticeModules modules;

	@Activate
	public PracticeModulesComponent(@Reference ModuleRegistry registry, @Reference Records records, @Reference Codebook codebook) {
		modules = registry.in(records, codebook, Locale.getDefault(Locale.Category.DISPLAY));
		modules.start();
	}

	@Override
	public void start() {
		// It was when it was made.
	}

	@Override
	public List<ModuleStatus> all() {
		return modules.all();
	}

	@Override
	public EntryTypes entryTypes() {
		return modules.entryTypes();
	}

	@Override
	public List<ModuleQuestion> questions() {
		return modules.questions();
	}

	@Override
	public boolean awaitReady(Duration patience) {
		return modules.awaitReady(patience);
	}

	@Override
	public void switchOff(String id) {
		modules.switchOff(id);
	}

	@Override
	public void switchOn(String id) {
		modules.switchOn(id);
	}

	@Override
	public void sessionClosed(SessionId session) {
		modules.sessionClosed(session);
	}

	@Override
	public void failed(EntryTypeId type, Throwable thrown) {
		modules.failed(type, thrown);
	}

	@Override
	public boolean hasFailed(EntryTypeId type) {
		return modules.hasFailed(type);
	}

	@Override
	public Subscription listen(Runnable changed) {
		return modules.listen(changed);
	}

	@Override
	@Deactivate
	public void close() {
		modules.close();
	}
}
