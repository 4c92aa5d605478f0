package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Files that went through a bad disk, a bad editor or bad hands. */
class MutatedFileTest {

	private static final int FILES = 5_000;
	private static final byte[] SPICE = "{}[]\",:\\\n\r\0u9-.e+ntf\u00e9".getBytes(StandardCharsets.UTF_8);

	@Test
	void whateverComesInIsTakenWholeOrNotAtAll() {
		long seed = new Random().nextLong();
		System.out.println("mutated files, seed " + seed);
		Random random = new Random(seed);
		byte[] sound = (Desk.SOUND + Desk.titled("Whale", "\"text\":\"a \uD83D\uDC0B \\ud83d\\udc0b\\r\\n here\",\"codings\":"
				+ "[{\"start\":2,\"end\":4,\"code\":\"Whale\",\"kind\":\"symbol\"},{\"start\":0,\"end\":9,\"code\":\"Door\",\"kind\":\"symbol\"}]"))
						.getBytes(StandardCharsets.UTF_8);
		int taken = 0;
		for (int i = 0; i < FILES; i++) {
			byte[] file = mutated(random, sound);
			Desk desk = new Desk();
			String message = "seed " + seed + ", file " + i;
			try {
				ImportReport report = desk.read(file);
				taken++;
				assertEquals(report.added(), desk.records.narratives().count(), message);
				byte[] export = desk.export();
				Desk copy = new Desk();
				copy.read(export);
				assertArrayEquals(export, copy.export(), message);
			} catch (ImportRefused e) {
				assertTrue(e.count() > 0);
				assertEquals(0, desk.records.feed().position().number(), message);
			} catch (RuntimeException | AssertionError e) {
				throw new AssertionError(message, e);
			}
		}
		assertTrue(taken > FILES / 100 && taken < FILES, "taken: " + taken);
	}

	private static byte[] mutated(Random random, byte[] sound) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		double rate = random.nextInt(4) / (double) sound.length;
		for (byte octet : sound) {
			if (random.nextDouble() >= rate) {
				file.write(octet);
				continue;
			}
			switch (random.nextInt(4)) {
			case 0 -> {
				// the byte is lost
			}
			case 1 -> file.write(random.nextInt(256));
			case 2 -> file.write(octet ^ 1 << random.nextInt(8));
			default -> {
				file.write(SPICE[random.nextInt(SPICE.length)]);
				file.write(octet);
			}
			}
		}
		return file.toByteArray();
	}
}
