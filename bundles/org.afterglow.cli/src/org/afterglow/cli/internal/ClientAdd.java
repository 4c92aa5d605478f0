package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.afterglow.model.Client;
import org.afterglow.records.NameTaken;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a client. */
@Command
final class ClientAdd implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Parameters(paramLabel = "LABEL", descriptionKey = "LABEL")
	private String label;
	private final Surroundings around;

	ClientAdd(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		Client client = Lookup.labelled(around, label, "labelNotTaken");
		return new Door(around).open(vault, practice -> {
			try {
				practice.records().clients().save(client);
			} catch (NameTaken e) {
				throw around.stop("clientThere", label);
			}
			around.out().line(around.say("clientAdded", client.label()));
			return ExitCode.DONE;
		}).number();
	}
}
