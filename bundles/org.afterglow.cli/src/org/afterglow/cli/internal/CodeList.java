package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the codebook. */
@Command
final class CodeList implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	CodeList(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Codebook codebook = practice.codebook();
			List<Code> codes = codebook.codes();
			if (json) {
				Json.array(around.out(), array -> codes.forEach(code -> array.object(one -> one.put("code", code.name())
						.put("kind", code.kind().key()).put("colour", colour(code)).put("codings", codebook.count(code.id()))
						.put("definition", code.definition()))));
				return ExitCode.DONE;
			}
			Table table = new Table();
			codes.forEach(code -> table.row(code.name(), code.kind().key(), colour(code),
					around.say("countCodings", codebook.count(code.id())), Terminal.oneLine(code.definition(), 60)));
			table.print(around.out());
			if (codes.isEmpty()) {
				around.tell("noCodes");
			}
			return ExitCode.DONE;
		}).number();
	}

	private static String colour(Code code) {
		return code.colour().name().toLowerCase(Locale.ROOT);
	}
}
