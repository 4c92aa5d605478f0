package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import org.afterglow.vault.BlockStorage;

/** Reads a file inside a backup from front to back. */
final class ChannelInput extends InputStream {

	private final BlockStorage file;
	private long position;

	ChannelInput(BlockStorage file) {
		this.file = file;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int fits = (int) Math.min(length, file.size() - position);
		if (fits <= 0) {
			return length == 0 ? 0 : -1;
		}
		file.read(position, ByteBuffer.wrap(bytes, offset, fits));
		position += fits;
		return fits;
	}
}
