package org.afterglow.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.afterglow.model.ClientId;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.Records;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what was done with the practice, newest first. */
@Command
final class AuditList implements Callable<Integer> {

	private static final int PAGE = 1_000;

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--kind", paramLabel = "KIND")
	private List<AuditKind> kinds = List.of();
	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();
	@Option(names = "--from", paramLabel = "DATE")
	private Optional<LocalDate> from = Optional.empty();
	@Option(names = "--until", paramLabel = "DATE")
	private Optional<LocalDate> until = Optional.empty();
	@Option(names = "--limit", paramLabel = "N", defaultValue = "1000")
	private int limit;
	@Option(names = "--json")
	private boolean json;
	@Spec
	private CommandLine.Model.CommandSpec spec;
	private final Surroundings around;

	AuditList(Surroundings around) {
		this.around = around;
	}

	/** Takes entries one by one. */
	private interface Taker {
		void take(AuditEntry entry, String client);
	}

	@Override
	public Integer call() throws IOException {
		if (limit < 1) {
			throw new ParameterException(spec.commandLine(), around.say("limitFromOne"));
		}
		return new Door(around).open(vault, practice -> {
			Records records = practice.records();
			AuditFilter filter = filter(records);
			if (json) {
				Json.array(around.out(), array -> each(records, filter, (entry, label) -> array.object(one -> put(one, entry, label))));
			} else {
				print(records, filter);
			}
			return ExitCode.DONE;
		}).number();
	}

	/** Days are days of this machine; the last one is whole. */
	private AuditFilter filter(Records records) {
		ZoneId zone = around.clock().getZone();
		return AuditFilter.ALL.of(Set.copyOf(kinds)).about(client.map(label -> Lookup.client(around, records, label).id()))
				.between(from.map(day -> day.atStartOfDay(zone).toInstant()),
						until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
	}

	private void each(Records records, AuditFilter filter, Taker taker) {
		Map<ClientId, String> labels = new HashMap<>();
		records.clients().all().forEach(one -> labels.put(one.id(), one.label()));
		long before = Audit.NEWEST;
		int left = limit;
		List<AuditEntry> page;
		do {
			page = records.audit().entries(filter, before, Math.min(left, PAGE));
			for (AuditEntry entry : page) {
				taker.take(entry, entry.told().flatMap(Told::client).map(id -> labels.getOrDefault(id, "")).orElse(""));
				before = entry.number();
			}
			left -= page.size();
		} while (!page.isEmpty() && left > 0);
	}

	private static void put(Json json, AuditEntry entry, String client) {
		json.put("number", entry.number()).put("erased", entry.told().isEmpty());
		entry.told().ifPresent(told -> {
			json.put("at", told.at().toString()).put("name", told.by().name()).put("registration", told.by().registration())
					.put("kind", told.event().kind().key()).put("client", Optional.of(client).filter(label -> !label.isEmpty()))
					.put("subject", told.event().subject().map(subject -> subject.sort().key()))
					.put("id", told.event().subject().map(AuditSubject::id).map(Object::toString));
			told.event().details().forEach(json::put);
		});
	}

	private void print(Records records, AuditFilter filter) {
		Table table = new Table(0);
		int[] count = new int[1];
		each(records, filter, (entry, label) -> {
			count[0]++;
			if (entry.told().isEmpty()) {
				table.row(entry.number(), around.say("auditErased"));
				return;
			}
			Told told = entry.told().get();
			table.row(entry.number(), at(told.at()), told.event().kind().key(), label,
					told.event().subject().map(subject -> subject.sort().key()).orElse(""), details(told), told.by().signature());
		});
		table.print(around.out());
		if (count[0] == 0) {
			around.tell("auditNone");
		}
	}

	private String at(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).atZone(around.clock().getZone()).toLocalDateTime().toString();
	}

	private static String details(Told told) {
		return told.event().details().entrySet().stream().map(detail -> detail.getKey() + '=' + detail.getValue())
				.collect(Collectors.joining(" "));
	}
}
