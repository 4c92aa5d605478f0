package org.afterglow.framework;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module can hear of. Each is called after the change is durable, on a thread of the program that is never the one that
 * draws windows, one call at a time. What is handed over is what was stored; keep no copy of it longer than needed, for the vault
 * may be locked at any time. A call that throws or takes longer than a minute is reported once, and the module hears no more
 * until the next start.
 *
 * @since 1.0
 */
@ConsumerType
public interface EntryEvents {

	/**
	 * An entry was saved, whichever module it is of. A module that is asked about its own looks at {@link Entry#type()}.
	 *
	 * @param entry as stored, with its new version
	 */
	default void entrySaved(Entry entry) {
		// Of no interest to most.
	}

	/**
	 * A narrative, or something marked in it, was saved.
	 *
	 * @param narrative as stored
	 */
	default void narrativeSaved(CodedNarrative narrative) {
		// Of no interest to most.
	}

	/**
	 * The therapist is done with a session: the last of its texts and forms was closed. May be called again when one was opened
	 * and closed once more.
	 *
	 * @param session as stored
	 */
	default void sessionClosed(Session session) {
		// Of no interest to most.
	}
}
