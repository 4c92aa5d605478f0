package org.afterglow.web.internal.front;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Integration;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;
import org.afterglow.web.internal.http.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into the log of the practice who used the local web for what. The first use is written at once; others of the same sort within a minute are counted
 * and written together when it is over, so that each use is in the log and a script that reads ten thousand narratives does not bury everything else.
 * The counts of all lines add up to the uses.
 */
final class Uses implements AutoCloseable {

	static final Duration TOGETHER = Duration.ofMinutes(1);

	private static final Logger LOG = LoggerFactory.getLogger(Uses.class);
	private static final String NOTHING_KNOWN = "other";

	private final Records records;
	private final Clock clock;
	private final Executor later;
	private final Map<Sort, Count> counts = new HashMap<>();
	private boolean closed;

	/** Uses that are counted together. */
	private record Sort(WebAct act, Optional<IntegrationId> integration, String method, String kind, int status) {
	}

	private static final class Count {
		private final Instant began;
		private int more;

		Count(Instant began) {
			this.began = began;
		}
	}

	Uses(Records records, Clock clock) {
		this(records, clock, CompletableFuture.delayedExecutor(TOGETHER.toSeconds() + 1, TimeUnit.SECONDS));
	}

	/** @param later does something when a minute is over */
	Uses(Records records, Clock clock, Executor later) {
		this.records = records;
		this.clock = clock;
		this.later = later;
	}

	/** An integration asked for something, and was answered. */
	void used(Integration integration, Route route, int status) {
		count(new Sort(WebAct.USED, Optional.of(integration.id()), word(route.method()), kind(route), status));
	}

	/** Somebody asked for what is not for them. */
	void refused(Route route, int status) {
		count(new Sort(WebAct.REFUSED, Optional.empty(), word(route.method()), kind(route), status));
	}

	private synchronized void count(Sort sort) {
		Instant now = clock.instant();
		Count count = counts.get(sort);
		if (count != null && !closed && Duration.between(count.began, now).abs().compareTo(TOGETHER) < 0) {
			count.more++;
			return;
		}
		if (count != null) {
			write(sort, count.more);
		}
		counts.put(sort, new Count(now));
		write(sort, 1);
		sort.integration().ifPresent(id -> safely(() -> records.integrations().used(id, now)));
		later.execute(this::writeOver);
	}

	/** Writes what was counted in minutes that are over. */
	private synchronized void writeOver() {
		Instant now = clock.instant();
		List<Sort> over = new ArrayList<>();
		counts.forEach((sort, count) -> {
			if (Duration.between(count.began, now).abs().compareTo(TOGETHER) >= 0) {
				over.add(sort);
			}
		});
		if (!closed) {
			over.forEach(sort -> write(sort, counts.remove(sort).more));
		}
	}

	@Override
	public synchronized void close() {
		counts.forEach((sort, count) -> write(sort, count.more));
		counts.clear();
		closed = true;
	}

	private void write(Sort sort, int count) {
		if (count > 0) {
			AuditEvent event = AuditEvent.of(sort.act()).with("method", sort.method()).with("kind", sort.kind()).with("status", sort.status())
					.with(AuditEvent.COUNT, count);
			AuditEvent whole = sort.integration().map(id -> event.with("integration", id.value().toString())).orElse(event);
			safely(() -> records.audit().note(whole));
		}
	}

	private static void safely(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException e) {
			LOG.error("the log of the practice could not be written: {}", e.getClass().getName());
		}
	}

	/** What sort of thing a route is about: the first name in its pattern that is not the same for all. */
	private static String kind(Route route) {
		return route.segments().stream().filter(each -> !each.startsWith("{") && !each.equals("api") && !each.matches("v\\d+")).findFirst().map(Uses::word)
				.filter(each -> !each.isEmpty()).orElse(NOTHING_KNOWN);
	}

	private static String word(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-").replaceAll("^-+", "");
	}
}
