package org.afterglow.web.internal.front;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that are handed out once. Kept is a digest of each: with 256 random bits nobody gets back from one to the other. */
public final class Secrets {

	private static final int BYTES = 32;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	/** A new one of 256 bits. @param kind what it begins with, so that people and scanners recognise it */
	public static String random(String kind) {
		byte[] bits = new byte[BYTES];
		RANDOM.nextBytes(bits);
		return kind + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
	}

	/** What is kept of it: SHA-256 in lower-case hexadecimal digits. */
	public static String digest(String secret) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Whether both are the same, in a time that does not tell where they differ. */
	public static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
	}
}
