package org.afterglow.vault;

/** A block of a sealed file, or its header, fails authentication. */
public final class SealedBlockDamaged extends SealedDamage {
	private static final long serialVersionUID = 1L;
	private static final long HEADER = -1;

	private final long block;

	SealedBlockDamaged(String file, long block) {
		super(file, "block " + block + " of " + file + " is damaged");
		this.block = block;
	}

	private SealedBlockDamaged(String file) {
		super(file, "header of " + file + " is damaged");
		this.block = HEADER;
	}

	static SealedBlockDamaged header(String file) {
		return new SealedBlockDamaged(file);
	}

	/** Number of the damaged block, from 0; -1 stands for the header before the first block, without which no block can be read. */
	public long block() {
		return block;
	}
}
