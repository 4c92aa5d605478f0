package org.afterglow.web.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.IntegrationId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.search.PassageSearch;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.MadeToken;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.api.ApiRoutes;
import org.afterglow.web.internal.code.Entrance;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.http.Route;
import org.afterglow.web.internal.jetty.JettyListening;
import org.afterglow.web.internal.journal.JournalRoutes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The local web as a service that is there for as long as the parts of the practice are. It is made when somebody first asks for it, so a command has none.
 * The search goes first when a practice is closed, and this with it: what has begun ends while the records are still open.
 */
@Component
public final class LocalWebComponent implements LocalWeb {

	private final OpenWeb web;

	@Activate
	public LocalWebComponent(@Reference Records records, @Reference Codebook codebook, @Reference PassageSearch search, @Reference PracticeModules modules) {
		Open practice = new Open(records, codebook, search, modules, Clock.systemUTC());
		web = new OpenWeb(practice, table(practice.clock()), opener(), Locale.getDefault(Locale.Category.DISPLAY));
	}

	/** Not a reference to the method: making one would load the server. */
	static Listening.Opener opener() {
		return (front, port) -> JettyListening.open(front, port);
	}

	/** Every route there is. */
	public static RouteTable table(Clock clock) {
		List<Route> entrance = List.of(new Entrance(clock).route());
		return new RouteTable(Stream.of(ApiRoutes.all(), JournalRoutes.all(), entrance).flatMap(List::stream).toList());
	}

	@Override
	public void resume() {
		web.resume();
	}

	@Override
	public void leave() {
		web.leave();
	}

	@Override
	public void api(boolean on) {
		web.api(on);
	}

	@Override
	public WebState state() {
		return web.state();
	}

	@Override
	public Subscription listen(Runnable changed) {
		return web.listen(changed);
	}

	@Override
	public OpenedJournal openJournal(SessionId session, Duration length) {
		return web.openJournal(session, length);
	}

	@Override
	public OpenedJournal anotherCode(JournalId journal) {
		return web.anotherCode(journal);
	}

	@Override
	public void closeJournal(JournalId journal) {
		web.closeJournal(journal);
	}

	@Override
	public MadeToken make(String name, Set<Scope> scopes, Optional<Instant> expires) {
		return web.make(name, scopes, expires);
	}

	@Override
	public void revoke(IntegrationId integration) {
		web.revoke(integration);
	}

	@Deactivate
	void close() {
		web.close();
	}
}
