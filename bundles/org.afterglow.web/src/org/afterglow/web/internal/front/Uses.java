package org.afterglow.web.internal.front;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Integration;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;
import org.afterglow.web.internal.http.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log of the practice who used the local web for what, and what was refused. Within a minute the first of a sort has a line at once, and so have
 * the tenth, the hundredth and so on, with those counted since; the rest is written when the minute is over. So each use is in the log, nothing that runs
 * wild buries everything else, and who kills the program takes counts along, but never that there was a use nor of what order they were.
 * The counts of all lines add up to the uses.
 * <p>
 * Counting is quick; only {@link #write} waits for the records.
 */
final class Uses implements AutoCloseable {

	static final Duration TOGETHER = Duration.ofMinutes(1);

	private static final int STEP = 10;
	private static final Logger LOG = LoggerFactory.getLogger(Uses.class);
	private static final String NOTHING_KNOWN = "other";

	private final Records records;
	private final Clock clock;
	private final Executor later;
	private final Map<Sort, Count> counts = new HashMap<>();
	/** Held by whoever writes: a line that is due is in the log when the next one has this. */
	private final ReentrantLock writing = new ReentrantLock(true);
	private boolean closed;

	/** What is counted together: the words of its line. There are as many as the program has words, whatever is asked. */
	private record Sort(WebAct act, Optional<IntegrationId> integration, Map<String, String> words) {
		AuditEvent line(int count) {
			AuditEvent event = AuditEvent.of(act).with(AuditEvent.COUNT, count);
			for (Map.Entry<String, String> word : words.entrySet()) {
				event = event.with(word.getKey(), word.getValue());
			}
			return integration.isPresent() ? event.with(AuditEvent.INTEGRATION, integration.get().value().toString()) : event;
		}
	}

	/** How often in a minute. */
	private static final class Count {
		private final Instant began;
		private long all;
		private long nextLine = 1;
		private int unwritten;
		private boolean due;

		Count(Instant began) {
			this.began = began;
		}

		void one() {
			all++;
			unwritten++;
			if (all == nextLine) {
				nextLine *= STEP;
				due = true;
			}
		}

		/** A clock that was set back ends a minute, too. */
		boolean isOverAt(Instant now) {
			return Duration.between(began, now).abs().compareTo(TOGETHER) >= 0;
		}
	}

	/** @param later does something when a minute is over */
	Uses(Records records, Clock clock, Executor later) {
		this.records = records;
		this.clock = clock;
		this.later = later;
	}

	/** An integration asked for something, and was answered. @return whether something is to be written before the answer goes out */
	boolean used(Integration integration, Route route, int status) {
		return count(new Sort(WebAct.USED, Optional.of(integration.id()), words(route, status)));
	}

	/** Somebody asked for what is not for them. @param known whose token it was, if it was a good one. @return as for {@link #used} */
	boolean refused(Optional<Integration> known, Route route, int status) {
		return count(new Sort(WebAct.REFUSED, known.map(Integration::id), words(route, status)));
	}

	/** Something was refused before it was known what it is for. @param problem its slug. @return as for {@link #used} */
	boolean turnedAway(String problem, int status) {
		return count(new Sort(WebAct.REFUSED, Optional.empty(), Map.of(AuditEvent.PROBLEM, word(problem), "status", Integer.toString(status))));
	}

	private synchronized boolean count(Sort sort) {
		if (closed) {
			return false;
		}
		Instant now = clock.instant();
		Count count = counts.get(sort);
		if (count == null || count.isOverAt(now)) {
			Count next = new Count(now);
			next.unwritten = count == null ? 0 : count.unwritten;
			counts.put(sort, next);
			count = next;
			later.execute(this::writeOver);
		}
		count.one();
		return count.due;
	}

	/** Writes the lines that are due; those that somebody else writes at this moment are written when it returns. */
	void write() {
		write(count -> count.due);
	}

	private void writeOver() {
		Instant now = clock.instant();
		write(count -> count.due || count.isOverAt(now));
	}

	@Override
	public void close() {
		write(count -> {
			closed = true;
			return true;
		});
	}

	private void write(Predicate<Count> wanted) {
		writing.lock();
		try {
			Map<Sort, Integer> lines = take(wanted);
			if (!lines.isEmpty() && !written(lines)) {
				giveBack(lines);
			}
		} finally {
			writing.unlock();
		}
	}

	private synchronized Map<Sort, Integer> take(Predicate<Count> wanted) {
		Map<Sort, Integer> lines = new LinkedHashMap<>();
		Instant now = clock.instant();
		counts.forEach((sort, count) -> {
			if (wanted.test(count) && count.unwritten > 0) {
				lines.put(sort, count.unwritten);
				count.unwritten = 0;
				count.due = false;
			}
		});
		counts.values().removeIf(count -> count.unwritten == 0 && count.isOverAt(now));
		return lines;
	}

	/** Nothing is lost while the log cannot be written: it is tried again with the next of the sort, and when a minute is over. */
	private synchronized void giveBack(Map<Sort, Integer> lines) {
		lines.forEach((sort, unwritten) -> {
			Count count = counts.computeIfAbsent(sort, each -> new Count(clock.instant()));
			count.unwritten += unwritten;
			count.due = true;
		});
		later.execute(this::writeOver);
	}

	/** All lines in one transaction. */
	private boolean written(Map<Sort, Integer> lines) {
		try {
			records.together(() -> {
				lines.forEach((sort, count) -> records.audit().note(sort.line(count)));
				lines.keySet().stream().filter(sort -> sort.act() == WebAct.USED).flatMap(sort -> sort.integration().stream()).distinct()
						.forEach(this::used);
				return lines;
			});
			return true;
		} catch (RuntimeException e) {
			LOG.error("the log of the practice could not be written: {}", e.getClass().getName());
			return false;
		}
	}

	/** When a token was last used is good to know; the log does not wait for it. */
	private void used(IntegrationId id) {
		try {
			records.integrations().used(id, clock.instant());
		} catch (RuntimeException e) {
			LOG.warn("when a token was last used could not be written: {}", e.getClass().getName());
		}
	}

	private static Map<String, String> words(Route route, int status) {
		return Map.of("method", word(route.method()), "kind", kind(route), "status", Integer.toString(status));
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
