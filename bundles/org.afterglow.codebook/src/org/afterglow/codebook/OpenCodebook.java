package org.afterglow.codebook;

import org.afterglow.records.Records;

/** A codebook that follows the records until it is closed. */
public interface OpenCodebook extends Codebook, AutoCloseable {

	/**
	 * Opens the codebook of these records. It keeps what it read and reads again only after the change feed told of a
	 * change, so that asking it is cheap.
	 */
	static OpenCodebook over(Records records) {
		return new FollowingCodebook(records);
	}

	/** Stops following the records; calling it again does nothing. */
	@Override
	void close();
}
