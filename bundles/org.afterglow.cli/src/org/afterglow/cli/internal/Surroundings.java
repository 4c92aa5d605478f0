package org.afterglow.cli.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.install.ModuleInstaller;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.practice.Practices;
import org.afterglow.vault.KeyCost;

/** What the commands work with, so that they can be run anywhere. */
record Surroundings(Practices practices, Map<String, String> environment, PassphrasePrompt prompt, Supplier<KeyCost> cost,
		Supplier<ModuleRegistry> modules, Supplier<ModuleInstaller> installer, Output out, Output err, Clock clock, String version, Sentences sentences) {

	Surroundings {
		Objects.requireNonNull(practices);
		environment = Map.copyOf(environment);
		Objects.requireNonNull(prompt);
		Objects.requireNonNull(cost);
		Objects.requireNonNull(modules);
		Objects.requireNonNull(installer);
		Objects.requireNonNull(out);
		Objects.requireNonNull(err);
		Objects.requireNonNull(clock);
		Objects.requireNonNull(version);
		Objects.requireNonNull(sentences);
	}

	/** What a guess at a new passphrase shall cost; measured, which takes about a second. */
	KeyCost newCost() {
		return cost.get();
	}

	/** A variable of the environment, unless it is empty. */
	Optional<String> variable(String name) {
		return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
	}

	String say(String key, Object... places) {
		return sentences.say(key, places);
	}

	/** Tells the user something that is no result. */
	void tell(String key, Object... places) {
		err.line(say(key, places));
	}

	/** What ends a command that its user can mend. */
	Stop stop(String key, Object... places) {
		return new Stop(ExitCode.TO_MEND, say(key, places));
	}
}
