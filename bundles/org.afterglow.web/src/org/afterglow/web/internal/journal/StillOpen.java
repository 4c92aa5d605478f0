package org.afterglow.web.internal.journal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;

/** Answers after a while that the page is open. It is closed in the practice in between: then that is answered at once, in front of all routes. */
final class StillOpen {

	/** Less than what a page waits for, and seldom enough. */
	private static final Duration WHILE = Duration.ofSeconds(25);

	private StillOpen() {
	}

	static Answer answer(Call call) {
		long end = System.nanoTime() + WHILE.toNanos();
		Duration left = WHILE;
		while (left.isPositive()) {
			CompletableFuture<Void> changed = new CompletableFuture<>();
			// Each wait ends with a look whether the page may still ask; the first is over at once, for what happened before anybody listened.
			try (Subscription listening = call.practice().records().feed().listen(position -> changed.complete(null))) {
				call.await(changed, Duration.ZERO);
				call.await(changed, left);
			}
			left = Duration.ofNanos(end - System.nanoTime());
		}
		return Answer.json(Json.object().put("open", true));
	}
}
