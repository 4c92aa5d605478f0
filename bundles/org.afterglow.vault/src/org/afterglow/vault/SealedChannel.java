package org.afterglow.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/**
 * A sealed stream open for reading anywhere. A segment is opened as a whole and authenticated before any byte of it is handed out; the last one read is kept,
 * no more: read whole segments and cache them. Safe for many threads, one at a time. An interrupted thread does not close it.
 */
public final class SealedChannel implements AutoCloseable {
	private final SeekableByteChannel tink;
	private final String name;
	private final long length;

	private SealedChannel(SeekableByteChannel tink, String name, long length) {
		this.tink = tink;
		this.name = name;
		this.length = length;
	}

	static SealedChannel open(BlockStorage storage, String name, AesGcmHkdfStreaming aead, byte[] associated) throws IOException {
		long length = SegmentGeometry.plainLength(storage.size()).orElseThrow(() -> new SealedStreamDamaged(name));
		try {
			var channel = new SealedChannel(aead.newSeekableDecryptingChannel(new StorageChannel(storage), associated), name, length);
			channel.authenticateEnd();
			return channel;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Tink refuses to open", e);
		}
	}

	/** Tink's length is what the file's size says. Only the last segment proves that it is the last. */
	private void authenticateEnd() throws IOException {
		if (length > 0) {
			read(length - 1, ByteBuffer.allocate(1));
		} else {
			readFully(0, ByteBuffer.allocate(1));
		}
	}

	/** The name it is sealed under. */
	public String name() {
		return name;
	}

	/** Bytes it holds. */
	public long length() {
		return length;
	}

	/** Number of the segment a position lies in, from 0. */
	public long blockOf(long position) {
		return SegmentGeometry.segmentOf(position);
	}

	/** Position of the first byte of a segment. It may lie behind the end, for the segment after the last. */
	public long startOf(long block) {
		return SegmentGeometry.startOf(block);
	}

	/**
	 * Fills the target.
	 *
	 * @throws EOFException
	 *             if the stream ends before it is full
	 * @throws SealedStreamDamaged
	 *             if a segment is not as it was written
	 */
	public void read(long position, ByteBuffer target) throws IOException {
		if (position < 0 || position > length - target.remaining()) {
			throw new EOFException(name + " ends before " + (position + target.remaining()));
		}
		readFully(position, target);
	}

	private synchronized void readFully(long position, ByteBuffer target) throws IOException {
		try {
			tink.position(position);
			while (target.hasRemaining()) {
				if (tink.read(target) < 0) {
					return;
				}
			}
		} catch (EOFException e) {
			throw new SealedStreamDamaged(name, e);
		} catch (IOException e) {
			// Tink wraps a failed authentication into an IOException; others come from the disk.
			throw e.getCause() instanceof GeneralSecurityException ? new SealedStreamDamaged(name, e) : e;
		}
	}

	@Override
	public void close() throws IOException {
		tink.close();
	}

	@Override
	public String toString() {
		return name;
	}
}
