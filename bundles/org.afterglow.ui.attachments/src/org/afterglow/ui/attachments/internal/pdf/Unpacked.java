package org.afterglow.ui.attachments.internal.pdf;

import java.util.function.BooleanSupplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;

/**
 * Looks whether packed parts of a document grow beyond measure, without keeping what comes out: the library unpacks whole parts
 * into memory, and some kilobytes can be made to fill any.
 */
final class Unpacked {

	/** The most bytes that may come out of one part: a picture of 8,000 by 8,000 points in three colours. */
	static final long LARGEST_PART = 200L * 1024 * 1024;
	/** Packed within packed, as nobody does without intent. */
	private static final int DEEPEST = 3;
	private static final byte[] START = { 's', 't', 'r', 'e', 'a', 'm' };
	private static final int BUFFER = 64 * 1024;

	private final byte[] bytes;
	private final BooleanSupplier stop;

	private Unpacked(byte[] bytes, BooleanSupplier stop) {
		this.bytes = bytes;
		this.stop = stop;
	}

	/** @throws NotShown if a part is larger than can be shown, or it was stopped */
	static void check(byte[] bytes, BooleanSupplier stop) throws NotShown {
		Unpacked unpacked = new Unpacked(bytes, stop);
		for (int at = unpacked.after(0); at >= 0; at = unpacked.after(at)) {
			unpacked.part(at);
		}
	}

	/** Where the content of the next part begins; -1 if there is none. */
	private int after(int from) {
		for (int i = from; i <= bytes.length - START.length; i++) {
			if (bytes[i] == 's' && isStart(i)) {
				int at = i + START.length;
				while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
					at++;
				}
				return at;
			}
		}
		return -1;
	}

	private boolean isStart(int at) {
		for (int i = 0; i < START.length; i++) {
			if (bytes[at + i] != START[i]) {
				return false;
			}
		}
		return true;
	}

	private void part(int at) throws NotShown {
		if (bytes.length - at > 1 && isPacked(bytes[at], bytes[at + 1])) {
			Level first = new Level(0);
			try {
				first.take(bytes, at, bytes.length - at);
			} finally {
				first.end();
			}
		}
	}

	private static boolean isPacked(byte first, byte second) {
		return (first & 0x0F) == 8 && ((first & 0xFF) << 8 | second & 0xFF) % 31 == 0;
	}

	/** Unpacks, counts, and hands on what looks packed again. */
	private final class Level {

		private final int depth;
		private final Inflater inflater = new Inflater();
		private long count;
		private Level below;

		Level(int depth) {
			this.depth = depth;
		}

		void take(byte[] packed, int offset, int length) throws NotShown {
			byte[] out = new byte[BUFFER];
			inflater.setInput(packed, offset, length);
			try {
				for (int got = inflater.inflate(out); got > 0; got = inflater.inflate(out)) {
					counted(out, got);
				}
			} catch (DataFormatException e) {
				// Not packed, or broken from here on: the library will see.
				return;
			}
		}

		private void counted(byte[] out, int got) throws NotShown {
			if (count == 0 && got > 1 && depth < DEEPEST && isPacked(out[0], out[1])) {
				below = new Level(depth + 1);
			}
			count += got;
			if (count > LARGEST_PART) {
				throw new NotShown(Reason.GROWS_BEYOND_MEASURE);
			}
			if (stop.getAsBoolean()) {
				throw new NotShown(Reason.TAKES_TOO_LONG);
			}
			if (below != null) {
				below.take(out, 0, got);
			}
		}

		void end() {
			inflater.end();
			if (below != null) {
				below.end();
			}
		}
	}
}
