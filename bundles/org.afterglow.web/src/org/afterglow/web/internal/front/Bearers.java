package org.afterglow.web.internal.front;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.records.Integration;
import org.afterglow.records.Integrations;
import org.afterglow.records.Journal;
import org.afterglow.records.Journals;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Problem;

/**
 * Who comes, by what they bear: the token of an integration or the key of a journal page. Whether nothing was borne, or something wrong, expired or taken
 * back, makes no difference that could be seen from outside: the same steps are taken, and the same is answered.
 */
final class Bearers {

	private static final Pattern BEARER = Pattern.compile("(?i:Bearer) ([A-Za-z0-9_.~+/=-]{1,200})");
	/** Looked for when nothing was borne. */
	private static final String NOTHING = "nothing";

	private final Integrations integrations;
	private final Journals journals;
	private final Clock clock;

	Bearers(Integrations integrations, Journals journals, Clock clock) {
		this.integrations = integrations;
		this.journals = journals;
		this.clock = clock;
	}

	/** @throws Problem 401 whatever is wrong with the token */
	Integration integration(Head head) {
		String digest = digest(head);
		Instant now = clock.instant();
		return integrations.byTokenHash(digest).filter(each -> Secrets.same(each.tokenHash(), digest) & each.isGoodAt(now)).orElseThrow(Bearers::unknown);
	}

	/** @throws Problem 403 if its token is good and not for this */
	static void check(Integration integration, Optional<Scope> scope) {
		if (scope.isPresent() && !integration.scopes().contains(scope.get())) {
			throw Problem.of(403, "scope-missing", "The token is not for this.")
					.detail("Make a token that has the scope " + scope.get().key() + ".").member("scope", Json.text(scope.get().key()))
					.with("WWW-Authenticate", "Bearer realm=\"afterglow\", error=\"insufficient_scope\", scope=\"" + scope.get().key() + "\"");
		}
	}

	/** @throws Problem 401 if no page that is open has that key */
	Journal journal(Head head) {
		String digest = digest(head);
		return journals.openAt(clock.instant()).stream().filter(each -> Secrets.same(each.keyHash(), digest)).findFirst().orElseThrow(Bearers::unknown);
	}

	private static String digest(Head head) {
		List<String> borne = head.headers().all("Authorization");
		Matcher bearer = BEARER.matcher(borne.size() == 1 ? borne.getFirst() : "");
		return Secrets.digest(bearer.matches() ? bearer.group(1) : NOTHING);
	}

	private static Problem unknown() {
		return Problem.of(401, "not-known", "A token is needed that is good.")
				.detail("Send it in the header Authorization, behind the word Bearer. If there is one, it is wrong, over, or was taken back.").with("WWW-Authenticate", "Bearer realm=\"afterglow\"");
	}
}
