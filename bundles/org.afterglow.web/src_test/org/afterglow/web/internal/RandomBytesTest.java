package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Requests with bytes changed, doubled, left out: answered with a problem, or not at all, and the next one is answered as ever. */
class RandomBytesTest {

	private static final int TRIES = 1500;
	private static final String SIGNS = "\0\t\n\r \"%&+,-./0:;<=?@A\\^_`a{|}~\u007f\u0080\u00e4\u00ff";

	private final Table table = new Table();

	@Test
	void nothingBreaksAndNothingIsSaid() throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		try (Fixture fixture = new Fixture(table::routes)) {
			fixture.web.api(true);
			int port = fixture.port();
			String head = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n";
			List<String> requests = List.of("GET /api/v1/clients?limit=5" + head + "\r\n",
					"POST /api/v1/clients" + head + "Content-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"a\":[]}",
					"PUT /api/v1/clients/7" + head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"a\":[]}\r\n0\r\n\r\n",
					"POST /journal/enter" + head + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"code\":\"a\"}");
			for (int i = 0; i < TRIES; i++) {
				String request = mangled(requests.get(random.nextInt(requests.size())), random);
				try (Raw raw = new Raw(port)) {
					raw.send(request).endOfSending();
					String answer = raw.rest(10_000);
					String what = "seed " + seed + ", " + i + ": " + request + "\n" + answer;
					assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 (200|4\\d\\d|501|505) .*"), what);
					for (String word : List.of("Exception", "jetty", "Jetty", "\tat ", Table.INSIDE)) {
						assertFalse(answer.contains(word), what);
					}
				}
			}
			assertEquals(0, table.reached.get(), "seed " + seed);
			String good = "GET /api/v1/clients" + head + "Authorization: Bearer " + fixture.token().token() + "\r\n\r\n";
			assertEquals(200, Raw.once(port, good).status());
		}
	}

	private static String mangled(String request, Random random) {
		StringBuilder mangled = new StringBuilder(request);
		for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
			int at = random.nextInt(mangled.length());
			int end = Math.min(mangled.length(), at + 1 + random.nextInt(12));
			switch (random.nextInt(4)) {
				case 0 -> mangled.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
				case 1 -> mangled.insert(at, mangled.substring(at, end));
				case 2 -> mangled.delete(at, Math.min(end, at + mangled.length() - 1));
				default -> mangled.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
			}
		}
		return mangled.toString();
	}
}
