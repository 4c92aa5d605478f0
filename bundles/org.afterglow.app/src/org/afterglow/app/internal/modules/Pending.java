package org.afterglow.app.internal.modules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.afterglow.install.ModulePack;
import org.afterglow.ui.Services;

/** What was installed and removed and waits for the restart; outlives the page. UI thread only. */
final class Pending {

	private final Set<String> leaving = new HashSet<>();
	private Optional<String> sentence = Optional.empty();

	static Pending ofProgram() {
		return Services.shared(Pending.class, Pending::new);
	}

	void installed(ModulePack pack) {
		leaving.removeAll(pack.modules());
		sentence = Optional.of(Messages.with(Messages.waitsInstalled, pack.name(), pack.version()));
	}

	void removed(ModulePack pack) {
		leaving.addAll(pack.modules());
		sentence = Optional.of(Messages.with(Messages.waitsRemoved, pack.name()));
	}

	/** What is said of the last of it; empty if nothing waits. */
	Optional<String> sentence() {
		return sentence;
	}

	/** Ids of modules that were removed and still run. */
	Set<String> leaving() {
		return Set.copyOf(leaving);
	}
}
