package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets a new passphrase with the recovery code. */
@Command
final class VaultRecover implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Mixin
	private final NewPassphrase fresh = new NewPassphrase();
	@Mixin
	private final KeyOptions key = new KeyOptions();
	@Option(names = "--new-code")
	private boolean newCode;
	private final Surroundings around;

	VaultRecover(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() {
		Path folder = vault.folder(around);
		try (RecoveryCode code = key.code(around); Passphrase next = fresh.read(around); NewCode other = new NewCode(newCode)) {
			around.practices().keys(folder, code, keys -> {
				keys.changePassphrase(code, next, around.newCost());
				if (other.code().isPresent()) {
					keys.renewRecovery(next, other.code().get());
				}
			});
			around.out().line(around.say("passphraseChanged", folder));
			other.print(around);
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
		return ExitCode.DONE.number();
	}
}
