package org.afterglow.app.internal.modules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.model.EntryTypeId;
import org.afterglow.modules.ModuleState;
import org.afterglow.modules.ModuleStatus;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.Records;

/**
 * A module as its row tells it.
 *
 * @param entries how many of each type there are in the practice; types without any are left out
 * @param pack with which it can be removed
 * @param leaving true if it was removed and still runs
 */
record ModuleRow(ModuleStatus status, List<Counted> entries, Optional<ModulePack> pack, boolean leaving) {

	/** Entries of one type. */
	record Counted(String type, int count) {
		Counted {
			Objects.requireNonNull(type);
		}
	}

	ModuleRow {
		Objects.requireNonNull(status);
		Objects.requireNonNull(pack);
		entries = List.copyOf(entries);
	}

	/** Every module, in the order in which it was installed. Reads the records and what is installed. */
	static List<ModuleRow> all(PracticeModules modules, Records records, ModuleInstaller installer, Set<String> leaving) {
		List<ModulePack> packs = installer.installed();
		return modules.all().stream().map(status -> new ModuleRow(status, status.remembered().stream()
				.map(outline -> new Counted(outline.name().in(Locale.getDefault()), count(records, outline.type())))
				.filter(each -> each.count() > 0).toList(), packs.stream().filter(pack -> pack.isCalled(status.id())).findFirst(),
				leaving.contains(status.id()))).toList();
	}

	private static int count(Records records, EntryTypeId type) {
		return records.entries().count(EntryFilter.ALL.of(type));
	}

	String id() {
		return status.id();
	}

	String name() {
		return status.name().in(Locale.getDefault());
	}

	/** The name with its version: what a sentence about it begins with. */
	String nameAndVersion() {
		return status.version().map(version -> name() + ' ' + version).orElseGet(this::name);
	}

	/** Who answers for it; empty if it could not say. */
	String author() {
		return status.contents().map(ModuleContents::info).map(ModuleInfo::author).orElse("");
	}

	/** What it is for; empty if it does not say. */
	Optional<String> summary() {
		return status.contents().flatMap(contents -> contents.info().summary()).map(words -> words.in(Locale.getDefault()));
	}

	boolean isOn() {
		return status.state() == ModuleState.ACTIVE;
	}

	/** True if it can be switched on or off here. */
	boolean canSwitch() {
		return status.state() == ModuleState.ACTIVE || status.state() == ModuleState.OFF;
	}

	/** True if there is something to be mended. */
	boolean couldNotStart() {
		return status.state() == ModuleState.FAILED || status.state() == ModuleState.ABSENT && status.failure().isPresent();
	}

	/** In words, which is how the column and a screen reader tell it. */
	String state() {
		return leaving ? Messages.stateLeaving : switch (status.state()) {
			case ACTIVE -> Messages.stateOn;
			case OFF -> Messages.stateOff;
			case FAILED -> Messages.stateFailed;
			case ABSENT -> status.failure().isPresent() ? Messages.stateFailed
					: entries.isEmpty() ? Messages.stateAbsent : Messages.stateAbsentWithEntries;
		};
	}

	/** "4 forms, 13 codes, 22 questions"; empty if it cannot be asked. */
	String brings() {
		return status.contents().map(contents -> Messages.with(Messages.brings, contents.entryTypes().stream().filter(type -> type.isListed()).count(), contents.codes().size(),
				contents.questions().size())).orElse("");
	}

	/** How many entries of the practice depend on it. */
	int count() {
		return entries.stream().mapToInt(Counted::count).sum();
	}

	/** What of the practice is in its forms. */
	String kept() {
		if (entries.isEmpty()) {
			return Messages.keepsNothing;
		}
		String counted = String.join(", ", entries.stream().map(each -> Messages.with(Messages.counted, each.type(), each.count())).toList());
		return Messages.with(isOn() ? Messages.keeps : Messages.keepsReadable, counted);
	}
}
