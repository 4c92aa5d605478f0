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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

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
import org.afterglow.web.internal.front.Later;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.front.Secrets;
import org.afterglow.web.internal.http.Open;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local web of one open practice. */
public final class OpenWeb implements LocalWeb, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(OpenWeb.class);
	private static final String ON = "on";
	private static final int ANY = 0;

	private final Open practice;
	private final RouteTable routes;
	private final Listening.Opener opener;
	private final Locale language;
	private final Tokens tokens;
	private final Later later;
	private final PageEnds ends;
	private final Subscription gone;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile WebState state = new WebState.Off();
	private volatile boolean programs;
	private volatile Optional<Door> door = Optional.empty();
	private volatile boolean left;
	/** So many are about to open a page: it is listened for them already. */
	private int opening;

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
		this(practice, routes, opener, language, Later.onThread());
	}

	/** @param later closed with this */
	OpenWeb(Open practice, RouteTable routes, Listening.Opener opener, Locale language, Later later) {
		this.practice = practice;
		this.routes = routes;
		this.opener = opener;
		this.language = language;
		this.later = later;
		this.tokens = new Tokens(practice.records(), practice.clock());
		this.ends = new PageEnds(practice, later, this::settle);
		this.gone = ends.watchGone(() -> !programs && door.isPresent());
	}

	@Override
	public void resume() {
		if (!left) {
			programs = mayAsk();
			ends.watchAll();
			settle();
		}
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
		programs = mayAsk();
		settle();
	}

	private boolean mayAsk() {
		return records().settings().get(API).filter(ON::equals).isPresent();
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
		return whileListening(port -> {
			Instant now = clock().instant();
			List<String> code = CodeWords.random(language);
			Journal journal = new Journal(JournalId.random(), session, now, now.plus(length), Secrets.digest(CodeWords.joined(code)), "", false);
			records().together(() -> {
				records().audit().note(AuditEvent.of(WebAct.JOURNAL_OPENED, session).with("minutes", length.toMinutes()));
				return records().journals().open(journal);
			});
			ends.watch(journal);
			return opened(journal, code, port);
		});
	}

	@Override
	public OpenedJournal anotherCode(JournalId id) {
		return whileListening(port -> {
			List<String> code = CodeWords.random(language);
			Journal journal = records().together(() -> {
				Journal open = records().journals().byId(id).filter(each -> each.isOpenAt(clock().instant())).orElseThrow(() -> new RecordMissing(id.toString()));
				return records().journals().save(open.withCode(Secrets.digest(CodeWords.joined(code))));
			});
			return opened(journal, code, port);
		});
	}

	/** Listens before there is a page to listen for, and does not end that meanwhile. */
	private OpenedJournal whileListening(IntFunction<OpenedJournal> work) {
		count(1);
		try {
			return work.apply(listening());
		} finally {
			count(-1);
			settle();
		}
	}

	private synchronized void count(int more) {
		opening += more;
	}

	private static OpenedJournal opened(Journal journal, List<String> code, int port) {
		return new OpenedJournal(journal.id(), code, URI.create(address(port) + "/journal#" + CodeWords.joined(code)), journal.until());
	}

	@Override
	public void closeJournal(JournalId id) {
		ends.end(id);
		settle();
	}

	@Override
	public MadeToken make(String name, Set<Scope> scopes, Optional<Instant> expires) {
		return tokens.make(name, scopes, expires);
	}

	@Override
	public void revoke(IntegrationId id) {
		tokens.revoke(id);
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
			boolean needed = !left && (programs || opening > 0 || !records().journals().openAt(clock().instant()).isEmpty());
			if (needed && door.isEmpty()) {
				begin();
			} else if (!needed && !left) {
				over = door;
				// At once: whoever listens next finds the port free.
				over.ifPresent(Door::shut);
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
		Front front = new Front(practice, routes, () -> programs, later);
		int last = lastPort();
		try {
			Listening listening = opener.open(front, last);
			door = Optional.of(new Door(front, listening));
			state = new WebState.Listening(URI.create(address(listening.port())), last != ANY && last != listening.port());
		} catch (IOException e) {
			failed(front, WebState.Reason.NO_PORT, e);
		} catch (RuntimeException | LinkageError e) {
			failed(front, WebState.Reason.BROKEN, e);
		}
		if (left) {
			door.ifPresent(Door::shut);
		}
		door.map(each -> each.listening().port()).filter(port -> port != last).ifPresent(port -> records().settings().set(PORT, Integer.toString(port)));
	}

	private void failed(Front front, WebState.Reason reason, Throwable why) {
		front.close();
		LOG.error("the local web does not listen: {}, {}", reason, why.getClass().getName());
		state = new WebState.Failed(reason);
	}

	private int lastPort() {
		return records().settings().get(PORT).filter(port -> port.matches("\\d{4,5}")).map(Integer::valueOf).filter(port -> port >= 1024 && port <= 65535)
				.orElse(ANY);
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
		gone.close();
		later.close();
		synchronized (this) {
			over = door;
			door = Optional.empty();
			state = new WebState.Off();
		}
		over.ifPresent(Door::close);
	}
}
