package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.afterglow.practice.Practice;
import org.afterglow.vault.VaultInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a vault holds. */
@Command
final class VaultInfoCommand implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	VaultInfoCommand(Surroundings around) {
		this.around = around;
	}

	/** How much there is. */
	private record Counts(int clients, int sessions, int narratives, int codes, int codings) {
		static Counts of(Practice practice) {
			return new Counts(practice.records().clients().all().size(),
					practice.records().clients().all().stream()
							.mapToInt(client -> practice.records().sessions().of(client.id()).size()).sum(),
					practice.records().narratives().count(), practice.codebook().codes().size(),
					practice.records().codes().counts().values().stream().mapToInt(Integer::intValue).sum());
		}
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Counts counts = Counts.of(practice);
			String index = practice.search().state().phase().name().toLowerCase(Locale.ROOT);
			if (json) {
				print(practice.vault(), counts, index);
			} else {
				table(practice.vault(), counts, index).print(around.out());
			}
			return ExitCode.DONE;
		}).number();
	}

	private void print(VaultInfo info, Counts counts, String index) {
		Json.object(around.out(), answer -> answer.put("vault", vault.folder(around).toString())
				.put("id", info.id().toString()).put("created", info.created().toString()).put("format", info.format())
				.put("memoryKiB", info.cost().memoryKiB()).put("passes", info.cost().passes())
				.array("keys", keys -> info.slots().forEach(slot -> keys.element(slot.name().toLowerCase(Locale.ROOT))))
				.put("clients", counts.clients()).put("sessions", counts.sessions())
				.put("narratives", counts.narratives()).put("codes", counts.codes()).put("codings", counts.codings())
				.put("index", index));
	}

	private Table table(VaultInfo info, Counts counts, String index) {
		return new Table()
				.row(around.say("infoVault"), vault.folder(around))
				.row(around.say("infoMade"), around.say("day", info.created().atZone(around.clock().getZone()).toLocalDate()))
				.row(around.say("infoFormat"), info.format())
				.row(around.say("infoGuess"), around.say("guessCost", info.cost().memoryKiB() / 1024, info.cost().passes()))
				.row(around.say("infoKeys"), info.slots().stream().map(slot -> around.say("slot." + slot)).distinct().collect(Collectors.joining(", ")))
				.row(around.say("infoClients"), around.say("number", counts.clients()))
				.row(around.say("infoSessions"), around.say("number", counts.sessions()))
				.row(around.say("infoNarratives"), around.say("number", counts.narratives()))
				.row(around.say("infoCodes"), around.say("number", counts.codes()))
				.row(around.say("infoCodings"), around.say("number", counts.codings()))
				.row(around.say("infoIndex"), around.say("index." + index));
	}
}
