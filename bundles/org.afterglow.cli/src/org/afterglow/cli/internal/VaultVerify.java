package org.afterglow.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads every block of a vault. */
@Command
final class VaultVerify implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	VaultVerify(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() {
		List<String> damage = new Door(around).verify(vault);
		if (json) {
			Json.object(around.out(), answer -> answer.put("sound", damage.isEmpty())
					.array("damage", lines -> damage.forEach(lines::element)));
		} else if (damage.isEmpty()) {
			around.out().line(around.say("vaultSound"));
		} else {
			damage.forEach(around.out()::line);
		}
		if (!damage.isEmpty()) {
			around.tell("vaultNotSound", damage.size());
		}
		return (damage.isEmpty() ? ExitCode.DONE : ExitCode.DAMAGED).number();
	}
}
