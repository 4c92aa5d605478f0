package org.afterglow.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The root key under another key: AES-256-GCM, with what else the slot says authenticated. */
final class Wrap {
	static final int NONCE = 12;
	private static final int TAG = 16;
	/** Bytes of a wrapped root key. */
	static final int LENGTH = RootKey.LENGTH + TAG;

	private Wrap() {
	}

	/** Wraps. The key is overwritten. */
	static byte[] close(RootKey root, byte[] key, byte[] nonce, byte[] associated) {
		try {
			return aes(Cipher.ENCRYPT_MODE, key, nonce, associated, root.raw());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	/** Unwraps; empty when the key is another one. The key is overwritten. */
	static Optional<RootKey> open(UUID vault, byte[] wrapped, byte[] key, byte[] nonce, byte[] associated) {
		try {
			return Optional.of(new RootKey(vault, aes(Cipher.DECRYPT_MODE, key, nonce, associated, wrapped)));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES-GCM", e);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static byte[] aes(int mode, byte[] key, byte[] nonce, byte[] associated, byte[] input) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(Byte.SIZE * TAG, nonce));
		cipher.updateAAD(associated);
		return cipher.doFinal(input);
	}
}
