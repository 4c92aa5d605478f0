package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.RepeatedTest;

/** Whoever comes while the practice is being locked hears something or is sent away, and does not wait for ever. */
class LateComersTest {

	private static final int AT_ONCE = 4;
	private static final int ROUNDS = 100;

	@RepeatedTest(value = ROUNDS, failureThreshold = 1)
	void nobodyIsForgotten() throws Exception {
		CyclicBarrier now = new CyclicBarrier(AT_ONCE + 1);
		List<CompletableFuture<String>> comers = new ArrayList<>();
		try (Fixture fixture = new Fixture(new Table()::routes)) {
			fixture.web.api(true);
			int port = fixture.port();
			for (int i = 0; i < AT_ONCE; i++) {
				comers.add(CompletableFuture.supplyAsync(() -> come(now, port), Thread::startVirtualThread));
			}
			now.await(1, TimeUnit.MINUTES);
		}
		for (CompletableFuture<String> comer : comers) {
			assertNotEquals("waits", comer.get(1, TimeUnit.MINUTES), "nothing came, and it was not closed");
		}
	}

	/** What becomes of somebody who comes now. */
	private static String come(CyclicBarrier now, int port) {
		try {
			now.await(1, TimeUnit.MINUTES);
		} catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
			throw new IllegalStateException(e);
		}
		try (Raw raw = new Raw(port)) {
			return raw.send("GET /journal HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").somethingCame() ? "heard" : "waits";
		} catch (IOException e) {
			return "sent away";
		}
	}
}
