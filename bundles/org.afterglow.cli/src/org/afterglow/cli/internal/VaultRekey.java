package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.afterglow.practice.Practices.NewVault;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new vault with new keys out of an old one. */
@Command
final class VaultRekey implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Mixin
	private final NewPassphrase fresh = new NewPassphrase();
	@Option(names = "--to", paramLabel = "DIR", required = true)
	private Path to;
	@Option(names = "--no-recovery")
	private boolean noRecovery;
	@Option(names = "--destroy-old")
	private boolean destroyOld;
	private final Surroundings around;

	VaultRekey(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() {
		Path folder = vault.folder(around);
		try (Passphrase now = vault.passphrase(around); Passphrase next = fresh.read(around); NewCode code = new NewCode(!noRecovery)) {
			around.practices().rekey(folder, now, new NewVault(to, next, code.code(), around.newCost()), progress());
			around.out().line(around.say("rekeyed", folder, to));
			code.print(around);
			if (destroyOld) {
				around.practices().destroy(folder, now);
				around.out().line(around.say("destroyed", folder));
			} else {
				around.tell("oldStays", folder);
			}
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
		return ExitCode.DONE.number();
	}

	private CopyProgress progress() {
		ToldShare told = new ToldShare(around);
		return new CopyProgress() {
			@Override
			public void done(long bytes, long all) {
				told.done(bytes, all);
			}

			@Override
			public boolean cancelled() {
				return told.isCancelled();
			}
		};
	}
}
