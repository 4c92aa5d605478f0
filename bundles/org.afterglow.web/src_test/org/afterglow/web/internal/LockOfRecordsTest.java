package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.afterglow.model.Client;
import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Scope;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.http.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the store that is shipped: a practice is locked while scripts write, and what was acknowledged is there afterwards. */
class LockOfRecordsTest {

	private static final int WRITERS = 4;
	private static final int BEFORE_THE_LOCK = 25;

	@TempDir
	private Path temp;
	private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
	private final Set<String> sent = new ConcurrentSkipListSet<>();
	private final Set<Integer> statuses = new ConcurrentSkipListSet<>();
	private final CountDownLatch some = new CountDownLatch(BEFORE_THE_LOCK);

	@Test
	void whatWasAcknowledgedIsThere() throws Exception {
		Practices practices = Practices.with(
				RecordsOpener.class.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance()),
				SearchOpener.class.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance()));
		Path vault = temp.resolve("vault");
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			List<Future<?>> ends = new ArrayList<>();
			try (Practice practice = practices.create(vault, passphrase(), KeyCost.forTests()); OpenWeb web = web(practice)) {
				web.api(true);
				int port = ((WebState.Listening) web.state()).address().getPort();
				String token = web.make("writer", EnumSet.allOf(Scope.class), Optional.empty()).token();
				for (int writer = 0; writer < WRITERS; writer++) {
					int number = writer;
					ends.add(writers.submit(() -> write(port, token, number)));
				}
				assertTrue(some.await(60, TimeUnit.SECONDS));
			}
			// Closed, in the order in which they are closed in the program: the web, and then the records.
			for (Future<?> end : ends) {
				end.get(60, TimeUnit.SECONDS);
			}
		}
		assertEquals(List.of(), practices.verify(vault, passphrase()));
		try (Practice again = practices.open(vault, passphrase())) {
			Set<String> there = again.records().clients().all().stream().map(Client::label).collect(Collectors.toCollection(TreeSet::new));
			assertTrue(there.containsAll(acknowledged), "acknowledged and not there: " + acknowledged.size() + ", " + there.size());
			assertTrue(sent.containsAll(there));
			System.out.println("acknowledged before the lock: " + acknowledged.size() + ", there: " + there.size() + ", answers: " + statuses);
		}
		assertTrue(Set.of(201, 423).containsAll(statuses), statuses.toString());
	}

	private static Passphrase passphrase() {
		return Passphrase.of("lamp on the quiet water".toCharArray());
	}

	private static OpenWeb web(Practice practice) {
		Open open = new Open(practice.records(), practice.codebook(), practice.search(), Fixture.none(PracticeModules.class), Clock.systemUTC());
		return new OpenWeb(open, LocalWebComponent.table(Clock.systemUTC()), LocalWebComponent.opener(), Locale.ENGLISH);
	}

	/** Adds clients until nobody answers any more. */
	private void write(int port, String token, int writer) {
		try (Raw raw = new Raw(port)) {
			for (int i = 0; ; i++) {
				String label = "writer " + writer + " client " + i;
				sent.add(label);
				String body = "{\"label\":\"" + label + "\"}";
				int status = raw.send("POST /api/v1/clients HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token
						+ "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body).reply().status();
				statuses.add(status);
				if (status == 201) {
					acknowledged.add(label);
					some.countDown();
				}
			}
		} catch (IOException e) {
			// The connection was closed: the practice is locked.
			return;
		}
	}
}
