package org.afterglow.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;
import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.ModuleAct;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Installs modules beside the program; where a vault is named, they are switched on there, and its log tells of it. */
@Command
final class ModuleInstall implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Parameters(paramLabel = "FILE")
	private Path file;
	private final Surroundings around;

	ModuleInstall(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		// The vault is opened first: what cannot be noted there is not installed.
		return vault.isNamed(around) ? new Door(around).open(vault, practice -> install(Optional.of(practice))).number()
				: install(Optional.empty()).number();
	}

	private ExitCode install(Optional<Practice> practice) {
		ModuleInstaller installer = around.installer().get();
		try (Parcel parcel = installer.look(file, ModuleInstaller.PATIENT)) {
			around.tell("moduleCanRead");
			practice.ifPresent(open -> parcel.packs().forEach(pack -> note(open, ModuleAct.ALLOWED, pack)));
			installer.install(parcel, ModuleInstaller.PATIENT);
			for (ModulePack pack : parcel.packs()) {
				practice.ifPresent(open -> switchOn(open, pack));
				around.out().line(around.say("moduleInstalled", Terminal.oneLine(pack.name()), pack.version(), Terminal.oneLine(pack.author()),
						pack.author().isEmpty() ? 0 : 1, practice.isPresent() ? 1 : 0));
			}
			return ExitCode.DONE;
		} catch (InstallRefused e) {
			throw stop(around, e);
		}
	}

	private void switchOn(Practice practice, ModulePack pack) {
		note(practice, ModuleAct.INSTALLED, pack);
		note(practice, ModuleAct.ON, pack);
		try (PracticeModules modules = around.modules().get().in(practice.records(), practice.codebook(), Sentences.LANGUAGE)) {
			pack.modules().forEach(modules::switchOn);
		}
	}

	static void note(Practice practice, ModuleAct act, ModulePack pack) {
		pack.modules().forEach(module -> practice.records().audit().note(AuditEvent.of(act, module)));
	}

	/** The sentence first, then what its author may want to know. */
	static Stop stop(Surroundings around, InstallRefused refused) {
		String technical = refused.technical().isBlank() ? "" : "\n" + refused.technical();
		return new Stop(ExitCode.TO_MEND, refused.sentence(Sentences.LANGUAGE) + technical);
	}
}
