package org.afterglow.store.jdbc.attached;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Every JDK has it. */
final class Digests {

	private Digests() {
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
