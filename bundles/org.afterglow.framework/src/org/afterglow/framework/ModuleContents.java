package org.afterglow.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything a module brings, asked for once and found to make sense. The program works with this and never asks the module
 * again; a module's own tests read it too.
 *
 * @since 1.0
 */
public final class ModuleContents {

	private final ModuleInfo info;
	private final List<CodeSeed> codes;
	private final List<EntryType> entryTypes;
	private final List<Question> questions;
	private final Optional<EntryEvents> events;

	private ModuleContents(FrameworkModule module) {
		this.info = Objects.requireNonNull(module.info(), "info");
		this.codes = List.copyOf(module.codes());
		this.entryTypes = List.copyOf(module.entryTypes());
		this.questions = List.copyOf(module.questions());
		this.events = Objects.requireNonNull(module.events(), "events");
	}

	/**
	 * Asks the module for everything.
	 *
	 * @throws ModuleRefused if something in it contradicts something else; tells all of it
	 * @throws RuntimeException whatever the module throws; whoever asks a module that is not its own has to reckon with any
	 *             {@link Throwable}, such as a class that is not there
	 */
	public static ModuleContents of(FrameworkModule module) {
		ModuleContents contents = new ModuleContents(module);
		List<String> problems = new ArrayList<>();
		contents.checkCodes(problems);
		contents.checkTypes(problems);
		contents.checkTwice("question", contents.questions, Question::key, problems);
		if (!problems.isEmpty()) {
			throw new ModuleRefused(contents.info, problems);
		}
		return contents;
	}

	private void checkCodes(List<String> problems) {
		checkTwice("code", codes, CodeSeed::key, problems);
		Set<String> before = new HashSet<>();
		for (CodeSeed code : codes) {
			code.parent().filter(parent -> !before.contains(parent))
					.ifPresent(parent -> problems.add("The code " + code + " stands under " + parent + ", which does not come before it."));
			before.add(code.key());
		}
	}

	private void checkTypes(List<String> problems) {
		checkTwice("entry type", entryTypes, type -> type.id().value(), problems);
		for (EntryType type : entryTypes) {
			if (!type.id().module().equals(info.id())) {
				problems.add("The entry type " + type.id() + " does not begin with the id of its module, " + info.id() + ".");
			}
			if (type.fields().isEmpty()) {
				problems.add("The entry type " + type.id() + " has no fields.");
			}
			type.fields().forEach(field -> checkSeeds(type, field, problems));
		}
	}

	private void checkSeeds(EntryType type, Field field, List<String> problems) {
		if (field instanceof RowsField rows) {
			rows.columns().forEach(column -> checkSeeds(type, column, problems));
		}
		if (field instanceof ReferenceField reference && reference.to() instanceof ReferenceField.ToCodes toCodes) {
			toCodes.under().filter(seed -> codes.stream().noneMatch(code -> code.key().equals(seed)))
					.ifPresent(seed -> problems.add("The field " + field + " of " + type.id() + " offers codes under " + seed
							+ ", which is not a code of the module."));
		}
	}

	private <T> void checkTwice(String what, List<T> all, Function<T, String> key, List<String> problems) {
		Set<String> seen = new HashSet<>();
		all.stream().map(key).filter(each -> !seen.add(each)).distinct()
				.forEach(each -> problems.add("There are two of the " + what + " " + each + "."));
	}

	/** Who the module is. */
	public ModuleInfo info() {
		return info;
	}

	/** Its codes; parents before what stands under them. */
	public List<CodeSeed> codes() {
		return codes;
	}

	/** Its structured records. */
	public List<EntryType> entryTypes() {
		return entryTypes;
	}

	/** Its questions. */
	public List<Question> questions() {
		return questions;
	}

	/** What hears of the practice for it. */
	public Optional<EntryEvents> events() {
		return events;
	}

	/** Who the module is. */
	@Override
	public String toString() {
		return info.toString();
	}
}
