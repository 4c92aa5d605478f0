package org.afterglow.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The second key to a vault: 160 random bits, written down on paper as eight groups of four letters and digits (Crockford's base 32). Nobody guesses it, so
 * opening with it takes no time. Closing it overwrites it.
 */
public final class RecoveryCode implements VaultKey {
	/** Groups it is written in. */
	public static final int GROUPS = 8;
	/** Letters and digits of a group. */
	public static final int GROUP = 4;

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int BITS = 5;
	private static final int SIGNS = GROUPS * GROUP;
	private static final int BYTES = SIGNS * BITS / Byte.SIZE;

	private final byte[] bits;

	private RecoveryCode(byte[] bits) {
		this.bits = bits;
	}

	/** A new one. */
	public static RecoveryCode random() {
		byte[] bits = new byte[BYTES];
		new SecureRandom().nextBytes(bits);
		return new RecoveryCode(bits);
	}

	/**
	 * Reads what was typed. Small and large letters are the same, blanks and dashes count for nothing, O is 0, I and L are 1.
	 *
	 * @return empty if it is no recovery code: too short, too long, or with a letter that none has
	 */
	public static Optional<RecoveryCode> parse(CharSequence typed) {
		byte[] bits = new byte[BYTES];
		int signs = 0;
		for (int i = 0; i < typed.length(); i++) {
			if (isBetween(typed.charAt(i))) {
				continue;
			}
			int value = valueOf(typed.charAt(i));
			if (value < 0 || signs == SIGNS) {
				Arrays.fill(bits, (byte) 0);
				return Optional.empty();
			}
			put(bits, signs++, value);
		}
		return signs == SIGNS ? Optional.of(new RecoveryCode(bits)) : Optional.empty();
	}

	/** The same code once more, to be closed by itself. */
	public RecoveryCode copy() {
		return new RecoveryCode(bits.clone());
	}

	/** How it is written down. It is the code itself: to be shown once, and never to be logged. */
	public List<String> groups() {
		List<String> groups = new ArrayList<>(GROUPS);
		for (int group = 0; group < GROUPS; group++) {
			char[] signs = new char[GROUP];
			for (int i = 0; i < GROUP; i++) {
				signs[i] = ALPHABET.charAt(get(group * GROUP + i));
			}
			groups.add(String.valueOf(signs));
		}
		return groups;
	}

	/** Whether both are the same code. */
	public boolean matches(RecoveryCode other) {
		return MessageDigest.isEqual(bits, other.bits);
	}

	/** The bits the key is derived from, not a copy. */
	byte[] bits() {
		return bits;
	}

	private static boolean isBetween(char typed) {
		return Character.isWhitespace(typed) || Character.isSpaceChar(typed) || Character.getType(typed) == Character.DASH_PUNCTUATION;
	}

	private static int valueOf(char typed) {
		char large = Character.toUpperCase(typed);
		return switch (large) {
			case 'O' -> 0;
			case 'I', 'L' -> 1;
			default -> ALPHABET.indexOf(large);
		};
	}

	private static void put(byte[] bits, int sign, int value) {
		for (int i = 0; i < BITS; i++) {
			if ((value & 1 << BITS - 1 - i) != 0) {
				int at = sign * BITS + i;
				bits[at / Byte.SIZE] |= (byte) (0x80 >> at % Byte.SIZE);
			}
		}
	}

	private int get(int sign) {
		int value = 0;
		for (int i = 0; i < BITS; i++) {
			int at = sign * BITS + i;
			value = value << 1 | bits[at / Byte.SIZE] >> Byte.SIZE - 1 - at % Byte.SIZE & 1;
		}
		return value;
	}

	@Override
	public void close() {
		Arrays.fill(bits, (byte) 0);
	}

	@Override
	public String toString() {
		return "recovery code";
	}
}
