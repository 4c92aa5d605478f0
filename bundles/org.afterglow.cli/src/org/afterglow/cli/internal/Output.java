package org.afterglow.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * One of the two outputs of the program: UTF-8 whatever the machine is set to. Someone who stops reading, as {@code head} does,
 * is no failure; a full disk is one.
 */
final class Output extends OutputStream {

	private final OutputStream out;
	private final PrintWriter printer;
	private boolean readerGone;
	private boolean failed;

	Output(OutputStream out) {
		this.out = new BufferedOutputStream(out);
		this.printer = new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8));
	}

	/** Writes a line; its characters may do nothing to a terminal. */
	void line(String text) {
		printer.println(Terminal.harmless(text));
		printer.flush();
	}

	/** For a library that prints by itself. */
	PrintWriter printer() {
		return printer;
	}

	boolean readerGone() {
		return readerGone;
	}

	/** True if something could not be written although somebody reads. */
	boolean failed() {
		return failed;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			throw noted(e);
		}
	}

	@Override
	public void flush() throws IOException {
		try {
			out.flush();
		} catch (IOException e) {
			throw noted(e);
		}
	}

	/** Writes what is still held back; failures are noted. */
	void end() {
		printer.flush();
		try {
			flush();
		} catch (IOException e) {
			// noted
		}
	}

	private IOException noted(IOException e) {
		String message = String.valueOf(e.getMessage());
		// There is no type for it. Windows says it in the words of its language and is treated as a failure.
		readerGone |= message.contains("Broken pipe") || message.contains("EPIPE");
		failed |= !readerGone;
		return e;
	}
}
