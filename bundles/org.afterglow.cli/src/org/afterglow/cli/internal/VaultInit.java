package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a vault. */
@Command
final class VaultInit implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--no-recovery")
	private boolean noRecovery;
	private final Surroundings around;

	VaultInit(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		try (NewCode code = new NewCode(!noRecovery)) {
			return new Door(around).create(vault, code.code(), practice -> {
				around.out().line(around.say("vaultMade", vault.folder(around)));
				code.print(around);
				return ExitCode.DONE;
			}).number();
		}
	}
}
