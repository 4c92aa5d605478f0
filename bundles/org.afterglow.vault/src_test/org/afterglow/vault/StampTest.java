package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StampTest {
	private static final byte[] TEXT = "entry".getBytes(StandardCharsets.US_ASCII);

	private static RootKey root(UUID vault, int key) {
		byte[] bytes = new byte[RootKey.LENGTH];
		Arrays.fill(bytes, (byte) key);
		return new RootKey(vault, bytes);
	}

	@Test
	void isTheSameForTheSameAndOfTheSameLengthAlways() {
		UUID vault = UUID.randomUUID();
		Stamp stamp = new Stamp(root(vault, 1), Purpose.AUDIT);
		byte[] first = stamp.of(TEXT);
		assertEquals(Stamp.LENGTH, first.length);
		assertArrayEquals(first, stamp.of(TEXT));
		assertArrayEquals(first, new Stamp(root(vault, 1), Purpose.AUDIT).of("en".getBytes(StandardCharsets.US_ASCII), "try".getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void isAnotherForAnotherTextKeyPurposeOrVault() {
		UUID vault = UUID.randomUUID();
		byte[] first = new Stamp(root(vault, 1), Purpose.AUDIT).of(TEXT);
		assertFalse(Arrays.equals(first, new Stamp(root(vault, 1), Purpose.AUDIT).of(TEXT, TEXT)));
		assertFalse(Arrays.equals(first, new Stamp(root(vault, 2), Purpose.AUDIT).of(TEXT)));
		assertFalse(Arrays.equals(first, new Stamp(root(vault, 1), Purpose.BACKUP).of(TEXT)));
		assertFalse(Arrays.equals(first, new Stamp(root(UUID.randomUUID(), 1), Purpose.AUDIT).of(TEXT)));
	}
}
