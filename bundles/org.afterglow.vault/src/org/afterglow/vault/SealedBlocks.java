package org.afterglow.vault;

import java.io.IOException;
import java.util.Arrays;

/** Makes and opens sealed files that are read and written anywhere, for one purpose. */
public final class SealedBlocks {
	private final RootKey root;
	private final Purpose purpose;

	SealedBlocks(RootKey root, Purpose purpose) {
		this.root = root;
		this.purpose = purpose;
	}

	/**
	 * Opens a sealed file, or makes one when the storage is empty. A block that is damaged is an error from the first read on. The file owns the storage and
	 * closes it.
	 *
	 * @param name
	 *            what the file is, in words of the program and not of a client. It is part of the seal: the file opens under the same name alone, wherever it
	 *            lies and whatever it is called there
	 * @throws SealedBlockDamaged
	 *             if the header before the first block is damaged, or is of another file, purpose or vault
	 */
	public SealedBlockFile open(BlockStorage storage, String name) throws IOException {
		return open(storage, name, false);
	}

	/**
	 * Opens a sealed file whose damaged blocks read as zeros, so that a database can fall back behind a torn tail after a power cut. Call
	 * {@link SealedBlockFile#beStrict()} once that is done.
	 *
	 * @see #open(BlockStorage, String)
	 */
	public SealedBlockFile openLenient(BlockStorage storage, String name) throws IOException {
		return open(storage, name, true);
	}

	/** How many bytes a sealed file of this size on disk holds, told from its size alone: nothing is authenticated. */
	public static long length(long sizeOnDisk) {
		return SealedBlockFile.blocksIn(sizeOnDisk) * SealedBlockFile.BLOCK;
	}

	private SealedBlockFile open(BlockStorage storage, String name, boolean lenient) throws IOException {
		byte[] key = root.keyFor(purpose);
		try {
			return new SealedBlockFile(storage, name, BlockSeal.openOrNew(storage, name, key), lenient);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}
}
