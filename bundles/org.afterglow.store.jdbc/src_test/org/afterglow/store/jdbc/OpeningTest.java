package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningTest {

	private OpenVault vault;
	private Told told;

	@BeforeEach
	void open() throws Exception {
		vault = OpenVault.create();
		told = Told.in(vault.records());
	}

	@AfterEach
	void close() throws Exception {
		vault.close();
	}

	@Test
	void everythingIsThereAfterReopening() throws Exception {
		for (int i = 0; i < 8; i++) {
			told.save(vault.records(), i);
		}
		vault.records().codes().delete(vault.records().codes().named("code 11").orElseThrow().id());
		List<Object> before = everything(vault.records());
		for (int i = 0; i < 3; i++) {
			vault.lock();
			vault.unlock();
			assertEquals(before, everything(vault.records()));
		}
		assertEquals(List.of(), vault.verify());
	}

	private static List<Object> everything(Records records) {
		List<Object> all = new ArrayList<>(records.clients().all());
		records.clients().all().forEach(client -> all.addAll(records.sessions().of(client.id())));
		all.addAll(records.codes().all());
		records.narratives().each(Optional.empty(), all::add);
		all.add(records.feed().position());
		all.addAll(records.feed().after(0, 10_000));
		return all;
	}

	@Test
	void everyDatabaseHasALineageOfItsOwn() throws Exception {
		FeedPosition one = vault.records().feed().position();
		try (OpenVault other = OpenVault.create()) {
			assertFalse(other.records().feed().position().lineage().equals(one.lineage()));
		}
	}

	@Test
	void whatIsThereIsNotMadeAnew() throws Exception {
		vault.lock();
		byte[] before = Files.readAllBytes(vault.file());
		try (Vault again = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
			assertThrows(VaultUnavailable.class, () -> new JdbcRecordsOpener().create(again));
		}
		assertArrayEquals(before, Files.readAllBytes(vault.file()));
		vault.unlock();
	}

	@Test
	void verifyingAndOpeningForNothingHardlyGrowTheFile() throws Exception {
		told.save(vault.records(), 10);
		vault.lock();
		vault.unlock();
		vault.lock();
		long size = Files.size(vault.file());
		for (int i = 0; i < 5; i++) {
			vault.unlock();
			vault.lock();
		}
		assertTrue(Files.size(vault.file()) < 2 * size, size + " became " + Files.size(vault.file()));
		vault.unlock();
	}

	/** Autosave of one narrative all afternoon: what no longer counts makes room. */
	@Test
	void savingTheSameAgainAndAgainDoesNotFillTheDisk() throws Exception {
		CodedNarrative last = told.save(vault.records(), 20);
		for (int i = 0; i < 400; i++) {
			last = vault.records().narratives().save(new CodedNarrative(
					last.narrative().withText(last.narrative().text() + "."), last.anchors(), last.codings()));
		}
		long size = Files.size(vault.file());
		assertTrue(size < 2_000_000, size + " bytes for " + last.narrative().text().length() + " characters");
	}

	@Test
	void closedRecordsSaySo() {
		Records records = vault.records();
		vault.lock();
		assertThrows(RecordsUnavailable.class, () -> records.clients().all());
		assertThrows(RecordsUnavailable.class, () -> records.together(() -> 1));
		vault.lock();
	}

	@Test
	void damageMetWhileReadingIsNamed() throws Exception {
		for (int i = 0; i < 30; i++) {
			told.save(vault.records(), i);
		}
		vault.lock();
		vault.unlock();
		byte[] good = Files.readAllBytes(vault.file());
		byte[] bad = good.clone();
		for (int i = 20_000; i < bad.length; i += 1_000) {
			bad[i] ^= 1;
		}
		Files.write(vault.file(), bad, StandardOpenOption.WRITE);
		int[] read = {0};
		RecordsDamaged damaged = assertThrows(RecordsDamaged.class,
				() -> vault.records().narratives().each(Optional.empty(), coded -> {
					assertEquals(Told.text(read[0]), coded.narrative().text());
					read[0]++;
				}));
		assertEquals("records.db", damaged.file());
		assertTrue(damaged.detail().matches("block \\d+"), damaged.detail());
		Files.write(vault.file(), good, StandardOpenOption.WRITE);
	}

	/** It should not happen; if it does, loading says so and refuses nothing. */
	@Test
	void anAnchorThatDoesNotQuoteTheTextIsLoadedAsUnanchored() throws Exception {
		CodedNarrative stored = told.save(vault.records(), 3);
		behindTheBack("update anchor set quote = 'x' || quote");
		CodedNarrative loaded = vault.records().narratives().byId(stored.narrative().id()).orElseThrow();
		assertEquals(3, loaded.anchors().size());
		assertTrue(loaded.anchors().stream().allMatch(anchor -> anchor.state() == AnchorState.UNANCHORED));
		assertEquals(stored.codings(), loaded.codings());
		List<String> findings = vault.verify();
		assertEquals(3, findings.size());
		assertTrue(findings.getFirst().endsWith("does not quote " + stored.narrative().id()), findings.toString());
		Narrative next = stored.narrative().withText(stored.narrative().text() + ".");
		vault.records().narratives().save(new CodedNarrative(next, loaded.anchors(), loaded.codings()));
		assertEquals(List.of(), vault.verify());
	}

	@Test
	void verifyingFindsWhatTheSchemaForbids() throws Exception {
		told.save(vault.records(), 5);
		behindTheBack("set referential_integrity false", "delete from narrative_text", "delete from client",
				"update feed set number = number + 1000");
		List<String> findings = new ArrayList<>();
		vault.lock();
		try (Vault again = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
			findings.addAll(new JdbcRecordsOpener().verify(again));
		}
		assertTrue(findings.contains("1 narratives without text"), findings.toString());
		assertTrue(findings.contains("1 sessions without client"), findings.toString());
		assertTrue(findings.stream().anyMatch(finding -> finding.startsWith("the feed has change 10")), findings.toString());
	}

	private void behindTheBack(String... statements) throws Exception {
		vault.behindTheBack(statements);
		vault.unlock();
	}
}
