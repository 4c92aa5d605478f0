package org.afterglow.cli.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.modules.InstalledModule;
import org.afterglow.modules.ModuleFailure;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.modules.ModuleSource.Unresolved;
import org.afterglow.modules.ModuleState;
import org.afterglow.modules.ModuleStatus;
import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.records.EntryFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists framework modules: what they are in a practice, or without one, what is installed. */
@Command
final class ModuleList implements Callable<Integer> {

	/** Longer than a module has for its answers. */
	static final Duration PATIENCE = ModuleRegistry.PATIENCE.plusSeconds(10);

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	ModuleList(Surroundings around) {
		this.around = around;
	}

	/** @param entries of the practice; empty without one */
	private record Row(String id, String name, Optional<String> version, String state, Optional<ModuleContents> contents,
			Optional<String> reason, OptionalInt entries) {
	}

	@Override
	public Integer call() throws IOException {
		ModuleRegistry registry = around.modules().get();
		registry.awaitAnswers(PATIENCE);
		if (vault.isNamed(around)) {
			return new Door(around).open(vault, practice -> tell(inPractice(registry, practice))).number();
		}
		return tell(installed(registry)).number();
	}

	/** Nothing is started: looking at modules brings no codes into the practice. */
	private List<Row> inPractice(ModuleRegistry registry, Practice practice) {
		try (PracticeModules modules = registry.in(practice.records(), practice.codebook(), Sentences.LANGUAGE)) {
			return modules.all().stream().map(status -> new Row(status.id(), status.name().in(Sentences.LANGUAGE), status.version(),
					word(status.state()), status.contents(), reason(status.failure()),
					OptionalInt.of(entries(practice, status)))).toList();
		}
	}

	private static int entries(Practice practice, ModuleStatus status) {
		EntryTypeId[] types = status.remembered().stream().map(EntryOutline::type).toArray(EntryTypeId[]::new);
		return types.length == 0 ? 0 : practice.records().entries().count(EntryFilter.ALL.of(types));
	}

	private List<Row> installed(ModuleRegistry registry) {
		return Stream.concat(registry.installed().stream().map(ModuleList::row), registry.unresolved().stream().map(ModuleList::row))
				.toList();
	}

	private static Row row(InstalledModule module) {
		String version = module.info().map(ModuleInfo::version).orElse(module.version());
		return new Row(module.id(), module.name().in(Sentences.LANGUAGE), Optional.of(version),
				module.contents().isPresent() ? "installed" : word(ModuleState.FAILED), module.contents(), reason(module.failure()),
				OptionalInt.empty());
	}

	private static Row row(Unresolved bundle) {
		return new Row(bundle.bundle(), bundle.bundle(), Optional.of(bundle.version()), word(ModuleState.ABSENT), Optional.empty(),
				Optional.of(bundle.failure().sentence(Sentences.LANGUAGE)), OptionalInt.empty());
	}

	private static Optional<String> reason(Optional<ModuleFailure> failure) {
		return failure.map(why -> why.sentence(Sentences.LANGUAGE));
	}

	/** The stable word for programs; people read the sentence of that name. */
	private static String word(ModuleState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	private ExitCode tell(List<Row> rows) {
		if (json) {
			Json.array(around.out(), array -> rows.forEach(row -> array.object(one -> put(one, row))));
			return ExitCode.DONE;
		}
		Table table = new Table();
		rows.forEach(row -> table.row(row.name(), row.id(), row.version().orElse(""), around.say("module." + row.state()),
				row.reason().orElseGet(() -> contribution(row))));
		table.print(around.out());
		if (rows.isEmpty()) {
			around.tell("noModules");
		}
		return ExitCode.DONE;
	}

	private String contribution(Row row) {
		String brings = row.contents().map(contents -> around.say("moduleBrings", contents.entryTypes().stream().filter(EntryType::isListed).count(), contents.codes().size(),
				contents.questions().size())).orElse("");
		String entries = row.entries().isPresent() ? around.say("countEntries", row.entries().getAsInt()) : "";
		return Stream.of(brings, entries).filter(text -> !text.isEmpty()).reduce((one, other) -> one + "; " + other).orElse("");
	}

	private static void put(Json one, Row row) {
		one.put("module", row.id()).put("name", row.name()).put("version", row.version())
				.put("author", row.contents().map(contents -> contents.info().author())).put("state", row.state())
				.array("types", array -> row.contents().ifPresent(contents -> contents.entryTypes().stream().map(EntryType::id)
						.forEach(id -> array.element(id.value()))))
				.put("codes", row.contents().map(contents -> contents.codes().size()).orElse(0))
				.put("questions", row.contents().map(contents -> contents.questions().size()).orElse(0));
		row.entries().ifPresent(count -> one.put("entries", count));
		one.put("reason", row.reason());
	}
}
