package org.afterglow.web.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.afterglow.model.JournalId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Journal;
import org.afterglow.records.Journals;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;
import org.afterglow.web.internal.front.Later;
import org.afterglow.web.internal.http.Open;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes journal pages: when somebody wishes, and when their time is over. */
final class PageEnds {

	private static final Logger LOG = LoggerFactory.getLogger(PageEnds.class);

	private final Open practice;
	private final Later later;
	private final Runnable ended;

	/** @param ended called after the time of a page was over */
	PageEnds(Open practice, Later later, Runnable ended) {
		this.practice = practice;
		this.later = later;
		this.ended = ended;
	}

	/** Watches over all pages that nobody closed; those whose time was over while the practice was locked end now. */
	void watchAll() {
		// Whatever its time is, a page that is not closed was open at the beginning of all times.
		journals().openAt(Instant.EPOCH).forEach(this::watch);
	}

	/**
	 * Pages go with their sessions, and nothing says so: after each change somebody looks whether any is still open.
	 *
	 * @param forThem whether it is for pages alone that something is listened to; asked on any thread, and quick
	 * @return to be closed by the owner
	 */
	Subscription watchGone(BooleanSupplier forThem) {
		return practice.records().feed().listen(position -> {
			if (forThem.getAsBoolean()) {
				later.after(Duration.ZERO, this::areGone);
			}
		});
	}

	private void areGone() {
		try {
			if (journals().openAt(practice.clock().instant()).isEmpty()) {
				ended.run();
			}
		} catch (RuntimeException e) {
			LOG.debug("nobody looked for journal pages: {}", e.getClass().getName());
		}
	}

	/** Ends the page when its time is over. */
	void watch(Journal journal) {
		Duration left = Duration.between(practice.clock().instant(), journal.until());
		later.after(left.isNegative() ? Duration.ZERO : left.plusMillis(1), () -> timeIsOver(journal));
	}

	/** It was waited for, to the end: a clock that was set back meanwhile gives a page no more time. */
	private void timeIsOver(Journal waited) {
		try {
			Optional<Journal> longer = journals().byId(waited.id()).filter(page -> !page.until().equals(waited.until()));
			if (longer.isPresent()) {
				watch(longer.get());
			} else {
				end(waited.id());
			}
			ended.run();
		} catch (RuntimeException e) {
			// The practice was closed in between. A page whose time is over lets nobody in.
			LOG.debug("a journal page was not closed: {}", e.getClass().getName());
		}
	}

	/** Nobody can write in it any more. Nothing happens if it is closed, or gone. */
	void end(JournalId id) {
		Records records = practice.records();
		records.together(() -> journals().byId(id).filter(Predicate.not(Journal::closed)).map(page -> {
			records.audit().note(AuditEvent.of(WebAct.JOURNAL_CLOSED, page.session()));
			return journals().save(page.ended());
		}));
	}

	private Journals journals() {
		return practice.records().journals();
	}
}
