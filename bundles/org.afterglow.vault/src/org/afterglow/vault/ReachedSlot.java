package org.afterglow.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the records were when the header was written, sealed under a key of its own: AES-256-GCM with a random nonce, bound to the vault. It opens nothing; with
 * it a header tells that the records under it are older than itself.
 */
final class ReachedSlot {
	private static final int LENGTH = 3 * Long.BYTES;
	private static final byte[] NAME = "afterglow/reached/1".getBytes(StandardCharsets.US_ASCII);

	private ReachedSlot() {
	}

	static Slot seal(RootKey root, UUID vault, Reached reached) {
		byte[] told = ByteBuffer.allocate(LENGTH).putLong(reached.history().getMostSignificantBits())
				.putLong(reached.history().getLeastSignificantBits()).putLong(reached.change()).array();
		byte[] key = root.keyForReached();
		try {
			return new Slot(Slot.REACHED, new AesGcmJce(key).encrypt(told, associated(vault)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	/** Empty if it makes no sense to this version. */
	static Optional<Reached> open(RootKey root, UUID vault, Slot slot) {
		byte[] key = root.keyForReached();
		try {
			ByteBuffer told = ByteBuffer.wrap(new AesGcmJce(key).decrypt(slot.content(), associated(vault)));
			return Optional.of(new Reached(new UUID(told.getLong(), told.getLong()), told.getLong()));
		} catch (GeneralSecurityException e) {
			return Optional.empty();
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static byte[] associated(UUID vault) {
		return RootKey.join(NAME, RootKey.bytes(vault));
	}
}
