package org.afterglow.web.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.afterglow.records.JournalAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A page hears at once that it is closed, though the door closes with the last page. */
class ClosedTest {

	@Test
	@Timeout(30)
	void theLastPageThatIsClosedIsToldSo() throws Exception {
		assertTold(401, tablet -> tablet.fixture.web.closeJournal(tablet.opened.journal()));
	}

	@Test
	@Timeout(30)
	void aPageThatHasAnotherCodeIsToldSo() throws Exception {
		assertTold(401, tablet -> tablet.fixture.web.anotherCode(tablet.opened.journal()));
	}

	@Test
	@Timeout(30)
	void aPageWhosePracticeIsLockedGoesOnLater() throws Exception {
		assertTold(423, tablet -> tablet.fixture.web.close());
	}

	private static void assertTold(int status, Consumer<Tablet> happens) throws Exception {
		try (Tablet tablet = new Tablet().enter()) {
			tablet.write(1, "a", 0, "a chain");
			CompletableFuture<Tablet.Reply> waits = CompletableFuture.supplyAsync(() -> tablet.get("/journal/open"));
			while (!isAsked()) {
				Thread.sleep(5);
			}
			// Words that are kept meanwhile end nothing.
			JournalAnswer kept = tablet.answers().getFirst();
			tablet.fixture.records.journals().save(kept.saying("a chain, far off", kept.changed().plus(Duration.ofSeconds(1))));
			happens.accept(tablet);
			assertEquals(status, waits.get(10, TimeUnit.SECONDS).status());
		}
	}

	private static boolean isAsked() {
		return Thread.getAllStackTraces().values().stream().flatMap(Stream::of).anyMatch(frame -> frame.getClassName().equals(StillOpen.class.getName()));
	}
}
