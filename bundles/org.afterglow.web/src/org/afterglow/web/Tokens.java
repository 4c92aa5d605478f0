package org.afterglow.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Integration;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.records.WebAct;
import org.afterglow.web.internal.front.Secrets;

/** Makes the tokens of integrations and takes them back; whether anything listens makes no difference. Reads and writes the records. */
public final class Tokens {

	/** What every token begins with, so that people and programs that look for secrets in files recognise one. */
	public static final String PREFIX = "afterglow";

	private final Records records;
	private final Clock clock;

	public Tokens(Records records, Clock clock) {
		this.records = Objects.requireNonNull(records);
		this.clock = Objects.requireNonNull(clock);
	}

	/**
	 * Makes an integration and its token.
	 *
	 * @param name one line of at most {@value Integration#LONGEST_NAME} characters; blanks around it are taken away
	 * @param expires from when on the token is good no more; never, if empty
	 * @return with the token: 256 random bits, shown now and kept nowhere
	 * @throws IllegalArgumentException if there is no such name or no scope, or the expiry is past
	 */
	public MadeToken make(String name, Set<Scope> scopes, Optional<Instant> expires) {
		String token = Secrets.random(PREFIX);
		Integration integration = new Integration(IntegrationId.random(), name.strip(), scopes, Secrets.digest(token), clock.instant(), expires,
				Optional.empty(), Optional.empty());
		records.together(() -> {
			records.integrations().save(integration);
			records.audit().note(about(WebAct.TOKEN_MADE, integration.id()));
			return integration;
		});
		return new MadeToken(integration, token);
	}

	/** Takes a token back, for ever. @return whether there was one that could be taken back */
	public boolean revoke(IntegrationId id) {
		return records.together(() -> {
			Optional<Integration> good = records.integrations().byId(id).filter(each -> each.revoked().isEmpty());
			good.ifPresent(each -> {
				records.integrations().save(each.revokedAt(clock.instant()));
				records.audit().note(about(WebAct.TOKEN_REVOKED, id));
			});
			return good.isPresent();
		});
	}

	private static AuditEvent about(WebAct act, IntegrationId id) {
		return AuditEvent.of(act).with(AuditEvent.INTEGRATION, id.value().toString());
	}
}
