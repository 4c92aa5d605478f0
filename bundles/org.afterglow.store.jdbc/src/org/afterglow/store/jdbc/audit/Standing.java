package org.afterglow.store.jdbc.audit;

import java.util.Arrays;

import org.afterglow.vault.Stamp;

/**
 * The newest link of the chain.
 *
 * @param number of its entry; 0 before the first
 * @param chain not to be written to
 */
public record Standing(long number, byte[] chain) {

	/** Before the first entry. */
	public static final Standing START = new Standing(0, new byte[Stamp.LENGTH]);

	public Standing {
		if (number < 0 || chain.length != Stamp.LENGTH) {
			throw new IllegalArgumentException("not a link of a chain");
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Standing that && number == that.number && Arrays.equals(chain, that.chain);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(number);
	}

	@Override
	public String toString() {
		return "entry " + number;
	}
}
