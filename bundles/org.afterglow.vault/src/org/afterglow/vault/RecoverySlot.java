package org.afterglow.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * The root key wrapped under a recovery code: HKDF-SHA256 makes a key of its 160 bits and a salt, AES-256-GCM wraps with it. Vault, kind of slot, derivation
 * and salt are authenticated, so the slot cannot be moved.
 */
record RecoverySlot(byte[] salt, byte[] nonce, byte[] wrapped) {
	private static final int HKDF_SHA256 = 2;
	private static final int SALT = 32;
	private static final int LENGTH = Integer.BYTES + SALT + Wrap.NONCE + Wrap.LENGTH;
	private static final byte[] INFO = "afterglow/recovery/1".getBytes(StandardCharsets.US_ASCII);

	/** Wraps the key under a salt and a nonce of its own. */
	static RecoverySlot wrap(RootKey root, UUID vault, RecoveryCode code, SecureRandom random) {
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[Wrap.NONCE];
		random.nextBytes(salt);
		random.nextBytes(nonce);
		return new RecoverySlot(salt, nonce, Wrap.close(root, key(code, salt), nonce, associated(vault, salt)));
	}

	/** The root key, or empty when the code is another one. */
	Optional<RootKey> unwrap(UUID vault, RecoveryCode code) {
		return Wrap.open(vault, wrapped, key(code, salt), nonce, associated(vault, salt));
	}

	/** @throws IllegalArgumentException if the content makes no sense */
	static RecoverySlot of(Slot slot) {
		if (slot.content().length != LENGTH) {
			throw new IllegalArgumentException("recovery slot of " + slot.content().length + " bytes");
		}
		ByteBuffer content = ByteBuffer.wrap(slot.content());
		int derivation = content.getInt();
		if (derivation != HKDF_SHA256) {
			throw new IllegalArgumentException("key derivation " + derivation);
		}
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[Wrap.NONCE];
		byte[] wrapped = new byte[Wrap.LENGTH];
		content.get(salt).get(nonce).get(wrapped);
		return new RecoverySlot(salt, nonce, wrapped);
	}

	Slot toSlot() {
		return new Slot(Slot.RECOVERY, ByteBuffer.allocate(LENGTH).putInt(HKDF_SHA256).put(salt).put(nonce).put(wrapped).array());
	}

	private static byte[] associated(UUID vault, byte[] salt) {
		return ByteBuffer.allocate(Header.MAGIC.length + 16 + 3 * Integer.BYTES + SALT).put(Header.MAGIC).putInt(Header.FORMAT)
				.put(RootKey.bytes(vault)).putInt(Slot.RECOVERY).putInt(HKDF_SHA256).put(salt).array();
	}

	private static byte[] key(RecoveryCode code, byte[] salt) {
		return RootKey.hkdf(code.bits(), salt, INFO, RootKey.LENGTH);
	}
}
