package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the blocks of one file: AES-256-GCM under a key of the file, with the number of the block authenticated. The header of the file holds the salt its key
 * is derived with, and a check value that tells the right key, name and salt from others.
 *
 * <pre>
 * header: magic(8) format(4) block size(4) salt(32) check(16) zeros to 4096
 * record: nonce(12) ciphertext(4096) tag(16)
 * </pre>
 *
 * Why no nonce is used twice under a key: ADR 001.
 */
final class BlockSeal {
	static final int BLOCK = 4096;
	static final int HEADER = 4096;
	private static final int TAG = 16;
	static final int RECORD = Nonces.LENGTH + BLOCK + TAG;

	private static final byte[] MAGIC = "AFTRBLKS".getBytes(StandardCharsets.US_ASCII);
	private static final int FORMAT = 1;
	private static final int SALT = 32;
	private static final int KEY = 32;
	private static final int CHECK = 16;
	private static final SecureRandom RANDOM = new SecureRandom();

	private final byte[] header;
	private final boolean isNew;
	private final SecretKey key;
	private final Nonces nonces = new Nonces(RANDOM);
	private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();

	private BlockSeal(byte[] header, boolean isNew, SecretKey key) {
		this.header = header;
		this.isNew = isNew;
		this.key = key;
	}

	/** The seal of a file, or a new one when the storage is empty: then the header still has to be written. */
	static BlockSeal openOrNew(BlockStorage storage, String name, byte[] purposeKey) throws IOException {
		long size = storage.size();
		byte[] salt = new byte[SALT];
		if (size == 0) {
			RANDOM.nextBytes(salt);
			return with(salt, name, purposeKey, true);
		}
		if (size < HEADER) {
			throw SealedBlockDamaged.header(name);
		}
		byte[] found = new byte[HEADER];
		storage.read(0, ByteBuffer.wrap(found));
		System.arraycopy(found, MAGIC.length + 2 * Integer.BYTES, salt, 0, SALT);
		BlockSeal seal = with(salt, name, purposeKey, false);
		if (!MessageDigest.isEqual(found, seal.header)) {
			throw SealedBlockDamaged.header(name);
		}
		return seal;
	}

	private static BlockSeal with(byte[] salt, String name, byte[] purposeKey, boolean isNew) {
		byte[] info = RootKey.join("afterglow/blocks/1/".getBytes(StandardCharsets.US_ASCII), name.getBytes(StandardCharsets.UTF_8));
		byte[] derived = RootKey.hkdf(purposeKey, salt, info, KEY + CHECK);
		byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(FORMAT).putInt(BLOCK).put(salt).put(derived, KEY, CHECK).array();
		var key = new SecretKeySpec(derived, 0, KEY, "AES");
		Arrays.fill(derived, (byte) 0);
		return new BlockSeal(header, isNew, key);
	}

	/** Whether the header is not in the storage yet. */
	boolean isNew() {
		return isNew;
	}

	/** The file up to its first record. */
	ByteBuffer header() {
		return ByteBuffer.wrap(header).asReadOnlyBuffer();
	}

	/** Seals whole blocks into as many records. */
	void seal(long firstBlock, byte[] plain, byte[] records) {
		Cipher cipher = takeCipher();
		for (int i = 0; i * BLOCK < plain.length; i++) {
			byte[] nonce = nonces.next();
			System.arraycopy(nonce, 0, records, i * RECORD, Nonces.LENGTH);
			try {
				cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
				cipher.updateAAD(associated(firstBlock + i));
				cipher.doFinal(plain, i * BLOCK, BLOCK, records, i * RECORD + Nonces.LENGTH);
			} catch (GeneralSecurityException e) {
				throw new IllegalStateException("AES-GCM refuses to seal", e);
			}
		}
		idle.add(cipher);
	}

	/** Opens the record at an offset into the block at another. @return false when the record is not what was written there */
	boolean open(long block, byte[] records, int offset, byte[] plain, int target) {
		Cipher cipher = takeCipher();
		try {
			cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, records, offset, Nonces.LENGTH));
			cipher.updateAAD(associated(block));
			cipher.doFinal(records, offset + Nonces.LENGTH, BLOCK + TAG, plain, target);
			return true;
		} catch (AEADBadTagException e) {
			return false;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("AES-GCM refuses to open", e);
		} finally {
			idle.add(cipher);
		}
	}

	/** Vault, purpose, name and salt are in the key already. */
	private static byte[] associated(long block) {
		return ByteBuffer.allocate(Long.BYTES).putLong(block).array();
	}

	private Cipher takeCipher() {
		Cipher cipher = idle.poll();
		if (cipher != null) {
			return cipher;
		}
		try {
			return Cipher.getInstance("AES/GCM/NoPadding");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	/** Lets go of the ciphers, which hold the key. */
	void forget() {
		idle.clear();
	}
}
