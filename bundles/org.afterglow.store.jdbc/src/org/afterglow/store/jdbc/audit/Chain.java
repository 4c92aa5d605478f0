package org.afterglow.store.jdbc.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

import org.afterglow.records.AuditEntry.Told;
import org.afterglow.vault.Stamp;

/**
 * How entries hang together. The digest hides what an entry says behind a salt, so that it says nothing once the salt is gone;
 * the link stamps the digest with the key of the vault and everything before.
 */
public final class Chain {

	private static final int SALT = 16;
	private static final byte[] LINK = "link".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] GONE = "gone".getBytes(StandardCharsets.US_ASCII);

	private final Stamp stamp;
	private final SecureRandom random = new SecureRandom();

	public Chain(Stamp stamp) {
		this.stamp = stamp;
	}

	public byte[] newSalt() {
		byte[] salt = new byte[SALT];
		random.nextBytes(salt);
		return salt;
	}

	/** SHA-256 over salt and content. */
	public static byte[] digest(byte[] salt, Told told) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(salt);
			return sha.digest(Content.bytes(told));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** The link after this one. */
	public Standing next(Standing before, byte[] digest) {
		return link(before, before.number() + 1, digest);
	}

	private Standing link(Standing before, long number, byte[] digest) {
		return new Standing(number, stamp.of(LINK, before.chain(), bytes(number), digest));
	}

	/** What stands in place of salt and content when they were taken away: nobody without the key can pretend it. */
	public byte[] erased(long number, byte[] digest) {
		return stamp.of(GONE, bytes(number), digest);
	}

	private static byte[] bytes(long number) {
		return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
	}
}
