package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a vault. */
@Command
final class VaultInit implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	private final Surroundings around;

	VaultInit(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).create(vault, practice -> {
			around.out().line(around.say("vaultMade", vault.folder(around)));
			return ExitCode.DONE;
		}).number();
	}
}
