package org.afterglow.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What the therapist types to open a vault. Two ways of typing the same letters are one passphrase (NFKC). Closing it overwrites it.
 */
public final class Passphrase implements VaultKey {
	/** Characters (code points) a new passphrase must have at least. */
	public static final int SHORTEST = 12;

	private final byte[] utf8;
	private final int characters;

	private Passphrase(byte[] utf8, int characters) {
		this.utf8 = utf8;
		this.characters = characters;
	}

	/** Copies what was typed; the caller overwrites its own array. */
	public static Passphrase of(char[] typed) {
		CharBuffer text = CharBuffer.wrap(typed);
		// Plain letters never become a String, which could not be overwritten.
		if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
			text = CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFKC));
		}
		int characters = Character.codePointCount(text, 0, text.length());
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
		byte[] utf8 = new byte[encoded.remaining()];
		encoded.get(utf8);
		Arrays.fill(encoded.array(), (byte) 0);
		return new Passphrase(utf8, characters);
	}

	/** Whether a new vault may be made with it. An existing vault is opened with whatever it was made with. */
	public boolean isLongEnough() {
		return characters >= SHORTEST;
	}

	/** The bytes the key is derived from, not a copy. */
	byte[] utf8() {
		return utf8;
	}

	@Override
	public void close() {
		Arrays.fill(utf8, (byte) 0);
	}

	@Override
	public String toString() {
		return "passphrase";
	}
}
