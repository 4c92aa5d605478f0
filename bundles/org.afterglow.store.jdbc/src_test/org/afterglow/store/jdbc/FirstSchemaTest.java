package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Phase;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;
import org.afterglow.records.RevisionReason;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault that a program of the first schema made, and no program since has written to. */
class FirstSchemaTest {

	@TempDir
	Path folder;

	@BeforeEach
	void takeOutOfTheDrawer() throws Exception {
		for (String name : List.of("records.db", "vault.hdr")) {
			try (InputStream in = FirstSchemaTest.class.getResourceAsStream("schema1/" + name)) {
				Files.copy(in, folder.resolve(name));
			}
		}
	}

	private interface Work {
		void on(Records records) throws Exception;
	}

	private void opened(Work work) throws Exception {
		try (Vault vault = Vault.open(folder, Passphrase.of(OpenVault.PASSPHRASE))) {
			OpenRecords open = new JdbcRecordsOpener().open(vault);
			try {
				work.on(open.records());
			} finally {
				open.close();
			}
		}
	}

	@Test
	void everythingIsThereAndTheFeedStandsWhereItStood() throws Exception {
		for (int i = 0; i < 2; i++) {
			opened(records -> {
				assertEquals(new FeedPosition(UUID.fromString("0fe7e195-c66f-42c4-9cb3-48b9ea92a58e"), 29),
						records.feed().position());
				assertEquals(10, Told.check(records));
				assertEquals(List.of("told", "Zoë Straße"), records.clients().all().stream().map(Client::label).toList());
				assertFalse(records.clients().all().stream().anyMatch(Client::archived));
				checkCodes(records);
				checkCoding(records);
			});
		}
		assertFalse(Files.exists(folder.resolve("records-before-upgrade.db")));
		try (Vault vault = Vault.open(folder, Passphrase.of(OpenVault.PASSPHRASE))) {
			assertEquals(List.of(), new JdbcRecordsOpener().verify(vault));
		}
	}

	private static void checkCodes(Records records) {
		List<Code> codes = records.codes().all();
		assertEquals(12, codes.size());
		assertTrue(codes.stream().allMatch(code -> code.synonyms().isEmpty() && code.shortcut().isEmpty()));
		Code top = records.codes().named("code 0").orElseThrow();
		assertEquals("as written in 2026 \uD83D\uDE42", top.definition());
		assertEquals(Optional.of(top.id()), records.codes().named("code 1").orElseThrow().parent());
		assertEquals(Optional.of(top.id()), records.codes().named("code 11").orElseThrow().redirect());
	}

	private static void checkCoding(Records records) {
		List<Coding> marked = new ArrayList<>();
		records.narratives().each(Optional.empty(), coded -> coded.codings().stream()
				.filter(coding -> !coding.memo().isEmpty()).forEach(marked::add));
		assertEquals(1, marked.size());
		assertEquals("a memo of then", marked.getFirst().memo());
		assertEquals("", marked.getFirst().author());
		assertEquals(OptionalInt.of(-2), marked.getFirst().attributes().valence());
		assertEquals(Optional.of(Phase.PEAK), marked.getFirst().attributes().phase());
	}

	@Test
	void whatCameSinceWorksInIt() throws Exception {
		opened(records -> {
			records.clients().save(records.clients().labelled("told").orElseThrow().withArchived(true));
			records.codes().save(records.codes().named("code 3").orElseThrow().withShortcut(OptionalInt.of(1))
					.withSynonyms(List.of("three")));
			records.settings().set("therapist.name", "Dr. Linden");
			for (CodedNarrative coded : all(records)) {
				records.revisions().keep(coded.narrative().id(), RevisionReason.SAVED).orElseThrow();
			}
		});
		opened(records -> {
			assertTrue(records.clients().labelled("told").orElseThrow().archived());
			assertEquals(List.of("three"), records.codes().named("code 3").orElseThrow().synonyms());
			assertEquals(Optional.of("Dr. Linden"), records.settings().get("therapist.name"));
			for (CodedNarrative coded : all(records)) {
				var kept = records.revisions().of(coded.narrative().id()).getFirst();
				assertEquals(coded, records.revisions().byId(kept.id()).orElseThrow().narrative());
			}
		});
	}

	private static List<CodedNarrative> all(Records records) {
		List<CodedNarrative> all = new ArrayList<>();
		records.narratives().each(Optional.empty(), all::add);
		return all;
	}
}
