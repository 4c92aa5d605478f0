package org.afterglow.modules;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Records;

/**
 * The modules that are installed, whatever practice is open. Each is asked once for what it brings, on a thread of its own and with
 * a time limit; one that fails is reported once and left out, and the others go on.
 */
public interface ModuleRegistry extends AutoCloseable {

	/** For so long a module may think about what it brings. */
	Duration PATIENCE = Duration.ofSeconds(10);

	/** Follows this source until it is closed. */
	static ModuleRegistry of(ModuleSource source) {
		return new AskingRegistry(source, PATIENCE);
	}

	/** Those that have answered or failed so far, in the order of the source. Quick enough for any thread. */
	List<InstalledModule> installed();

	/** Bundles that use the interface for modules and cannot be started. */
	List<ModuleSource.Unresolved> unresolved();

	/** Waits until each module that is there now has answered or failed. @return false if the time is over before */
	boolean awaitAnswers(Duration patience);

	/** Calls after something changed, on any thread; the listener must return fast. */
	Subscription listen(Runnable changed);

	/**
	 * Leaves out a module, or a part of it, until the next start. Nothing happens if there is none, or if it failed before.
	 *
	 * @param id of the module
	 */
	void failed(String id, ModuleFailure why);

	/** The modules in an open practice. Nothing is done until it is {@linkplain PracticeModules#start started}. */
	default PracticeModules in(Records records, Codebook codebook, Locale language) {
		return new OpenModules(this, records, codebook, language, PracticeModules.EVENT_PATIENCE);
	}

	/** Ends following; what was asked and has not answered is forgotten. */
	@Override
	void close();
}
