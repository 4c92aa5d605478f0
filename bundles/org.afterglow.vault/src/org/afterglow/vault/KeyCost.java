package org.afterglow.vault;

/**
 * What one guess at a passphrase costs: the memory and the passes of Argon2id.
 *
 * @param memoryKiB
 *            memory of one derivation in KiB
 * @param passes
 *            how often this memory is gone through
 */
public record KeyCost(int memoryKiB, int passes) {
	private static final int LOWEST_MEMORY = 64 * 1024;
	private static final int LOWEST_PASSES = 3;
	private static final int TEST_MEMORY = 64;
	private static final int TEST_PASSES = 1;
	/** A header could ask for any amount; no more than this is ever taken. */
	private static final int HIGHEST_MEMORY = 1024 * 1024;
	private static final int HIGHEST_PASSES = 64;

	/** 128 MiB in three passes: under a second on a desk machine. */
	public static final KeyCost STANDARD = new KeyCost(128 * 1024, 3);

	public KeyCost {
		boolean test = memoryKiB == TEST_MEMORY && passes == TEST_PASSES;
		boolean low = memoryKiB < LOWEST_MEMORY || passes < LOWEST_PASSES;
		if (low && !test || memoryKiB > HIGHEST_MEMORY || passes > HIGHEST_PASSES) {
			throw new IllegalArgumentException("cost is out of bounds: " + memoryKiB + " KiB, " + passes + " passes");
		}
	}

	/** The least a vault may be made with. */
	public static KeyCost lowest() {
		return new KeyCost(LOWEST_MEMORY, LOWEST_PASSES);
	}

	/** Costs next to nothing and protects nothing: for tests alone. */
	public static KeyCost forTests() {
		return new KeyCost(TEST_MEMORY, TEST_PASSES);
	}
}
