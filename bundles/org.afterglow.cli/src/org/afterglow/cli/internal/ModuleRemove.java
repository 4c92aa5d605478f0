package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.practice.Practice;
import org.afterglow.records.ModuleAct;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a module from the program; what was written in its forms stays in every vault. */
@Command
final class ModuleRemove implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Parameters(paramLabel = "MODULE", descriptionKey = "MODULE")
	private String module;
	private final Surroundings around;

	ModuleRemove(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return vault.isNamed(around) ? new Door(around).open(vault, practice -> remove(Optional.of(practice))).number()
				: remove(Optional.empty()).number();
	}

	private ExitCode remove(Optional<Practice> practice) {
		try {
			ModulePack pack = around.installer().get().remove(module, ModuleInstaller.PATIENT);
			practice.ifPresent(open -> ModuleInstall.note(open, ModuleAct.REMOVED, pack));
			around.out().line(around.say("moduleRemoved", Terminal.oneLine(pack.name()), pack.version()));
			return ExitCode.DONE;
		} catch (InstallRefused e) {
			throw ModuleInstall.stop(around, e);
		}
	}
}
