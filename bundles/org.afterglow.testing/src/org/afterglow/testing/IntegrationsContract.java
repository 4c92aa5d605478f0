package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Integration;
import org.afterglow.records.Integrations;
import org.afterglow.records.Scope;
import org.junit.jupiter.api.Test;

/** Programs that may use the local web. */
public abstract class IntegrationsContract extends RecordsSuite {

	private static final Instant NOW = Instant.parse("2026-11-21T14:20:30.123456789Z");
	private static final String HASH = "0123456789abcdef".repeat(4);
	private static final String OTHER_HASH = "fedcba9876543210".repeat(4);

	private Integrations integrations() {
		return records().integrations();
	}

	private static Integration named(String name, String hash, Instant made) {
		return new Integration(IntegrationId.random(), name, Set.of(Scope.SEARCH, Scope.CLIENTS_READ), hash, made, Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	@Test
	void everyPartComesBack() {
		Integration later = new Integration(IntegrationId.random(), "R \u2013 Auswertung \uD83D\uDE42", EnumSet.allOf(Scope.class),
				OTHER_HASH, NOW.plusSeconds(1), Optional.of(NOW.plusSeconds(60)), Optional.of(NOW.plusSeconds(30)),
				Optional.of(NOW.plusSeconds(20)));
		Integration first = named("calendar", HASH, NOW);
		integrations().save(later);
		integrations().save(first);
		assertEquals(List.of(first, later), integrations().all());
		assertEquals(Optional.of(later), integrations().byId(later.id()));
		assertEquals(Optional.of(first), integrations().byTokenHash(HASH));
		assertEquals(Optional.of(later), integrations().byTokenHash(OTHER_HASH), "found though it is revoked");
		assertEquals(Optional.empty(), integrations().byTokenHash(HASH.replace('0', '1')));
		assertEquals(Optional.empty(), integrations().byId(IntegrationId.random()));
		assertThrows(IllegalArgumentException.class, () -> integrations().save(named("other", HASH, NOW)));
		assertEquals(2, integrations().all().size());
	}

	@Test
	void itIsGoodUntilItExpiresOrIsRevoked() {
		Integration made = named("calendar", HASH, NOW);
		Integration ending = new Integration(made.id(), made.name(), made.scopes(), HASH, NOW, Optional.of(NOW.plusSeconds(9)),
				Optional.empty(), Optional.empty());
		integrations().save(ending);
		Integration stored = integrations().byId(made.id()).orElseThrow();
		assertTrue(stored.isGoodAt(NOW.plusSeconds(8)));
		assertFalse(stored.isGoodAt(NOW.plusSeconds(9)));
		integrations().save(stored.revokedAt(NOW.plusSeconds(2)));
		Integration revoked = integrations().byId(made.id()).orElseThrow();
		assertFalse(revoked.isGoodAt(NOW.plusSeconds(3)));
		assertEquals(revoked, revoked.revokedAt(NOW.plusSeconds(7)));
	}

	@Test
	void aUseIsKeptToTheMinuteAndNobodyHearsOfIt() {
		Integration made = named("calendar", HASH, NOW);
		AtomicInteger heard = new AtomicInteger();
		long before = records().feed().position().number();
		try (Subscription subscription = records().feed().listen(position -> heard.incrementAndGet())) {
			integrations().save(made);
			assertEquals(1, heard.get());
			integrations().used(made.id(), NOW.plusSeconds(1));
			integrations().used(made.id(), NOW.plusSeconds(60));
			assertEquals(Optional.of(NOW.plusSeconds(1)), integrations().byId(made.id()).orElseThrow().lastUsed());
			integrations().used(made.id(), NOW.plusSeconds(61));
			assertEquals(Optional.of(NOW.plusSeconds(61)), integrations().byId(made.id()).orElseThrow().lastUsed());
			// The clock was set back: that is no use within the minute.
			integrations().used(made.id(), NOW.minusSeconds(7_200));
			assertEquals(Optional.of(NOW.minusSeconds(7_200)), integrations().byId(made.id()).orElseThrow().lastUsed());
			integrations().used(IntegrationId.random(), NOW);
			assertEquals(1, heard.get());
		}
		assertEquals(before, records().feed().position().number());
		assertEquals(1, integrations().all().size());
	}
}
