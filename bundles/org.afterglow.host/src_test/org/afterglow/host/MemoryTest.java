package org.afterglow.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MemoryTest {

	@Test
	void linuxAgreesToWriteNoDump() {
		assertEquals(System.getProperty("os.name").equals("Linux"), Memory.keepToItself());
	}
}
