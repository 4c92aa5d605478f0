package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.records.RevisionReason;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a client reaches a disk in the clear, nor a message. */
class SecrecyTest {

	private static final String MARKER = "Quittenmond über Wasserschacht";

	private static final Tally LOOKED = new Tally(Table.WORDS, "the records and their log");

	private final Set<Path> before = new TreeSet<>();

	@TempDir
	Path folder;

	@BeforeEach
	void lookAtTemporaryFiles() throws Exception {
		before.addAll(temporaryFiles());
	}

	private static Set<Path> temporaryFiles() throws Exception {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return new TreeSet<>(files.toList());
		}
	}

	@AfterEach
	void nothingIsLeftInTheClear() throws Exception {
		Set<Path> fresh = temporaryFiles();
		fresh.removeAll(before);
		for (Path entry : Stream.concat(Stream.of(folder), fresh.stream()).toList()) {
			assertFalse(nowInTheClear(entry), "in the clear: " + entry);
		}
		assertFalse(fresh.stream().anyMatch(file -> file.getFileName().toString().startsWith("h2")), "H2 left " + fresh);
	}

	/** Tells the table of reliability. */
	private static boolean nowInTheClear(Path entry) throws Exception {
		LOOKED.count("looks");
		boolean found = holdsMarker(entry);
		LOOKED.count("found", found ? 1 : 0);
		return found;
	}

	private static boolean holdsMarker(Path entry) throws Exception {
		if (!Files.exists(entry)) {
			return false;
		}
		try (Stream<Path> files = Files.walk(entry)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				LOOKED.count("files");
				String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
				for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
					for (String word : MARKER.split(" ")) {
						if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
							return true;
						}
					}
				}
			}
		}
		return false;
	}

	@Test
	void everyUseCaseIsSealed() throws Exception {
		try (OpenVault vault = OpenVault.create()) {
			Records records = vault.records();
			Client client = Client.labelled(MARKER);
			records.clients().save(client);
			Told told = Told.in(records);
			Session session = new Session(told.session().id(), client.id(), 1, told.session().date(), SessionKind.DOSING,
					told.session().route(), MARKER);
			records.sessions().save(session);
			Code code = Code.named(MARKER, CodeKind.THEME, CodeColour.ROSE).defined(MARKER);
			records.codes().save(code);
			CodedNarrative stored = records.narratives()
					.save(CodedText.told(session.id(), MARKER, "I saw " + MARKER).coded(MARKER, code.id()).build());
			Coding memo = stored.codings().getFirst().withMemo(MARKER);
			CodedNarrative changed = records.narratives().save(new CodedNarrative(
					stored.narrative().withText("I saw " + MARKER + " again"), stored.anchors(), List.of(memo)));
			EntryExamples.save(records, MARKER);
			assertEquals(changed.narrative(), records.narratives().byId(stored.narrative().id()).orElseThrow().narrative());
			records.settings().set("spelling.words", MARKER);
			records.revisions().keep(stored.narrative().id(), RevisionReason.SAVED).orElseThrow();
			records.codes().restore(records.codes().delete(code.id()).orElseThrow());
			assertFalse(nowInTheClear(vault.folder()), "while it is open");
			assertThrows(IllegalStateException.class, () -> records.together(() -> {
				records.narratives().delete(stored.narrative().id());
				throw new IllegalStateException("of the test");
			}));
			vault.lock();
			assertFalse(nowInTheClear(vault.folder()), "after it was closed");
			vault.unlock();
			vault.records().clients().delete(client.id());
			assertEquals(List.of(), vault.verify());
			assertFalse(nowInTheClear(vault.folder()), "after it was deleted");
		}
	}

	/** What the marker search can find at all. */
	@Test
	void theSearchForTheMarkerFindsIt() throws Exception {
		Path file = Files.writeString(folder.resolve("clear"), "x" + MARKER, StandardCharsets.UTF_16LE);
		assertTrue(holdsMarker(folder));
		Files.delete(file);
	}

	@Test
	void aLargeSortDoesNotSpill() throws Exception {
		withDatabase(database -> {
			Link link = database.administrator();
			link.update("insert into client (id, label, label_key) select random_uuid(), ? || x, x from system_range(1, 45000)", MARKER.repeat(20));
			List<Integer> lengths = link.list("select distinct label || 'x' from client order by 1 desc",
					row -> row.getString(1).length());
			assertEquals(45_000, lengths.size());
			Set<Path> fresh = temporaryFiles();
			fresh.removeAll(before);
			assertFalse(fresh.stream().anyMatch(file -> file.getFileName().toString().startsWith("h2")));
			link.rollback();
		});
	}

	@Test
	void theProgramHasRightsOnRowsAlone() throws Exception {
		String out = folder.resolve("out").toString();
		withDatabase(database -> {
			try (Link link = database.forWriting()) {
				for (String statement : List.of("script to '" + out + "'", "backup to '" + out + "'",
						"call csvwrite('" + out + "', 'select label from client')", "call file_write('x', '" + out + "')",
						"call file_read('/etc/hostname')", "create alias f for 'java.lang.System.getProperty'",
						"create table t (id int)", "drop table client", "alter table client add column x int",
						"set trace_level_file 3", "set max_memory_rows 1", "checkpoint sync", "shutdown", "shutdown compact",
						"create user other password ''", "select * from schema_history",
						"update audit set who = 'x'", "delete from audit", "truncate table audit",
						"runscript from '" + out + "'", "create linked table l ('', '', '', '', '')")) {
					SQLException refused = assertThrows(SQLException.class, () -> link.execute(statement), statement);
					assertTrue(Set.of(90040, 90096).contains(refused.getErrorCode()), statement + ": " + refused.getErrorCode());
				}
			}
		});
		assertFalse(Files.exists(Path.of(out)));
	}

	@Test
	void messagesHoldNoValues() throws Exception {
		withDatabase(database -> {
			try (Transactions transactions = new Transactions(database, FeedTable.of(database.administrator()), log, Room.of(folder))) {
				for (String statement : List.of("insert into client (id, label, label_key) values (random_uuid(), ?, null)",
						"select cast(? as integer)", "select * from client where id = cast(? as uuid)",
						"select cast('" + MARKER + "' as date), ?", "no sql " + MARKER,
						"insert into code (id, name, name_key, kind, colour) values (random_uuid(), ?, 'k', 'k', '" + MARKER.repeat(20)
								+ "')")) {
					RecordsUnavailable failure = assertThrows(RecordsUnavailable.class,
							() -> transactions.read(link -> link.list(statement, row -> row.getString(1), MARKER)), statement);
					for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
						assertFalse(cause.toString().matches("(?s).*(Quitten|QUITTEN|Wasser).*"), cause.toString());
						assertFalse(cause instanceof SQLException);
					}
				}
			}
		});
	}

	private AuditLog log;

	private interface Work {
		void run(SealedDatabase database) throws Exception;
	}

	private void withDatabase(Work work) throws Exception {
		try (Vault vault = Vault.create(folder.resolve("vault"), Passphrase.of(OpenVault.PASSPHRASE), KeyCost.forTests());
				RecordsFile file = RecordsFile.create(vault.blocks(Purpose.DATABASE)
						.open(Unforced.of(vault.folder().resolve("f"), BlockStorage.Access.WRITE), "f"));
				SealedDatabase database = SealedDatabase.create(file)) {
			SchemaSteps.shipped().runAll(database);
			log = AuditLog.open(database.administrator(), new Chain(vault.stamp(Purpose.AUDIT)),
					new Witness(vault.folder(), vault.streams(Purpose.AUDIT)), Clock.systemUTC());
			work.run(database);
		}
	}
}
