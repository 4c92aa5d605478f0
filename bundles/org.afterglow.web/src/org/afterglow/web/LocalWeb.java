package org.afterglow.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.IntegrationId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Scope;

/**
 * The local web of the open practice: a service that is there for as long as its records are. It listens on this machine alone, and only while programs
 * may ask or a journal page is open. Calls read and write the records: not for the thread that draws windows, unless said otherwise, and
 * {@link org.afterglow.records.RecordsUnavailable} when they are closed. Any thread may call.
 */
public interface LocalWeb {

	/** Setting: {@code on} while programs may ask; missing otherwise. Set by {@link #api}. */
	String API = "web.api";
	/** Setting: the port it listened on last, in decimal digits; it is tried first, so that an open page finds its way back. Set by this service. */
	String PORT = "web.port";
	/** Setting: what the practice tells everybody who writes in a journal page: whether anyone watches, and what to do in distress. */
	String STATEMENT = "journal.statement";
	/** Setting: for how many hours a journal page is open unless something else is said, in decimal digits. Whoever asks for a page reads it. */
	String HOURS = "journal.hours";

	/**
	 * Goes on as the practice was left: listens if programs may ask or a journal page is still open, and ends pages whose time was over meanwhile. Called once
	 * after the practice was opened to work in.
	 */
	void resume();

	/**
	 * The practice is about to be locked: nothing begins from now on, whoever comes is told, and no connection is taken. What had begun comes to its end, and is
	 * waited for when the practice is closed. Quick enough for any thread.
	 */
	void leave();

	/**
	 * Lets programs ask, or does not any more: what is being asked comes to its end before this returns, or is cut off after a few seconds. Kept with the
	 * practice, whether it can listen or not: see {@link #state}.
	 */
	void api(boolean on);

	/** How it stands. Quick enough for any thread. */
	WebState state();

	/** Calls after the {@linkplain #state() state} may have changed, on any thread, until the subscription is closed; the listener must return fast. */
	Subscription listen(Runnable changed);

	/**
	 * Opens a journal page for a session.
	 *
	 * @param length from a minute to a day; it ends after that by itself
	 * @return the code that opens it: shown now, and kept nowhere
	 * @throws IllegalArgumentException if it is to be open for less or longer
	 * @throws IllegalStateException if the practice has no {@linkplain #STATEMENT sentence of its own}
	 * @throws org.afterglow.records.RecordMissing if there is no such session
	 * @throws WebUnavailable if it cannot listen; in each of these cases no page was opened
	 */
	OpenedJournal openJournal(SessionId session, Duration length);

	/**
	 * Another code for a page that is open: the window was closed, or the code was used by somebody else. What has the page now loses it.
	 *
	 * @return the code that opens it from now on: shown now, and kept nowhere; its time stays
	 * @throws org.afterglow.records.RecordMissing if there is no such page, it is closed, or its time is over
	 * @throws WebUnavailable if it cannot listen; then the code of before is as good as it was
	 */
	OpenedJournal anotherCode(JournalId journal);

	/** Closes a journal page: nobody can write in it any more, what was written stays. Nothing happens if it is closed, or gone. */
	void closeJournal(JournalId journal);

	/**
	 * Makes an integration and its token.
	 *
	 * @param name one line of at most {@value org.afterglow.records.Integration#LONGEST_NAME} characters; blanks around it are taken away
	 * @param expires from when on the token is good no more; never, if empty
	 * @return with the token: shown now, and kept nowhere
	 * @throws IllegalArgumentException if there is no such name or no scope, or the expiry is past
	 */
	MadeToken make(String name, Set<Scope> scopes, Optional<Instant> expires);

	/** Takes the token of an integration back, for ever; who waits for changes by it hears nothing more. Nothing happens if there is none, or it was before. */
	void revoke(IntegrationId integration);
}
