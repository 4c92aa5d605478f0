package org.afterglow.store.jdbc.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.afterglow.practice.spi.RecordsOpener.Still;
import org.afterglow.store.jdbc.file.Head.Written;
import org.afterglow.vault.SealedBlockDamaged;
import org.afterglow.vault.SealedBlockFile;

/**
 * The file under the database. It gives H2 what a disk does not: after a power cut the file reads exactly as it was when it
 * was last {@linkplain #force() forced}, however the unforced writes were torn or mixed up.
 * <ul>
 * <li>H2 overwrites its header in place. Here the header lives in a {@link Head}, and two heads take turns.
 * <li>H2 looks at the first and last bytes of a chunk alone. Here the head lists what was written before it with a sum; if
 * one does not match, the head before holds. Chunks newer than the head that holds are hidden.
 * <li>H2 reuses the space of dead chunks. Here nothing that the last head needs is overwritten, whatever the clock says.
 * </ul>
 * A file that was closed in order says so, and then one damaged block anywhere is damage. Otherwise a damaged block is a tear,
 * unless the database needs it; {@link SealedPath#requireWhole} finds that out.
 */
public final class RecordsFile implements AutoCloseable {

	private static final int BLOCK = SealedBlockFile.BLOCK;
	private static final int HEADER_END = Head.PLACES * BLOCK;

	private final SealedBlockFile file;
	private final String id = UUID.randomUUID().toString();
	private final List<Written> written = new ArrayList<>();
	private final TreeMap<Long, Chunk> chunks;
	private volatile Set<Long> hidden;
	private Head last;
	private volatile byte[] header;
	private volatile Optional<SealedBlockDamaged> damage = Optional.empty();
	private long durableBlocks;
	private long version;
	private boolean writable;
	private boolean careful;
	private boolean broken;

	private RecordsFile(SealedBlockFile file, Head head, byte[] header, TreeMap<Long, Chunk> chunks, Set<Long> hidden) {
		this.file = file;
		this.last = head;
		this.hidden = hidden;
		this.chunks = chunks;
		this.header = header.length == 0 ? header : Head.headerBlocks(header);
		this.durableBlocks = file.size() / BLOCK;
		this.version = head.version();
	}

	/** An empty file for a new database. Owns the sealed file. */
	public static RecordsFile create(SealedBlockFile file) {
		RecordsFile created = new RecordsFile(file, Head.none(), new byte[0], new TreeMap<>(), Set.of());
		created.writable = true;
		return created;
	}

	/**
	 * Opens a file and reads every block of it; changes nothing. Owns the sealed file.
	 *
	 * @throws RecordsFileDamaged if it is not as it was left
	 */
	public static RecordsFile open(SealedBlockFile file) throws IOException {
		Head head = Heads.of(file).holding();
		if (file.size() / BLOCK < head.blocks()) {
			throw new RecordsFileDamaged("cut off after block " + file.size() / BLOCK + " of " + head.blocks());
		}
		FileScan scan = FileScan.of(file);
		if (head.clean() && !scan.damaged().isEmpty()) {
			throw new RecordsFileDamaged("block " + scan.damaged().first());
		}
		Set<Long> hidden = head.clean() ? Set.of() : scan.hiddenUnder(head);
		scan.chunks().keySet().removeAll(hidden);
		return new RecordsFile(file, head, headerFor(head, scan.chunks()), scan.chunks(), hidden);
	}

	private static byte[] headerFor(Head head, TreeMap<Long, Chunk> chunks) {
		// A moved chunk may stand in its old place too; the one nearer to the front is the copy that is newer.
		return chunks.entrySet().stream().filter(entry -> entry.getValue().version() == head.version()).findFirst()
				.map(entry -> StoreHeader.withLast(head.header(), entry.getKey(), entry.getValue())).orElse(head.header());
	}

	/** What this file is called in the scheme of {@link SealedPath} while it is open there: cannot be guessed. */
	String id() {
		return id;
	}

	/** The version the database must come up with: with less it has given up what was saved since. */
	synchronized long version() {
		return version;
	}

	/** The first damaged block met since opening. */
	public Optional<SealedBlockDamaged> damage() {
		return damage;
	}

	/** Every damaged block of a file that was closed in order, also one that nothing depends on; in any other it is a tear. */
	public List<Long> damagedBlocks() throws IOException {
		return last.clean() ? file.verify() : List.of();
	}

	/** Whether it was not closed in order the last time. */
	public boolean wasCutOff() {
		return !last.clean();
	}

	/** The first block that reads as if it were not there. */
	Optional<Long> firstHidden() {
		return hidden.stream().min(Long::compare);
	}

	/** Erases what was torn and allows writing. Only after the database was found to be whole. */
	public synchronized void allowWriting() throws IOException {
		for (long block : hidden) {
			file.write(block * BLOCK, ByteBuffer.allocate(BLOCK));
		}
		file.force();
		hidden = Set.of();
		writable = true;
		writeHead(false, file.size() / BLOCK);
	}

	/** From now on every single write is durable and whole before the next: for moving chunks about. */
	public synchronized void beCareful() {
		careful = true;
	}

