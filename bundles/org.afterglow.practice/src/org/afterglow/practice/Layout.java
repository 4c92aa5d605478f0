package org.afterglow.practice;

import java.util.Optional;

/**
 * What was open in the workbench and where, kept sealed beside the records. It is a convenience: nothing depends on it, and one
 * that is missing, damaged or older than it should be is no failure. May take a moment: not for the UI thread while a practice
 * is in use.
 */
public interface Layout {

	/** What was kept last; empty if nothing was, or if it cannot be read. */
	Optional<byte[]> last();

	/**
	 * Keeps this in place of what was kept before.
	 *
	 * @return false if it could not be written; what was kept before is then still there
	 */
	boolean keep(byte[] layout);
}
