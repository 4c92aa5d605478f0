package org.afterglow.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/**
 * Nonces of 96 bits: a random start, then counting up. A new start is drawn each time a file is opened and after 2^32 nonces. What the chance of two runs
 * touching is: ADR 001.
 */
final class Nonces {
	static final int LENGTH = 12;
	private static final long LONGEST_RUN = 1L << 32;

	private final SecureRandom random;
	private int high;
	private long low;
	private long left;

	Nonces(SecureRandom random) {
		this.random = random;
	}

	synchronized byte[] next() {
		if (left == 0) {
			high = random.nextInt();
			low = random.nextLong();
			left = LONGEST_RUN;
		}
		left--;
		low++;
		if (low == 0) {
			high++;
		}
		return ByteBuffer.allocate(LENGTH).putInt(high).putLong(low).array();
	}
}
