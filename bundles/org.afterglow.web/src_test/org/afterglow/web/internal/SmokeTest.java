package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Clock;

import org.afterglow.web.WebState;
import org.junit.jupiter.api.Test;

class SmokeTest {

	@Test
	void aRouteAnswers() throws IOException {
		try (Fixture fixture = new Fixture(LocalWebComponent.table(Clock.systemUTC()))) {
			assertInstanceOf(WebState.Off.class, fixture.web.state());
			fixture.web.api(true);
			int port = fixture.port();
			String token = fixture.token().token();
			Raw.Reply reply = Raw.once(port, "GET /api/v1 HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
			System.out.println(reply);
			assertEquals(200, reply.status(), reply.toString());
			System.out.println(Raw.once(port, "GET /api/v1 HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n"));
			System.out.println(Raw.once(port, "GET /api/v1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n"));
			fixture.web.api(false);
			assertThrows(ConnectException.class, () -> new Raw(port).close());
		}
	}
}
