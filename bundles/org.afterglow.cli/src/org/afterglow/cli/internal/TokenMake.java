package org.afterglow.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.practice.Practice;
import org.afterglow.records.Scope;
import org.afterglow.web.MadeToken;
import org.afterglow.web.Tokens;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a token with which a program may ask the local web. It is printed, alone on its line, and kept nowhere. */
@Command
final class TokenMake implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Parameters(paramLabel = "INTEGRATION", descriptionKey = "INTEGRATION")
	private String name;
	@Option(names = "--scope", paramLabel = "SCOPE", required = true)
	private List<Scope> scopes = List.of();
	@Option(names = "--expires", paramLabel = "DATE")
	private Optional<LocalDate> lastDay = Optional.empty();
	private final Surroundings around;

	TokenMake(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			around.out().line(made(practice).token());
			around.tell("tokenShownOnce");
			return ExitCode.DONE;
		}).number();
	}

	private MadeToken made(Practice practice) {
		// The last day is whole, in the days of this machine.
		Optional<Instant> end = lastDay.map(day -> day.plusDays(1).atStartOfDay(around.clock().getZone()).toInstant());
		try {
			return new Tokens(practice.records(), around.clock()).make(name, EnumSet.copyOf(scopes), end);
		} catch (IllegalArgumentException e) {
			throw around.stop("tokenNotMade");
		}
	}
}
