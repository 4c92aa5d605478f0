package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * Hands out a file line by line, each as a stream of its own that ends where the line ends. No line is ever held as a whole,
 * so that one of a hundred megabytes costs no memory.
 */
final class LineStream extends InputStream {

	/** A line that goes on and on. */
	static final class LineTooLong extends IOException {
		private static final long serialVersionUID = 1L;

		LineTooLong() {
			super("line is longer than " + LONGEST + " bytes");
		}
	}

	/**
	 * The longest line in bytes. Five million characters, each escaped as JSON may do it, come to 30 million bytes; the rest is
	 * room for codings.
	 */
	static final int LONGEST = 64 * 1024 * 1024;

	private static final int BUFFER = 64 * 1024;
	private static final int[] BYTE_ORDER_MARK = { 0xEF, 0xBB, 0xBF };

	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER];
	private int next;
	private int filled;
	private long bytes;
	private int line;
	private long inLine;
	private boolean lineOpen;

	LineStream(InputStream in) {
		this.in = in;
	}

	/** Goes to the next line, over what is left of this one. @return false at the end of the file */
	boolean nextLine() throws IOException {
		while (lineOpen) {
			skipBuffered();
		}
		if (!fill()) {
			return false;
		}
		if (line == 0) {
			skipByteOrderMark();
		}
		line++;
		inLine = 0;
		lineOpen = true;
		return true;
	}

	/** Number of this line, from 1; 0 before the first. */
	int line() {
		return line;
	}

	/** Bytes taken from the file so far. */
	long bytes() {
		return bytes;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!lineOpen || !fill()) {
			lineOpen = false;
			return -1;
		}
		int end = endInBuffer(Math.min(filled, next + length));
		int count = end - next;
		if (count == 0) {
			next++;
			lineOpen = false;
			return -1;
		}
		inLine += count;
		if (inLine > LONGEST) {
			throw new LineTooLong();
		}
		System.arraycopy(buffer, next, target, offset, count);
		next = end;
		return count;
	}

	private void skipBuffered() throws IOException {
		if (!fill()) {
			lineOpen = false;
			return;
		}
		next = endInBuffer(filled);
		if (next < filled) {
			next++;
			lineOpen = false;
		}
	}

	/** Where the line ends in what is buffered; the limit if it does not. */
	private int endInBuffer(int limit) {
		int end = next;
		while (end < limit && buffer[end] != '\n') {
			end++;
		}
		return end;
	}

	private boolean fill() throws IOException {
		if (next < filled) {
			return true;
		}
		next = 0;
		filled = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
		bytes += filled;
		return filled > 0;
	}

	private void skipByteOrderMark() {
		for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
			if (i >= filled || (buffer[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
				return;
			}
		}
		next = BYTE_ORDER_MARK.length;
	}
}
