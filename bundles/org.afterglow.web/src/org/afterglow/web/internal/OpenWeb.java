package org.afterglow.web.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.afterglow.model.IntegrationId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Journal;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.records.WebAct;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.MadeToken;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.Tokens;
import org.afterglow.web.WebState;
import org.afterglow.web.WebUnavailable;
import org.afterglow.web.internal.code.CodeWords;
import org.afterglow.web.internal.front.Front;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.front.Secrets;
import org.afterglow.web.internal.http.Open;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local web of one open practice. */
public final class OpenWeb implements LocalWeb, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(OpenWeb.class);
	private static final String ON = "on";

	private final Open practice;
	private final RouteTable routes;
	private final Listening.Opener opener;
	private final Locale language;
	private final Tokens tokens;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile WebState state = new WebState.Off();
	private volatile boolean programs;
	private volatile Optional<Door> door = Optional.empty();
	private volatile boolean left;

	/** What is behind a port that is open. */
	private record Door(Front front, Listening listening) {
		/** No new connections, and nothing begins. */
		void shut() {
			listening.shut();
			front.leave();
		}

		/** What has begun ends; the last answers go out; the port is let go. */
		void close() {
			shut();
			front.close();
			listening.close();
		}
	}

	/**
	 * @param opener called when something has to be listened to, and not before
	 * @param language of the codes
	 */
	public OpenWeb(Open practice, RouteTable routes, Listening.Opener opener, Locale language) {
		this.practice = practice;
		this.routes = routes;
		this.opener = opener;
		this.language = language;
		this.tokens = new Tokens(practice.records(), practice.clock());
	}

	@Override
	public void resume() {
		programs = records().settings().get(API).filter(ON::equals).isPresent();
		open().forEach(this::endLater);
		settle();
	}

	/** Takes no turn: whoever opens a port meanwhile sees that it is too late. */
	@Override
	public void leave() {
		left = true;
		door.ifPresent(Door::shut);
	}

	@Override
	public void api(boolean on) {
		records().together(() -> {
			if (on) {
				records().settings().set(API, ON);
			} else {
				records().settings().remove(API);
			}
			records().audit().note(AuditEvent.of(on ? WebAct.API_ON : WebAct.API_OFF));
			return on;
		});
		programs = on;
		settle();
	}

	@Override
	public WebState state() {
		return state;
	}

	@Override
	public Subscription listen(Runnable changed) {
		Runnable entry = changed::run;
		listeners.add(entry);
		return () -> listeners.remove(entry);
	}

	@Override
	public OpenedJournal openJournal(SessionId session, Duration length) {
		if (length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(Duration.ofDays(1)) > 0) {
			throw new IllegalArgumentException("a journal page is open for a minute to a day, not " + length);
		}
		if (records().settings().get(STATEMENT).filter(sentence -> !sentence.isBlank()).isEmpty()) {
			throw new IllegalStateException("the practice says nothing yet to those who write in a journal page");
		}
		Instant now = clock().instant();
		List<String> code = CodeWords.random(language);
		Journal journal = new Journal(JournalId.random(), session, now, now.plus(length), Secrets.digest(CodeWords.joined(code)), "", false);
		int port = listening();
		try {
			records().together(() -> {
				records().audit().note(AuditEvent.of(WebAct.JOURNAL_OPENED, session).with("minutes", length.toMinutes()));
				return records().journals().open(journal);
			});
		} finally {
			settle();
		}
		endLater(journal);
		return opened(journal, code, port);
	}

	@Override
	public OpenedJournal anotherCode(JournalId id) {
		Journal journal = records().journals().byId(id).filter(each -> each.isOpenAt(clock().instant()))
				.orElseThrow(() -> new RecordMissing(id.toString()));
		int port = listening();
		List<String> code = CodeWords.random(language);
		records().journals().save(journal.withCode(Secrets.digest(CodeWords.joined(code))));
		return opened(journal, code, port);
	}

	private static OpenedJournal opened(Journal journal, List<String> code, int port) {
		return new OpenedJournal(journal.id(), code, URI.create(address(port) + "/journal#" + CodeWords.joined(code)), journal.until());
	}

	@Override
	public void closeJournal(JournalId id) {
		records().journals().byId(id).filter(each -> !each.closed()).ifPresent(this::end);
		settle();
	}

	private void end(Journal journal) {
		records().together(() -> {
			records().audit().note(AuditEvent.of(WebAct.JOURNAL_CLOSED, journal.session()));
			return records().journals().save(journal.ended());
		});
	}

	@Override
	public MadeToken make(String name, Set<Scope> scopes, Optional<Instant> expires) {
		return tokens.make(name, scopes, expires);
	}

	@Override
	public void revoke(IntegrationId id) {
		tokens.revoke(id);
	}

	private List<Journal> open() {
		return records().journals().openAt(clock().instant());
	}

	private void endLater(Journal journal) {
		long millis = Math.max(0, Duration.between(clock().instant(), journal.until()).toMillis());
		CompletableFuture.delayedExecutor(millis + 1, TimeUnit.MILLISECONDS).execute(() -> endIfOver(journal.id()));
	}

	/** The time of a page is over, unless it was closed or given more time, or the practice was closed. */
	private void endIfOver(JournalId id) {
		if (left) {
			return;
		}
		try {
			records().journals().byId(id).filter(each -> !each.closed()).ifPresent(each -> {
				if (each.isOpenAt(clock().instant())) {
					endLater(each);
				} else {
					end(each);
				}
			});
			settle();
		} catch (RuntimeException e) {
			// The practice was closed in between. A page whose time is over lets nobody in.
			LOG.debug("a journal page was not closed: {}", e.getClass().getName());
		}
	}

	/** The port it listens on. @throws WebUnavailable if it cannot */
	private synchronized int listening() {
		if (door.isEmpty()) {
			begin();
		}
		return door.map(each -> each.listening().port()).orElseThrow(() -> new WebUnavailable(
				state instanceof WebState.Failed failed ? failed.reason() : WebState.Reason.BROKEN));
	}

	/** Listens if there is something to listen for, and does not if there is nothing. */
	private void settle() {
		Optional<Door> over = Optional.empty();
		synchronized (this) {
			boolean needed = !left && (programs || !open().isEmpty());
			if (needed && door.isEmpty()) {
				begin();
			} else if (!needed && !left) {
				over = door;
				door = Optional.empty();
				state = new WebState.Off();
			}
		}
		over.ifPresent(Door::close);
		listeners.forEach(Runnable::run);
	}

	private void begin() {
		if (left) {
			return;
		}
		Front front = new Front(practice, routes, () -> programs);
		try {
			Listening listening = opener.open(front, lastPort());
			door = Optional.of(new Door(front, listening));
			if (left) {
				door.ifPresent(Door::shut);
			}
			state = new WebState.Listening(URI.create(address(listening.port())));
			if (listening.port() != lastPort()) {
				records().settings().set(PORT, Integer.toString(listening.port()));
			}
		} catch (IOException e) {
			front.close();
			LOG.error("no port for the local web: {}", e.getClass().getName());
			state = new WebState.Failed(WebState.Reason.NO_PORT);
		}
	}

	private int lastPort() {
		return records().settings().get(PORT).filter(port -> port.matches("\\d{4,5}")).map(Integer::valueOf).filter(port -> port >= 1024 && port <= 65535)
				.orElse(0);
	}

	private static String address(int port) {
		return "http://127.0.0.1:" + port;
	}

	private Records records() {
		return practice.records();
	}

	private Clock clock() {
		return practice.clock();
	}

	/** The practice is being locked. What has begun comes to its end before this returns, and the port is let go. */
	@Override
	public void close() {
		Optional<Door> over;
		left = true;
		synchronized (this) {
			over = door;
			door = Optional.empty();
			state = new WebState.Off();
		}
		over.ifPresent(Door::close);
	}
}
