package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.afterglow.practice.Practice;
import org.afterglow.records.Integration;
import org.afterglow.web.Tokens;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the token of an integration back, for ever. */
@Command
final class TokenRevoke implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Parameters(paramLabel = "INTEGRATION", descriptionKey = "INTEGRATION")
	private String named;
	private final Surroundings around;

	TokenRevoke(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Integration integration = find(practice);
			new Tokens(practice.records(), around.clock()).revoke(integration.id());
			around.out().line(around.say("tokenRevoked", integration.name()));
			return ExitCode.DONE;
		}).number();
	}

	/** By id, or by name among those that can be taken back: two of one name are told apart by their ids. */
	private Integration find(Practice practice) {
		List<Integration> there = practice.records().integrations().all().stream().filter(each -> each.revoked().isEmpty())
				.filter(each -> each.name().equals(named) || each.id().value().toString().equals(named)).toList();
		if (there.size() > 1) {
			throw around.stop("tokenNotOne", named);
		}
		return there.stream().findFirst().orElseThrow(() -> around.stop("tokenUnknown", named));
	}
}
