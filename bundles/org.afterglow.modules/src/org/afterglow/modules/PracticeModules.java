package org.afterglow.modules;

import java.time.Duration;
import java.util.List;

import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.ChangeFeed.Subscription;

/**
 * The modules in an open practice. A module that is installed is off in each practice until somebody switches it on there: what a
 * practice never asked for fills neither its codebook nor its menus. Once started, codes of active modules are brought into the
 * codebook, the names in their types are kept beside the entries, and they hear of what is saved, each in the order in which it was
 * saved.
 */
public interface PracticeModules extends AutoCloseable {

	/** For so long a module may think about what it is told. */
	Duration EVENT_PATIENCE = Duration.ofMinutes(1);

	/** Begins, on a thread of its own. Calling it again does nothing. */
	void start();

	/**
	 * Every module that is installed, was once, or cannot be started: active or not. Reads the records: not for the thread that draws
	 * windows.
	 */
	List<ModuleStatus> all();

	/** What can be begun and changed; nothing until it is {@linkplain #start started} and the modules have answered. */
	EntryTypes entryTypes();

	/** What may be asked, by module and in the order of its author. Quick enough for any thread. */
	List<ModuleQuestion> questions();

	/**
	 * Waits until everything that is installed has answered or failed and is in use. Not for the thread that draws windows.
	 *
	 * @return false if the time is over before, or this is not started or closed
	 */
	boolean awaitReady(Duration patience);

	/**
	 * Leaves the module out of this practice. Nothing of it is lost: its entries can be read, and it can be switched on again. Writes
	 * the records: not for the thread that draws windows.
	 */
	void switchOff(String id);

	/**
	 * Takes the module in, now or as soon as it is installed; nothing happens if it is switched on. Writes the records: not for the
	 * thread that draws windows.
	 */
	void switchOn(String id);

	/** Tells active modules that the therapist is done with a session, after everything that was saved before. Comes back at once. */
	void sessionClosed(SessionId session);

	/** A type failed while one of its forms was in use: its module is left out until the next start. Comes back at once. */
	void failed(EntryTypeId type, Throwable thrown);

	/**
	 * True if a form of the module of this type failed while it was in use. Forms that are open may go on without their module: who
	 * is writing is not stopped in the middle of a word.
	 */
	boolean hasFailed(EntryTypeId type);

	/** Calls after something of all this changed, on any thread; the listener must return fast. */
	Subscription listen(Runnable changed);

	/** Ends it; waits for what is being written. Modules that are being told something are not waited for. */
	@Override
	void close();
}
