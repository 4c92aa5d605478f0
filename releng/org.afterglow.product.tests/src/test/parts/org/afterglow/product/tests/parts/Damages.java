package org.afterglow.product.tests.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a file goes wrong. */
enum Damages {
	MISSING, EMPTY, CUT, FLIPPED, ZEROED, LONGER;

	private static final int SECTOR = 512;

	static final List<Damages> OF_CONTENT = List.of(CUT, FLIPPED, ZEROED);

	/** Does it, and tells where. */
	String to(Path file, Random random) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		int place = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
		switch (this) {
		case MISSING -> Files.delete(file);
		case EMPTY -> Files.write(file, new byte[0]);
		case CUT -> Files.write(file, Arrays.copyOf(bytes, place));
		case FLIPPED -> {
			bytes[place] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, bytes);
		}
		case ZEROED -> {
			Arrays.fill(bytes, place, Math.min(bytes.length, place + SECTOR), (byte) 0);
			Files.write(file, bytes);
		}
		case LONGER -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(SECTOR)));
		}
		return this + " at " + place + " of " + bytes.length + " in " + file.getFileName();
	}
}
