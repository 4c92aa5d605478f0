package org.afterglow.search.lucene.sealed;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * Reads a sealed file, or a part of it. It holds the opened segment it stands in and reads from that array; slices and clones share the file and copy nothing.
 * The numbers of an index are little-endian.
 */
final class SealedInput extends IndexInput implements RandomAccessInput {
	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final byte[] NOTHING = new byte[0];

	private final SealedFile file;
	private final boolean owner;
	private final long base;
	private final long length;
	private boolean closed;
	/** The segment at hand, where it starts in the file, the next byte in it and where this part of the file ends in it. */
	private byte[] block = NOTHING;
	private long blockStart;
	private int next;
	private int limit;

	SealedInput(String description, SealedFile file) {
		this(description, file, 0, file.length(), true);
	}

	private SealedInput(String description, SealedFile file, long base, long length, boolean owner) {
		super(description);
		this.file = file;
		this.base = base;
		this.length = length;
		this.owner = owner;
		this.blockStart = base;
	}

	/** Makes the segment at hand the one in which the next byte lies. */
	private void turn() throws IOException {
		long position = blockStart + next;
		if (closed || file.isClosed()) {
			throw new AlreadyClosedException(this + " is closed");
		}
		if (position >= base + length) {
			throw new EOFException("read past the end of " + this);
		}
		int number = file.blockOf(position);
		block = file.block(number);
		blockStart = file.startOf(number);
		next = (int) (position - blockStart);
		limit = (int) Math.min(block.length, base + length - blockStart);
	}

	@Override
	public byte readByte() throws IOException {
		if (next >= limit) {
			turn();
		}
		return block[next++];
	}

	@Override
	public void readBytes(byte[] target, int offset, int count) throws IOException {
		int to = offset;
		int left = count;
		while (left > 0) {
			if (next >= limit) {
				turn();
			}
			int now = Math.min(left, limit - next);
			System.arraycopy(block, next, target, to, now);
			next += now;
			to += now;
			left -= now;
		}
	}

	@Override
	public short readShort() throws IOException {
		if (limit - next < Short.BYTES) {
			return super.readShort();
		}
		short value = (short) SHORT.get(block, next);
		next += Short.BYTES;
		return value;
	}

	@Override
	public int readInt() throws IOException {
		if (limit - next < Integer.BYTES) {
			return super.readInt();
		}
		int value = (int) INT.get(block, next);
		next += Integer.BYTES;
		return value;
	}

	@Override
	public long readLong() throws IOException {
		if (limit - next < Long.BYTES) {
			return super.readLong();
		}
		long value = (long) LONG.get(block, next);
		next += Long.BYTES;
		return value;
	}

	@Override
	public void readInts(int[] target, int offset, int count) throws IOException {
		if (limit - next < (long) count * Integer.BYTES) {
			super.readInts(target, offset, count);
			return;
		}
		littleEndian().asIntBuffer().get(target, offset, count);
		next += count * Integer.BYTES;
	}

	@Override
	public void readLongs(long[] target, int offset, int count) throws IOException {
		if (limit - next < (long) count * Long.BYTES) {
			super.readLongs(target, offset, count);
			return;
		}
		littleEndian().asLongBuffer().get(target, offset, count);
		next += count * Long.BYTES;
	}

	@Override
	public void readFloats(float[] target, int offset, int count) throws IOException {
		if (limit - next < (long) count * Float.BYTES) {
			super.readFloats(target, offset, count);
			return;
		}
		littleEndian().asFloatBuffer().get(target, offset, count);
		next += count * Float.BYTES;
	}

	private ByteBuffer littleEndian() {
		return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).position(next);
	}

	@Override
	public long getFilePointer() {
		return blockStart + next - base;
	}

	@Override
	public void seek(long position) throws IOException {
		if (position < 0 || position > length) {
			throw new EOFException("seek past the end of " + this + ": " + position);
		}
		long inBlock = base + position - blockStart;
		if (inBlock >= 0 && inBlock <= limit) {
			next = (int) inBlock;
		} else {
			blockStart = base + position;
			next = 0;
			limit = 0;
			block = NOTHING;
		}
	}

	@Override
	public void skipBytes(long count) throws IOException {
		seek(getFilePointer() + count);
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public byte readByte(long position) throws IOException {
		long at = base + position - blockStart;
		if (at >= 0 && at < limit) {
			return block[(int) at];
		}
		seek(position);
		return readByte();
	}

	@Override
	public short readShort(long position) throws IOException {
		long at = base + position - blockStart;
		if (at >= 0 && at <= limit - Short.BYTES) {
			return (short) SHORT.get(block, (int) at);
		}
		seek(position);
		return readShort();
	}

	@Override
	public int readInt(long position) throws IOException {
		long at = base + position - blockStart;
		if (at >= 0 && at <= limit - Integer.BYTES) {
			return (int) INT.get(block, (int) at);
		}
		seek(position);
		return readInt();
	}

	@Override
	public long readLong(long position) throws IOException {
		long at = base + position - blockStart;
		if (at >= 0 && at <= limit - Long.BYTES) {
			return (long) LONG.get(block, (int) at);
		}
		seek(position);
		return readLong();
	}

	@Override
	public void readBytes(long position, byte[] target, int offset, int count) throws IOException {
		seek(position);
		readBytes(target, offset, count);
	}

	@Override
	public IndexInput slice(String description, long offset, long count) throws IOException {
		if (offset < 0 || count < 0 || offset > length - count) {
			throw new IllegalArgumentException("slice " + description + " goes beyond " + this);
		}
		return new SealedInput(getFullSliceDescription(description), file, base + offset, count, false);
	}

	@Override
	public IndexInput clone() {
		var clone = new SealedInput(toString(), file, base, length, false);
		clone.block = block;
		clone.blockStart = blockStart;
		clone.next = next;
		clone.limit = limit;
		return clone;
	}

	@Override
	public void close() throws IOException {
		closed = true;
		block = NOTHING;
		limit = 0;
		next = 0;
		if (owner) {
			file.close();
		}
	}
}
