package org.afterglow.vault;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.ToLongFunction;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

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

	/** Lanes would be gone through one after another here: they cost a guess nothing more. */
	static final int LANES = 1;
	/** Calibration takes no more memory than this, and no more than a quarter of what the process may have: other machines open the vault, too. */
	private static final int CALIBRATED_MEMORY = 256 * 1024;
	private static final int MEMORY_STEP = 16 * 1024;

	/** How long one guess, and so one opening, should take. */
	public static final Duration BEARABLE = Duration.ofSeconds(1);

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

	/**
	 * What makes one guess take about so long on this machine: more memory first, then more passes, and never less than {@link #lowest()}. Tries it out, which
	 * takes about as long: never on the UI thread.
	 *
	 * @param wanted
	 *            time of one derivation; about a second is bearable at a door
	 */
	public static KeyCost calibrated(Duration wanted) {
		return calibrated(wanted, Runtime.getRuntime().maxMemory() / 4 / 1024, KeyCost::nanos);
	}

	static KeyCost calibrated(Duration wanted, long mostMemoryKiB, ToLongFunction<KeyCost> clock) {
		KeyCost lowest = lowest();
		// The second time is the machine's, the first one also that of the code being made ready.
		double lowestNanos = Math.max(1, Math.min(clock.applyAsLong(lowest), clock.applyAsLong(lowest)));
		double times = Math.max(1, wanted.toNanos() / lowestNanos);
		long most = Math.max(LOWEST_MEMORY, Math.min(CALIBRATED_MEMORY, mostMemoryKiB));
		long memory = (long) Math.min(most, LOWEST_MEMORY * times) / MEMORY_STEP * MEMORY_STEP;
		double left = times * LOWEST_MEMORY / memory;
		return new KeyCost((int) memory, Math.clamp(Math.round(LOWEST_PASSES * left), LOWEST_PASSES, HIGHEST_PASSES));
	}

	private static long nanos(KeyCost cost) {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		long start = System.nanoTime();
		cost.derive(random, random, random.length);
		return System.nanoTime() - start;
	}

	/** Argon2id over a secret and a salt. */
	byte[] derive(byte[] secret, byte[] salt, int length) {
		var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
				.withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(memoryKiB)
				.withIterations(passes)
				.withParallelism(LANES)
				.withSalt(salt)
				.build();
		var generator = new Argon2BytesGenerator();
		generator.init(parameters);
		byte[] key = new byte[length];
		generator.generateBytes(secret, key);
		return key;
	}

	/** KiB gone through in all passes. */
	long work() {
		return (long) memoryKiB * passes;
	}

	/** More than this is never done for one opening. */
	static long mostWork() {
		return (long) HIGHEST_MEMORY * HIGHEST_PASSES;
	}
}
