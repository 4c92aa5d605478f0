package org.afterglow.install.internal.wrapping;

/**
 * How much may come out of a file.
 *
 * @param files at most this many
 * @param bytes of all together
 * @param listing bytes of one list of contents
 */
record Limits(int files, long bytes, long listing) {

	private static final long MEGABYTE = 1024L * 1024;

	/** More than any module was ever seen to need. */
	static final Limits GENEROUS = new Limits(20_000, 400 * MEGABYTE, 64 * MEGABYTE);

	Limits {
		if (files < 1 || bytes < 1 || listing < 1) {
			throw new IllegalArgumentException("nothing could come out");
		}
	}
}
