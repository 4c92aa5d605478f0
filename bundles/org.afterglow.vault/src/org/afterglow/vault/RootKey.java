package org.afterglow.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/** The random key everything in a vault hangs on. No file is sealed under it; they are sealed under keys derived from it. */
final class RootKey implements AutoCloseable {
	static final int LENGTH = 32;
	private static final byte[] STAMP = "stamp/".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] REACHED = "reached".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] HEADER = "header".getBytes(StandardCharsets.US_ASCII);

	private final byte[] vault;
	private final byte[] key;
	private boolean open = true;

	/** Takes over the array, which is overwritten when this is closed. */
	RootKey(UUID vault, byte[] key) {
		this(bytes(vault), key);
	}

	private RootKey(byte[] vault, byte[] key) {
		this.vault = vault;
		this.key = key;
	}

	/** A fresh array the caller overwrites after use. */
	byte[] keyFor(Purpose purpose) {
		return derive(purpose.label());
	}

	/** Not the key files of the purpose are sealed under. A fresh array the caller overwrites after use. */
	byte[] keyForStamp(Purpose purpose) {
		return derive(join(STAMP, purpose.label()));
	}

	/** The key that makes slots added to or taken from the header visible. */
	byte[] keyForHeader() {
		return derive(HEADER);
	}

	/** The key of what the header remembers of the records. A fresh array the caller overwrites after use. */
	byte[] keyForReached() {
		return derive(REACHED);
	}

	/** The same key, closed on its own. */
	synchronized RootKey copy() {
		return new RootKey(vault, opened().clone());
	}

	/** The root key itself, to be wrapped into a slot: not a copy. */
	synchronized byte[] raw() {
		return opened();
	}

	private synchronized byte[] derive(byte[] label) {
		byte[] prefix = "afterglow/vault/1/".getBytes(StandardCharsets.US_ASCII);
		return hkdf(opened(), vault, join(prefix, label), LENGTH);
	}

	private byte[] opened() {
		if (!open) {
			throw new IllegalStateException("vault is closed");
		}
		return key;
	}

	@Override
	public synchronized void close() {
		open = false;
		Arrays.fill(key, (byte) 0);
	}

	static byte[] hkdf(byte[] key, byte[] salt, byte[] info, int length) {
		try {
			return Hkdf.computeHkdf("HMACSHA256", key, salt, info, length);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
		}
	}

	static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
	}

	static byte[] join(byte[]... parts) {
		int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
		ByteBuffer joined = ByteBuffer.allocate(length);
		for (byte[] part : parts) {
			joined.put(part);
		}
		return joined.array();
	}
}
