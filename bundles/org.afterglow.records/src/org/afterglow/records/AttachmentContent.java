package org.afterglow.records;

import java.io.InputStream;

import org.afterglow.model.Attachment;

/** The bytes of an attachment, open. Safe for several threads, one at a time. An interrupted thread does not close it. */
public interface AttachmentContent extends AutoCloseable {

	/** What is read. */
	Attachment attachment();

	/** How many bytes there are. */
	default long size() {
		return attachment().size();
	}

	/**
	 * Reads up to as many bytes as asked for; fewer come at the end alone.
	 *
	 * @param position of the first byte, from 0
	 * @return how many were read; -1 behind the end
	 * @throws RecordsDamaged if they are not what was added
	 * @throws RecordsUnavailable if they cannot be read
	 */
	int read(long position, byte[] target, int offset, int length);

	/** All bytes from the front. Ends in {@link RecordsDamaged} unless they are, as a whole, what was added. */
	InputStream stream();

	@Override
	void close();
}
