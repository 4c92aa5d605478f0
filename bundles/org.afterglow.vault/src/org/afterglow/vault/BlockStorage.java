package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Where the blocks of a sealed file lie: a file, or something in a test that loses power. Safe for many threads. Positions and sizes are bytes. */
public interface BlockStorage extends AutoCloseable {
	/** Opens a file. A thread that is interrupted does not close it, unlike a {@link java.nio.channels.FileChannel}. */
	static BlockStorage of(Path file, Access access) throws IOException {
		return new FileStorage(file, access);
	}

	/** What may be done with a file. */
	enum Access {
		/** The file must exist. */
		READ,
		/** The file is made when it does not exist, readable to its owner alone. */
		WRITE
	}

	long size() throws IOException;

	/** Fills the buffer. @throws java.io.EOFException if the storage ends before it is full */
	void read(long position, ByteBuffer target) throws IOException;

	/** Writes the whole buffer. */
	void write(long position, ByteBuffer source) throws IOException;

	/** Cuts the storage; a longer size changes nothing. */
	void truncate(long size) throws IOException;

	/** Returns when all that was written survives a power cut. */
	void force() throws IOException;

	@Override
	void close() throws IOException;
}
