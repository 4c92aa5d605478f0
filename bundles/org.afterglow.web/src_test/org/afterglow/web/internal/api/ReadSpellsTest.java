package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.afterglow.model.IntegrationId;
import org.afterglow.model.NarrativeId;
import org.junit.jupiter.api.Test;

class ReadSpellsTest {

	private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

	private final ReadSpells spells = new ReadSpells();
	private final IntegrationId script = IntegrationId.random();
	private final NarrativeId door = NarrativeId.random();

	@Test
	void eachScriptAndEachNarrativeOnceInAQuarterOfAnHour() {
		assertTrue(spells.begins(script, door, NOW));
		assertFalse(spells.begins(script, door, NOW.plusSeconds(1)));
		assertTrue(spells.begins(script, NarrativeId.random(), NOW));
		assertTrue(spells.begins(IntegrationId.random(), door, NOW));
		assertFalse(spells.begins(script, door, NOW.plus(ReadSpells.SPELL).minusMillis(1)));
		assertTrue(spells.begins(script, door, NOW.plus(ReadSpells.SPELL)));
		assertTrue(spells.begins(script, door, NOW.minusSeconds(60)), "a clock that was put back");
	}

	@Test
	void doesNotGrowWithoutEnd() {
		for (int i = 0; i < 10_001; i++) {
			assertTrue(spells.begins(script, NarrativeId.random(), NOW));
		}
		assertTrue(spells.begins(script, door, NOW));
		assertFalse(spells.begins(script, door, NOW));
	}
}
