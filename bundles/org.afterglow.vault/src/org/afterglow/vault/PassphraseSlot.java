package org.afterglow.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * The root key wrapped under a passphrase: Argon2id makes a key of the passphrase, AES-256-GCM wraps with it. Costs and salt are authenticated, so nobody can
 * lower the cost of a guess or move the slot into another vault.
 */
record PassphraseSlot(KeyCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {
	private static final int ARGON2ID = 1;
	private static final int SALT = 32;
	private static final int LENGTH = 4 * Integer.BYTES + SALT + Wrap.NONCE + Wrap.LENGTH;

	/** Wraps the key under a salt and a nonce of its own. */
	static PassphraseSlot wrap(RootKey root, UUID vault, Passphrase passphrase, KeyCost cost, SecureRandom random) {
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[Wrap.NONCE];
		random.nextBytes(salt);
		random.nextBytes(nonce);
		var unfilled = new PassphraseSlot(cost, salt, nonce, new byte[Wrap.LENGTH]);
		byte[] wrapped = Wrap.close(root, unfilled.argon2id(passphrase), nonce, unfilled.associated(vault));
		return new PassphraseSlot(cost, salt, nonce, wrapped);
	}

	/** The root key, or empty when the passphrase is another one. */
	Optional<RootKey> unwrap(UUID vault, Passphrase passphrase) {
		return Wrap.open(vault, wrapped, argon2id(passphrase), nonce, associated(vault));
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
		if (derivation != ARGON2ID || lanes != KeyCost.LANES) {
			throw new IllegalArgumentException("key derivation " + derivation + " with " + lanes + " lanes");
		}
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[Wrap.NONCE];
		byte[] wrapped = new byte[Wrap.LENGTH];
		content.get(salt).get(nonce).get(wrapped);
		return new PassphraseSlot(cost, salt, nonce, wrapped);
	}

	Slot toSlot() {
		ByteBuffer content = ByteBuffer.allocate(LENGTH);
		return new Slot(Slot.PASSPHRASE, putCosts(content).put(salt).put(nonce).put(wrapped).array());
	}

	private ByteBuffer putCosts(ByteBuffer target) {
		return target.putInt(ARGON2ID).putInt(cost.memoryKiB()).putInt(cost.passes()).putInt(KeyCost.LANES);
	}

	private byte[] associated(UUID vault) {
		ByteBuffer bound = ByteBuffer.allocate(Header.MAGIC.length + 16 + 6 * Integer.BYTES + SALT);
		bound.put(Header.MAGIC).putInt(Header.FORMAT).put(RootKey.bytes(vault)).putInt(Slot.PASSPHRASE);
		return putCosts(bound).put(salt).array();
	}

	private byte[] argon2id(Passphrase passphrase) {
		return cost.derive(passphrase.utf8(), salt, RootKey.LENGTH);
	}
}
