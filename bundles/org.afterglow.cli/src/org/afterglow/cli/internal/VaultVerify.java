package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.practice.BackupFailure;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads every block of a vault, or of a backup. */
@Command
final class VaultVerify implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Mixin
	private final KeyOptions key = new KeyOptions();
	@Option(names = "--backup", paramLabel = "FILE")
	private Path backup;
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	VaultVerify(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() {
		Optional<Path> file = Optional.ofNullable(backup);
		List<String> damage = file.map(this::verify).orElseGet(() -> new Door(around).verify(vault, key));
		if (json) {
			Json.object(around.out(), answer -> answer.put("sound", damage.isEmpty())
					.array("damage", lines -> damage.forEach(lines::element)));
		} else if (damage.isEmpty()) {
			around.out().line(around.say(file.isPresent() ? "backupSound" : "vaultSound"));
		} else {
			damage.forEach(around.out()::line);
		}
		if (!damage.isEmpty()) {
			around.tell("vaultNotSound", damage.size());
		}
		return (damage.isEmpty() ? ExitCode.DONE : ExitCode.DAMAGED).number();
	}

	/** A backup that is not as it was written is told by what stops it. */
	private List<String> verify(Path file) {
		try (VaultKey opens = key.read(vault, around)) {
			around.practices().backups().verify(file, opens, new ToldShare(around));
			return List.of();
		} catch (BackupFailure failure) {
			throw BackupWords.stop(failure, around);
		} catch (VaultDamaged damaged) {
			return List.of(damaged.file() + ": " + damaged.detail());
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
	}
}
