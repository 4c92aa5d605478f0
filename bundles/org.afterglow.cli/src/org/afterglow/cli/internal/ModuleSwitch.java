package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.afterglow.modules.ModuleRegistry;
import org.afterglow.modules.ModuleState;
import org.afterglow.modules.ModuleStatus;
import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.ModuleAct;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Switches a framework module on or off in a practice. */
@Command
final class ModuleSwitch implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Parameters(paramLabel = "MODULE", descriptionKey = "MODULE")
	private String id;
	private final Surroundings around;
	private final boolean on;

	ModuleSwitch(Surroundings around, boolean on) {
		this.around = around;
		this.on = on;
	}

	@Override
	public Integer call() throws IOException {
		ModuleRegistry registry = around.modules().get();
		registry.awaitAnswers(ModuleList.PATIENCE);
		return new Door(around).open(vault, practice -> switched(registry, practice)).number();
	}

	private ExitCode switched(ModuleRegistry registry, Practice practice) {
		try (PracticeModules modules = registry.in(practice.records(), practice.codebook(), Sentences.LANGUAGE)) {
			ModuleStatus module = modules.all().stream().filter(each -> each.id().equals(id)).findFirst()
					.orElseThrow(() -> around.stop("moduleUnknown", id));
			String name = module.name().in(Sentences.LANGUAGE);
			if (on && (module.state() == ModuleState.FAILED || module.state() == ModuleState.ABSENT)) {
				throw around.stop("moduleNotUsable", name);
			}
			practice.records().audit().note(AuditEvent.of(on ? ModuleAct.ON : ModuleAct.OFF, id));
			if (on) {
				modules.switchOn(id);
				// Its codes and names belong to the practice from now on, not from the next opening on.
				modules.start();
				modules.awaitReady(ModuleList.PATIENCE);
			} else {
				modules.switchOff(id);
			}
			around.out().line(around.say(on ? "moduleOn" : "moduleOff", name));
			return ExitCode.DONE;
		}
	}
}
