package org.afterglow.store.jdbc.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;

import org.h2.store.fs.FileBaseDefault;

/** A {@link RecordsFile} as H2 opens and closes it; the file itself stays open, its owner closes it. */
final class SealedChannel extends FileBaseDefault {

	private final RecordsFile file;
	private final boolean writable;

	SealedChannel(RecordsFile file, boolean writable) {
		this.file = file;
		this.writable = writable;
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return file.read(position, target);
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		requireWritable();
		int length = source.remaining();
		file.write(position, source);
		return length;
	}

	@Override
	protected void implTruncate(long size) throws IOException {
		requireWritable();
		file.truncate(size);
	}

	private void requireWritable() {
		if (!writable) {
			throw new NonWritableChannelException();
		}
	}

	@Override
	public long size() {
		return file.size();
	}

	@Override
	public void force(boolean metaData) throws IOException {
		file.force();
	}

	/** Granted at once: the vault keeps other programs away, and the path of the file is known to one opener alone. */
	@Override
	public FileLock tryLock(long position, long size, boolean shared) {
		return new FileLock(this, position, size, shared) {
			private volatile boolean valid = true;

			@Override
			public boolean isValid() {
				return valid;
			}

			@Override
			public void release() {
				valid = false;
			}
		};
	}

	@Override
	protected void implCloseChannel() {
		// Nothing: see above.
	}

	@Override
	public String toString() {
		return file.toString();
	}
}
