package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes the passphrase of a vault. */
@Command
final class VaultPasswd implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Mixin
	private final NewPassphrase fresh = new NewPassphrase();
	private final Surroundings around;

	VaultPasswd(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() {
		Path folder = vault.folder(around);
		try (Passphrase now = vault.passphrase(around); Passphrase next = fresh.read(around)) {
			around.practices().keys(folder, now, keys -> keys.changePassphrase(now, next, around.newCost()));
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
		around.out().line(around.say("passphraseChanged", folder));
		return ExitCode.DONE.number();
	}
}
