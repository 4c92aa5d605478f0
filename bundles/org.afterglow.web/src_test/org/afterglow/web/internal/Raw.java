package org.afterglow.web.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks with the server byte by byte. */
final class Raw implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 10_000;

	private final Socket socket;
	private final InputStream in;

	/** What came back. */
	record Reply(int status, Map<String, List<String>> headers, String body) {
		String header(String name) {
			List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
			return values.size() == 1 ? values.getFirst() : values.toString();
		}

		boolean has(String name) {
			return headers.containsKey(name.toLowerCase(Locale.ROOT));
		}
	}

	Raw(int port) throws IOException {
		this("127.0.0.1", port);
	}

	Raw(String address, int port) throws IOException {
		socket = new Socket(InetAddress.getByName(address), port);
		socket.setSoTimeout(PATIENCE_MILLIS);
		socket.setTcpNoDelay(true);
		in = socket.getInputStream();
	}

	static Reply once(int port, String request) throws IOException {
		try (Raw raw = new Raw(port)) {
			return raw.send(request).reply();
		}
	}

	Raw send(String bytes) throws IOException {
		socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
		return this;
	}

	/** Nothing more will be sent: what is not whole by now never will be. */
	Raw endOfSending() throws IOException {
		socket.shutdownOutput();
		return this;
	}

	void patience(int millis) throws IOException {
		socket.setSoTimeout(millis);
	}

	/** Reads one answer. */
	Reply reply() throws IOException {
		return reply(false);
	}

	Reply reply(boolean bodiless) throws IOException {
		String status = line();
		if (status.isEmpty()) {
			throw new IOException("the connection was closed without an answer");
		}
		Map<String, List<String>> headers = new TreeMap<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(line.substring(colon + 1).strip());
		}
		int code = Integer.parseInt(status.split(" ")[1]);
		Reply head = new Reply(code, headers, "");
		if (bodiless || code == 204 || code == 304) {
			return head;
		}
		return new Reply(code, headers, head.has("Transfer-Encoding") ? chunks() : new String(in.readNBytes(Integer.parseInt(head.header("Content-Length"))),
				StandardCharsets.UTF_8));
	}

	private String chunks() throws IOException {
		StringBuilder body = new StringBuilder();
		for (int length = Integer.parseInt(line(), 16); ; length = Integer.parseInt(line(), 16)) {
			body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
			line();
			if (length == 0) {
				return body.toString();
			}
		}
	}

	private String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	/** What comes until the server closes or says nothing for so long. */
	String rest(int millis) throws IOException {
		socket.setSoTimeout(millis);
		StringBuilder rest = new StringBuilder();
		try {
			for (int next = in.read(); next >= 0; next = in.read()) {
				rest.append((char) next);
			}
		} catch (IOException e) {
			// Nothing more.
			return rest.toString();
		}
		return rest.toString();
	}

	/** True if a byte or the end came within the patience. */
	boolean somethingCame() {
		try {
			in.read();
			return true;
		} catch (SocketTimeoutException e) {
			return false;
		} catch (IOException e) {
			return true;
		}
	}

	/** True if the server closed the connection, at once or within the patience. */
	boolean isClosed() throws IOException {
		try {
			return in.read() < 0;
		} catch (SocketTimeoutException e) {
			return false;
		} catch (IOException e) {
			return true;
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
