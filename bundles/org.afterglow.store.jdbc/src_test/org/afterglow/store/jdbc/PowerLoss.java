package org.afterglow.store.jdbc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.afterglow.vault.BlockStorage;

/**
 * A disk whose power can fail. What is written reaches the file underneath when it is forced; at the cut a random share of
 * the sectors that were not reaches it too, so that writes are torn and out of order, and every later call fails.
 */
final class PowerLoss implements BlockStorage {

	private static final int SECTOR = 512;

	private final BlockStorage file;
	private final Random random;
	private final double surviving;
	private final Map<Long, byte[]> pending = new TreeMap<>();
	private long size;
	private int callsLeft;
	private int callsMade;
	private boolean cut;

	/**
	 * @param calls how many writes, cuts of the file and forces go well before the power fails in the next
	 * @param surviving share of the unforced sectors that reach the file
	 */
	PowerLoss(BlockStorage file, int calls, double surviving, long seed) throws IOException {
		this.file = file;
		this.callsLeft = calls;
		this.surviving = surviving;
		this.random = new Random(seed);
		this.size = file.size();
	}

	synchronized boolean isCut() {
		return cut;
	}

	/** How many writes, cuts of the file and forces went well so far. */
	synchronized int callsMade() {
		return callsMade;
	}

	/** The power fails now. */
	synchronized void cut() throws IOException {
		if (cut) {
			return;
		}
		cut = true;
		for (var sector : pending.entrySet()) {
			if (random.nextDouble() < surviving) {
				put(sector.getKey(), sector.getValue());
			}
		}
		pending.clear();
	}

	private void put(long sector, byte[] bytes) throws IOException {
		long start = sector * SECTOR;
		int length = (int) Math.min(SECTOR, size - start);
		if (length > 0) {
			file.write(start, ByteBuffer.wrap(bytes, 0, length));
		}
	}

	private void call() throws IOException {
		requirePower();
		if (callsLeft-- == 0) {
			cut();
			requirePower();
		}
		callsMade++;
	}

	private void requirePower() throws IOException {
		if (cut) {
			throw new IOException("no power");
		}
	}

	@Override
	public synchronized long size() throws IOException {
		requirePower();
		return size;
	}

	@Override
	public synchronized void read(long position, ByteBuffer target) throws IOException {
		requirePower();
		if (position + target.remaining() > size) {
			throw new EOFException();
		}
		while (target.hasRemaining()) {
			byte[] sector = sector(position / SECTOR);
			int start = (int) (position % SECTOR);
			int length = Math.min(target.remaining(), SECTOR - start);
			target.put(sector, start, length);
			position += length;
		}
	}

	private byte[] sector(long number) throws IOException {
		byte[] written = pending.get(number);
		if (written != null) {
			return written;
		}
		byte[] sector = new byte[SECTOR];
		int length = (int) Math.min(SECTOR, file.size() - number * SECTOR);
		if (length > 0) {
			file.read(number * SECTOR, ByteBuffer.wrap(sector, 0, length));
		}
		return sector;
	}

	@Override
	public synchronized void write(long position, ByteBuffer source) throws IOException {
		// In a write that is cut some of its own sectors are already on their way.
		boolean dies = callsLeft == 0;
		requirePower();
		size = Math.max(size, position + source.remaining());
		while (source.hasRemaining()) {
			byte[] sector = sector(position / SECTOR).clone();
			int start = (int) (position % SECTOR);
			int length = Math.min(source.remaining(), SECTOR - start);
			source.get(sector, start, length);
			pending.put(position / SECTOR, sector);
			position += length;
		}
		if (dies) {
			call();
		}
		callsLeft--;
		callsMade++;
	}

	@Override
	public synchronized void truncate(long newSize) throws IOException {
		call();
		force(pending);
		file.truncate(newSize);
		size = Math.min(size, newSize);
	}

	@Override
	public synchronized void force() throws IOException {
		call();
		// Not forced any further: the machine the test runs on keeps its power.
		force(pending);
	}

	private void force(Map<Long, byte[]> sectors) throws IOException {
		for (var sector : sectors.entrySet()) {
			put(sector.getKey(), sector.getValue());
		}
		sectors.clear();
	}

	@Override
	public synchronized void close() throws IOException {
		// Closing a file does not write it: what is pending stays with the system until the power fails.
		cut();
		file.close();
	}
}
