package org.afterglow.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import org.afterglow.records.RecordsDamaged;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.SealedDamage;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes sentences and exit codes of whatever goes wrong. A user never sees a stack trace. */
final class CommandFailures {

	private final Surroundings around;

	CommandFailures(Surroundings around) {
		this.around = around;
	}

	/** The words do not make a command. */
	int ofWords(ParameterException e, String[] words) {
		CommandLine command = e.getCommandLine();
		if (e instanceof AfterglowCommand.NothingChosen) {
			command.usage(around.err().printer());
			return ExitCode.USAGE.number();
		}
		if (e instanceof UnmatchedArgumentException unmatched) {
			around.tell("wordNotKnown", unmatched.getUnmatched().getFirst());
		} else if (e instanceof MissingParameterException missing) {
			around.tell("wordMissing", String.join(", ", missing.getMissing().stream().map(CommandFailures::name).toList()));
		} else if (e.getArgSpec() != null) {
			around.tell("wordNotRead", name(e.getArgSpec()), String.valueOf(e.getValue()));
		} else {
			around.err().line(e.getMessage());
		}
		around.tell("helpTells", command.getCommandSpec().qualifiedName());
		return ExitCode.USAGE.number();
	}

	/** A command was understood but could not be done. */
	int ofWork(Exception e, CommandLine command, ParseResult words) {
		if (around.out().readerGone()) {
			return ExitCode.DONE.number();
		}
		Stop stop = stop(e);
		if (!stop.sentence().isEmpty()) {
			around.err().line(stop.sentence());
		}
		return stop.exit().number();
	}

	private Stop stop(Exception e) {
		return switch (e) {
		case Stop stop -> stop;
		case RecordsDamaged damaged -> new Stop(ExitCode.DAMAGED,
				around.say("recordsDamaged", damaged.file(), damaged.detail()));
		case RecordsUnavailable unavailable when damageIn(e) -> damaged();
		case UncheckedIOException unchecked when damageIn(e) -> damaged();
		case RecordsUnavailable unavailable -> around.stop("recordsUnavailable", rootOf(e).getClass().getSimpleName());
		case UncheckedIOException unchecked -> around.stop("notReadOrWritten", e.getCause().getClass().getSimpleName());
		case IOException broken -> around.stop("notReadOrWritten", e.getClass().getSimpleName());
		default -> around.stop("unexpected", e.getClass().getName());
		};
	}

	private Stop damaged() {
		return new Stop(ExitCode.DAMAGED, around.say("somethingDamaged"));
	}

	private static boolean damageIn(Throwable e) {
		return causes(e).anyMatch(SealedDamage.class::isInstance);
	}

	private static Throwable rootOf(Throwable e) {
		return causes(e).reduce((outer, inner) -> inner).orElse(e);
	}

	private static Stream<Throwable> causes(Throwable e) {
		return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(100);
	}

	private static String name(CommandLine.Model.ArgSpec word) {
		return word instanceof CommandLine.Model.OptionSpec option ? option.longestName() : word.paramLabel();
	}
}
