package org.afterglow.store.jdbc.rows;

/** Kinds of values in rows. Their order is part of the format: new ones come last. */
enum Kind {
	NOTHING,
	/** 1 byte. */
	TRUTH,
	/** 8 bytes. */
	NUMBER,
	/** Length (4) and UTF-8. */
	TEXT,
	/** 16 bytes. */
	ID,
	/** Days since 1970 (8). */
	DAY,
	/** Seconds since 1970 (8), nanoseconds (4), seconds of the offset from UTC (4). */
	MOMENT,
	/** Length (4) and bytes. */
	BYTES,
	/** How many (4), and as many values. */
	LIST,
	/** 8 bytes, as IEEE 754. */
	REAL
}
