package org.afterglow.ui.web.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.OpenPages;
import org.afterglow.ui.web.internal.Told;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.OpenedJournal;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** The journal page of a session: how it stands, and what is done with it away from the UI thread. UI thread only. */
final class PageAtHand {

	private final Shell window;
	private final LocalWeb web;
	private final Records records;
	private final SessionId session;
	private final Clock clock;
	private Optional<Journal> page;
	private Optional<Control> owner = Optional.empty();
	private Runnable changed = () -> {
	};

	/** A page and its code. */
	private record Opened(Journal page, OpenedJournal code) {
	}

	/** @param window outlives a dialog: what was begun comes to its end without one */
	PageAtHand(Shell window, LocalWeb web, Records records, Ground ground, Clock clock) {
		this.window = window;
		this.web = web;
		this.records = records;
		session = ground.session();
		page = ground.open();
		this.clock = clock;
	}

	/** Calls after it stands otherwise, or after what was wished could not be done; failures are said before the owner. */
	void follow(Control shown, Runnable otherwise) {
		owner = Optional.of(shown);
		changed = otherwise;
		OpenPages.shared().listen(shown, this::look);
	}

	/** Calls after something was left in a page of the session, for as long as the widget is there. */
	void whenWritten(Widget shown, Runnable written) {
		Instant[] last = {clock.instant()};
		FeedRefresh.follow(records.feed(), shown, () -> Jobs.start(shown, Messages.reading, monitor -> records.journals().answers(session).stream()
				.map(JournalAnswer::changed).filter(last[0]::isBefore).max(Comparator.naturalOrder()), later -> later.ifPresent(at -> {
					last[0] = at;
					written.run();
				})));
	}

	/** Empty if none is open. */
	Optional<Journal> page() {
		return page;
	}

	/** The code that opens it; empty if it is used up, or was shown by another window. */
	Optional<OpenedJournal> code() {
		return page.filter(open -> !open.codeHash().isEmpty()).flatMap(open -> OpenPages.shared().code(open.id()));
	}

	void open(Duration length) {
		work(() -> opened(web.openJournal(session, length)));
	}

	void anotherCode() {
		page.ifPresent(open -> work(() -> opened(web.anotherCode(open.id()))));
	}

	void close() {
		page.ifPresent(open -> work(() -> {
			web.closeJournal(open.id());
			return Optional.empty();
		}));
	}

	private Optional<Opened> opened(OpenedJournal code) {
		return records.journals().byId(code.journal()).map(found -> new Opened(found, code));
	}

	private void work(Callable<Optional<Opened>> work) {
		Jobs.start(window, Messages.journalWorking, monitor -> work.call(), now -> {
			now.map(Opened::code).ifPresent(OpenPages.shared()::opened);
			page = now.map(Opened::page);
			tell();
		}, failure -> {
			Told.report(owner.filter(shown -> !shown.isDisposed()).orElse(window), failure);
			tell();
		});
	}

	/** It was entered, or closed, or its time is over. */
	private void look() {
		Optional<Journal> now = OpenPages.shared().now().of(session);
		if (page.isPresent() && !now.equals(page)) {
			page = now;
			tell();
		}
	}

	private void tell() {
		if (owner.filter(shown -> !shown.isDisposed()).isPresent()) {
			changed.run();
		}
	}
}