	/** The database was closed in order. */
	public synchronized void markClean() throws IOException {
		writeHead(true, file.size() / BLOCK);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	long size() {
		return header.length == 0 ? 0 : Math.max(HEADER_END, file.size());
	}

	int read(long position, ByteBuffer target) throws IOException {
		if (target.hasRemaining() && position >= size()) {
			return -1;
		}
		if (position < HEADER_END) {
			int length = (int) Math.min(target.remaining(), HEADER_END - position);
			target.put(header, (int) position, length);
			return length;
		}
		try {
			return hidden.isEmpty() ? file.read(position, target) : readAroundHidden(position, target);
		} catch (SealedBlockDamaged e) {
			damage = damage.or(() -> Optional.of(e));
			throw e;
		}
	}

	private int readAroundHidden(long position, ByteBuffer target) throws IOException {
		int inBlock = (int) (position % BLOCK);
		int length = Math.min(target.remaining(), BLOCK - inBlock);
		if (hidden.contains(position / BLOCK)) {
			target.put(new byte[length]);
			return length;
		}
		ByteBuffer part = target.slice(target.position(), length);
		int read = file.read(position, part);
		target.position(target.position() + read);
		return read;
	}

	synchronized void write(long position, ByteBuffer source) throws IOException {
		requireWritable();
		if (position < HEADER_END) {
			byte[] blocks = new byte[source.remaining()];
			source.get(blocks);
			Head.headerOf(blocks);
			// Durable with the next head. Without it the header before holds, as if this had been lost in a power cut.
			header = blocks;
			return;
		}
		int length = source.remaining();
		Chunk chunk = Chunk.at(source).filter(found -> found.blocks() * (long) BLOCK == length && position % BLOCK == 0)
				.orElseThrow(() -> new IOException("the database writes something unknown"));
		long block = position / BLOCK;
		int blocks = chunk.blocks();
		// Twice where the head just written is the first to vouch for what is to be overwritten.
		while (mustForceBefore(block, blocks)) {
			force();
		}
		Written piece = Written.of(block, source);
		if (careful) {
			eraseChunksIn(block, blocks);
			writeFirstBlockLast(position, source);
		} else {
			file.write(position, source);
		}
		chunks.subMap(block, block + blocks).clear();
		chunks.put(block, chunk);
		written.add(piece);
		version = Math.max(version, chunk.version());
		if (careful) {
			force();
		}
	}

	/** What is left of a chunk that was moved away must not pass for one once its middle is overwritten. */
	private void eraseChunksIn(long block, int blocks) throws IOException {
		List<Long> gone = chunks.headMap(block + blocks).entrySet().stream()
				.filter(entry -> entry.getKey() + entry.getValue().blocks() > block).map(entry -> entry.getKey()).toList();
		if (gone.stream().anyMatch(first -> last.vouchesFor(first, 1))) {
			force();
		}
		for (long first : gone) {
			file.write(first * BLOCK, ByteBuffer.allocate(BLOCK));
			chunks.remove(first);
		}
		if (!gone.isEmpty()) {
			file.force();
		}
	}

	/** The first block makes a chunk of it: it comes when the rest is durable. */
	private void writeFirstBlockLast(long position, ByteBuffer source) throws IOException {
		ByteBuffer first = source.slice(source.position(), BLOCK);
		source.position(source.position() + BLOCK);
		file.write(position + BLOCK, source);
		file.force();
		file.write(position, first);
	}

	private boolean mustForceBefore(long block, int blocks) {
		boolean dirty = !written.isEmpty();
		// What is overwritten may have been given up by a version that is not durable yet.
		return dirty && block < durableBlocks
				|| written.size() == Head.MOST_WRITTEN
				|| written.stream().anyMatch(piece -> piece.touches(block, blocks))
				|| last.vouchesFor(block, blocks);
	}

	synchronized void truncate(long size) throws IOException {
		requireWritable();
		long blocks = Math.max(Head.PLACES, (size + BLOCK - 1) / BLOCK);
		if (blocks < file.size() / BLOCK) {
			// The head cannot vouch for what is given up with it.
			written.removeIf(piece -> piece.touches(blocks, Long.MAX_VALUE - blocks));
			chunks.tailMap(blocks).clear();
			writeHead(false, blocks);
			file.truncate(blocks * BLOCK);
			durableBlocks = blocks;
		}
	}

	/** Makes all that was written so far the state that an opening after a power cut finds. */
	synchronized void force() throws IOException {
		if (writable) {
			writeHead(false, file.size() / BLOCK);
		}
	}

	/** As it lies on the disk, to be copied. */
	public SealedBlockFile sealed() {
		return file;
	}

	/** Keeps every write out while the look is taken, whoever would write. */
	public synchronized <T, X extends Exception> T still(Still<T, X> look) throws X {
		return look.look();
	}

	private void writeHead(boolean clean, long blocks) throws IOException {
		requireWritable();
		// After a failed force nobody knows what is on the disk; a later one may succeed and mean nothing.
		broken = true;
		byte[] stored = header.length == 0 ? header : Head.headerOf(header);
		Head next = last.next(clean, blocks, version, stored, written);
		file.write(next.position(), next.toBlock());
		file.force();
		last = next;
		written.clear();
		durableBlocks = blocks;
		broken = false;
	}

	private void requireWritable() throws IOException {
		if (!writable || broken) {
			throw new IOException(broken ? "an earlier write failed" : "the database is open for reading");
		}
	}

	@Override
	public String toString() {
		return file.name();
	}
}
