package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.testing.CodedText;
import org.junit.jupiter.api.Test;

/** Days of saving: what was overwritten takes no place for long. */
class SpaceTest {

	private static final int KEPT = 20;
	private static final int SAVES = 900;
	/** What a save really adds are its entries in log and feed. Without winning space back it was 4,600 bytes. */
	private static final int BYTES_A_SAVE = 1024;

	@Test
	void theFileDoesNotGrowWithEverySave() throws Exception {
		try (OpenVault vault = OpenVault.create()) {
			Told told = Told.in(vault.records());
			List<Narrative> kept = new ArrayList<>();
			long early = 0;
			for (int i = 0; i < SAVES; i++) {
				Narrative next = Narrative.told(told.session().id(), "n" + i, i + " a word and another".repeat(500), CodedText.THEN);
				vault.records().narratives().save(CodedNarrative.uncoded(next));
				kept.add(next);
				if (kept.size() > KEPT) {
					// Not the oldest: some stay for long among many that go.
					vault.records().narratives().delete(kept.remove(i * 7 % kept.size()).id());
				}
				if (i == SAVES / 3) {
					early = Files.size(vault.file());
				}
			}
			long added = Files.size(vault.file()) - early;
			int saves = 2 * (SAVES - SAVES / 3);
			assertTrue(added < (long) saves * BYTES_A_SAVE, added / saves + " bytes a save");
			assertEquals(List.of(), vault.verify());
			assertEquals(KEPT, vault.records().narratives().count());
		}
	}
}
