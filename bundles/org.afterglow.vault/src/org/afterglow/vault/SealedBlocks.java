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
	 * Opens a sealed file, or makes one when the storage is empty. The file owns the storage and closes it.
	 *
	 * @param name
	 *            what the file is, in words of the program and not of a client. It is part of the seal: the file opens under the same name alone, wherever it
	 *            lies and whatever it is called there
	 * @throws SealedBlockDamaged
	 *             if the header before the first block is damaged, or is of another file, purpose or vault
	 */
	public SealedBlockFile open(BlockStorage storage, String name) throws IOException {
		byte[] key = root.keyFor(purpose);
		try {
			return new SealedBlockFile(storage, name, BlockSeal.openOrNew(storage, name, key));
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}
}
