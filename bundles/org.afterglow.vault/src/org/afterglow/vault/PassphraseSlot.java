package org.afterglow.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The root key wrapped under a passphrase: Argon2id makes a key of the passphrase, AES-256-GCM wraps with it. Costs and salt are authenticated, so nobody can
 * lower the cost of a guess or move the slot into another vault.
 */
record PassphraseSlot(KeyCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {
	private static final int ARGON2ID = 1;
	private static final int LANES = 1;
	private static final int SALT = 32;
	private static final int NONCE = 12;
	private static final int TAG = 16;
	private static final int WRAPPED = RootKey.LENGTH + TAG;
	private static final int LENGTH = 4 * Integer.BYTES + SALT + NONCE + WRAPPED;

	/** Wraps the key under a salt and a nonce of its own. */
	static PassphraseSlot wrap(RootKey root, UUID vault, Passphrase passphrase, KeyCost cost, SecureRandom random) {
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[NONCE];
		random.nextBytes(salt);
		random.nextBytes(nonce);
		var unfilled = new PassphraseSlot(cost, salt, nonce, new byte[WRAPPED]);
		try {
			byte[] wrapped = unfilled.aes(Cipher.ENCRYPT_MODE, passphrase, vault, root.raw());
			return new PassphraseSlot(cost, salt, nonce, wrapped);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	/** The root key, or empty when the passphrase is another one. */
	Optional<RootKey> unwrap(UUID vault, Passphrase passphrase) {
		try {
			return Optional.of(new RootKey(vault, aes(Cipher.DECRYPT_MODE, passphrase, vault, wrapped)));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		}
	}

	/** @throws IllegalArgumentException if the content makes no sense, or asks for costs out of bounds */
	static PassphraseSlot of(Slot slot) {
		if (slot.content().length != LENGTH) {
			throw new IllegalArgumentException("passphrase slot of " + slot.content().length + " bytes");
		}
		ByteBuffer content = ByteBuffer.wrap(slot.content());
		int derivation = content.getInt();
		var cost = new KeyCost(content.getInt(), content.getInt());
		int lanes = content.getInt();
		if (derivation != ARGON2ID || lanes != LANES) {
			throw new IllegalArgumentException("key derivation " + derivation + " with " + lanes + " lanes");
		}
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[NONCE];
		byte[] wrapped = new byte[WRAPPED];
		content.get(salt).get(nonce).get(wrapped);
		return new PassphraseSlot(cost, salt, nonce, wrapped);
	}

	Slot toSlot() {
		ByteBuffer content = ByteBuffer.allocate(LENGTH);
		return new Slot(Slot.PASSPHRASE, putCosts(content).put(salt).put(nonce).put(wrapped).array());
	}

	private ByteBuffer putCosts(ByteBuffer target) {
		return target.putInt(ARGON2ID).putInt(cost.memoryKiB()).putInt(cost.passes()).putInt(LANES);
	}

	private byte[] aes(int mode, Passphrase passphrase, UUID vault, byte[] input) throws GeneralSecurityException {
		byte[] key = argon2id(passphrase);
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
			cipher.updateAAD(associated(vault));
			return cipher.doFinal(input);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private byte[] associated(UUID vault) {
		ByteBuffer bound = ByteBuffer.allocate(Header.MAGIC.length + 16 + 6 * Integer.BYTES + SALT);
		bound.put(Header.MAGIC).putInt(Header.FORMAT).put(RootKey.bytes(vault)).putInt(Slot.PASSPHRASE);
		return putCosts(bound).put(salt).array();
	}

	private byte[] argon2id(Passphrase passphrase) {
		var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
				.withVersion(Argon2Parameters.ARGON2_VERSION_13)
				.withMemoryAsKB(cost.memoryKiB())
				.withIterations(cost.passes())
				.withParallelism(LANES)
				.withSalt(salt)
				.build();
		var generator = new Argon2BytesGenerator();
		generator.init(parameters);
		byte[] key = new byte[RootKey.LENGTH];
		generator.generateBytes(passphrase.utf8(), key);
		return key;
	}
}
