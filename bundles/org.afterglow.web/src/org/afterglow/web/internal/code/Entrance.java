package org.afterglow.web.internal.code;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.afterglow.records.AuditEvent;
import org.afterglow.records.Journal;
import org.afterglow.records.Journals;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;
import org.afterglow.web.internal.front.Secrets;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Problem;
import org.afterglow.web.internal.http.Route;

import tools.jackson.databind.JsonNode;

/**
 * Takes the code of a journal page and gives the key of the page for it, once. The key lives in the page alone and comes back as a bearer token, so no
 * cookie is ever sent to whoever listens on this port at another time.
 */
public final class Entrance {

	/** What a page asks to get in: {@code {"code": "six words"}}, answered by {@code {"key": …, "until": …}}. */
	public static final String PATH = "/journal/enter";

	private static final int LIMIT = 1024;

	private final Guesses guesses;

	public Entrance(Clock clock) {
		this.guesses = new Guesses(clock);
	}

	/** The line in the table. */
	public Route route() {
		return new Route("POST", PATH, Optional.empty(), Access.OPEN, this::enter).taking(Route.JSON, LIMIT);
	}

	/** One at a time, or two would get in by one code. */
	private synchronized Answer enter(Call call) {
		Duration left = guesses.left();
		if (!left.isZero()) {
			throw Problem.tooMany("too-many-codes", "Too many codes were wrong.", left.plusMillis(999).toSeconds());
		}
		JsonNode typed = call.json().path("code");
		if (!typed.isString()) {
			throw Problem.badRequest("code-missing", "A code is needed.");
		}
		String key = Secrets.random("page");
		Optional<Journal> entered = CodeWords.read(typed.stringValue()).map(Secrets::digest).flatMap(digest -> entered(call, digest, Secrets.digest(key)));
		if (entered.isEmpty()) {
			guesses.wrong();
			throw Problem.of(403, "code-not-good", "The code is wrong, was used, or its time is over.");
		}
		guesses.right();
		return Answer.json(Json.object().put("key", key).put("until", entered.get().until().toString()));
	}

	/** Looking and taking are one: a page that is closed in between stays closed. */
	private static Optional<Journal> entered(Call call, String codeHash, String keyHash) {
		Records records = call.practice().records();
		if (find(call, codeHash).isEmpty()) {
			return Optional.empty();
		}
		return records.together(() -> find(call, codeHash).map(journal -> {
			records.audit().note(AuditEvent.of(WebAct.JOURNAL_ENTERED, journal.session()));
			return records.journals().save(journal.entered(keyHash));
		}));
	}

	private static Optional<Journal> find(Call call, String digest) {
		Journals journals = call.practice().records().journals();
		List<Journal> open = journals.openAt(call.practice().clock().instant());
		return open.stream().filter(each -> Secrets.same(each.codeHash(), digest)).findFirst();
	}
}
