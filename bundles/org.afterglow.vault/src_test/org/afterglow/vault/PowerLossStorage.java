package org.afterglow.vault;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk in memory that loses power. What was written reaches the disk when it is forced; at the cut, a share of the sectors that were not forced reaches it
 * as well, in no order. Cutting the file short is on the disk at once.
 */
public final class PowerLossStorage implements BlockStorage {
	private static final int SECTOR = 512;

	private final TreeMap<Long, byte[]> unforced = new TreeMap<>();
	private byte[] disk;
	private byte[] current;

	public PowerLossStorage(byte[] content) {
		this.disk = content.clone();
		this.current = content.clone();
	}

	/** What is on the disk after the power was cut. */
	public synchronized byte[] cut(double share, Random random) {
		byte[] left = disk.clone();
		for (var sector : unforced.entrySet()) {
			if (random.nextDouble() < share) {
				int start = Math.toIntExact(sector.getKey() * SECTOR);
				int end = start + sector.getValue().length;
				left = end > left.length ? Arrays.copyOf(left, end) : left;
				System.arraycopy(sector.getValue(), 0, left, start, end - start);
			}
		}
		return left;
	}

	/** What a reader sees now. */
	public synchronized byte[] content() {
		return current.clone();
	}

	@Override
	public synchronized long size() {
		return current.length;
	}

	@Override
	public synchronized void read(long position, ByteBuffer target) throws EOFException {
		if (position + target.remaining() > current.length) {
			throw new EOFException();
		}
		target.put(current, Math.toIntExact(position), target.remaining());
	}

	@Override
	public synchronized void write(long position, ByteBuffer source) {
		int start = Math.toIntExact(position);
		int end = start + source.remaining();
		if (end > current.length) {
			current = Arrays.copyOf(current, end);
		}
		source.get(current, start, end - start);
		for (long sector = start / SECTOR; sector * SECTOR < end; sector++) {
			int first = Math.toIntExact(sector * SECTOR);
			unforced.put(sector, Arrays.copyOfRange(current, first, Math.min(first + SECTOR, current.length)));
		}
	}

	@Override
	public synchronized void truncate(long size) {
		if (size < current.length) {
			current = Arrays.copyOf(current, Math.toIntExact(size));
			force();
		}
	}

	@Override
	public synchronized void force() {
		disk = current.clone();
		unforced.clear();
	}

	@Override
	public void close() {
		// Nothing is forced by closing.
	}
}
