package org.afterglow.host;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.jna.Library;
import com.sun.jna.Native;

/** The memory of this process, in which everything is readable while a vault is open. */
public final class Memory {

	private static final Logger log = LoggerFactory.getLogger(Memory.class);

	private static final int PR_GET_DUMPABLE = 3;
	private static final int PR_SET_DUMPABLE = 4;

	/** What the C library of Linux offers. */
	interface Calls extends Library {
		int prctl(int option, long second, long third, long fourth, long fifth);
	}

	private Memory() {
	}

	/**
	 * Asks the system to write no dump of this process, whatever ends it, and to let no other program of the same user read it.
	 * On Linux alone: what Windows and macOS write is decided for the whole machine, and there the options of the launcher are
	 * all there is. Whatever fails is logged and changes nothing else.
	 *
	 * @return whether the system has agreed
	 */
	public static boolean keepToItself() {
		if (!System.getProperty("os.name").equals("Linux")) {
			return false;
		}
		try {
			Calls calls = Native.load("c", Calls.class);
			calls.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
			boolean kept = calls.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
			if (!kept) {
				log.warn("the system may write dumps of this process");
			}
			return kept;
		} catch (LinkageError | RuntimeException e) {
			log.warn("the system may write dumps of this process: {}", e.getClass().getName());
			return false;
		}
	}
}
