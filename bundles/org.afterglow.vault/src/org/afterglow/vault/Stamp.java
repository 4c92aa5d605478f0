package org.afterglow.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that something was written by whoever has the keys of the vault, wherever it lies: HMAC-SHA256 under a key of the purpose. Seals nothing. Safe for
 * many threads.
 */
public final class Stamp {
	/** Bytes of a stamp. */
	public static final int LENGTH = 32;

	private static final String HMAC = "HmacSHA256";

	private final Mac mac;

	Stamp(RootKey root, Purpose purpose) {
		byte[] key = root.keyForStamp(purpose);
		try {
			mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(key, HMAC));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	/** The stamp of all parts, one after the other: where one ends and the next begins is not part of it. */
	public synchronized byte[] of(byte[]... parts) {
		for (byte[] part : parts) {
			mac.update(part);
		}
		return mac.doFinal();
	}
}
