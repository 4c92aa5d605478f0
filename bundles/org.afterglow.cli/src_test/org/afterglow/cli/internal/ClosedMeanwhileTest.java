package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.AuditExport;
import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.JsonLinesExport;
import org.afterglow.exchange.JsonLinesImport;
import org.afterglow.model.Session;
import org.afterglow.practice.LockReason;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.NewAttachment;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault is locked while long work goes on: the work is whole or was never done, and nothing half-written is left. */
class ClosedMeanwhileTest {

	private static final int NARRATIVES = 60;

	@TempDir
	private Path temp;
	private Path vault;
	private Practices practices;
	private Practice practice;
	private Thread closer;

	@BeforeEach
	void open() throws Exception {
		RecordsOpener records = RecordsOpener.class
				.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance());
		SearchOpener search = SearchOpener.class
				.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance());
		practices = Practices.with(records, search);
		vault = temp.resolve("vault");
		practice = practices.create(vault, passphrase(), KeyCost.forTests());
	}

	private static Passphrase passphrase() {
		return Passphrase.of(Shell.PASSPHRASE.toCharArray());
	}

	@AfterEach
	void close() {
		practice.close();
	}

	private static byte[] lines(String client) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < NARRATIVES; i++) {
			lines.append("""
					{"client":"%s","session":1,"date":"2026-11-06","kind":"dosing","route":"iv","title":"Door %d",\
					"text":"I saw a white door.","codings":[{"start":8,"end":18,"code":"Door","kind":"symbol"}]}
					""".formatted(client, i));
		}
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void read(String client, ImportProgress progress) throws Exception {
		new JsonLinesImport(practice.records(), practice.codebook(), java.time.Clock.systemUTC())
				.read(new ByteArrayInputStream(lines(client)), progress);
	}

	/** From another thread, as it is locked; comes back when that waits, or is done. */
	private void lock() {
		if (closer != null) {
			return;
		}
		practice.leaving(LockReason.ASKED);
		closer = new Thread(practice::close);
		closer.start();
		while (closer.getState() == Thread.State.RUNNABLE || closer.getState() == Thread.State.NEW) {
			Thread.onSpinWait();
		}
	}

	/** Nothing is damaged, and these narratives are there. */
	private void assertHolds(int narratives) throws Exception {
		closer.join();
		assertEquals(List.of(), practices.verify(vault, passphrase()));
		practice = practices.open(vault, passphrase());
		int[] found = new int[1];
		practice.records().narratives().each(Optional.empty(), coded -> found[0]++);
		assertEquals(narratives, found[0]);
	}

	private List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void anExportIsWholeOrThereIsNoFile() throws Exception {
		read("Heron", ImportProgress.NONE);
		Path out = Files.createDirectory(temp.resolve("out"));
		Path file = out.resolve("practice.jsonl");
		JsonLinesExport export = new JsonLinesExport(practice.records(), codebook(this::lock));
		try {
			export.write(file, false, Optional.empty());
			assertEquals(List.of("practice.jsonl"), names(out));
			assertEquals(NARRATIVES, Files.readAllLines(file).size());
		} catch (RuntimeException e) {
			assertEquals(List.of(), names(out));
		}
		assertHolds(NARRATIVES);
	}

	private Codebook codebook(Runnable asked) {
		Codebook real = practice.codebook();
		return (Codebook) Proxy.newProxyInstance(Codebook.class.getClassLoader(), new Class<?>[] {Codebook.class}, (proxy, method, values) -> {
			asked.run();
			try {
				return method.invoke(real, values);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	@Test
	void anImportIsWholeOrNothingOfItIsKept() throws Exception {
		read("Heron", ImportProgress.NONE);
		int imported;
		try {
			read("Marlow", (narratives, bytes) -> {
				if (narratives == NARRATIVES / 2) {
					lock();
				}
			});
			imported = NARRATIVES;
		} catch (RuntimeException e) {
			imported = 0;
		}
		assertHolds(NARRATIVES + imported);
		assertEquals(imported > 0, practice.records().clients().labelled("Marlow").isPresent());
	}

	@Test
	void aLogThatIsExportedIsWholeOrThereIsNoFile() throws Exception {
		read("Heron", ImportProgress.NONE);
		Path out = Files.createDirectory(temp.resolve("out"));
		boolean[] asked = new boolean[1];
		try {
			new AuditExport(practice.records().audit()).write(out.resolve("log.csv"), AuditFilter.ALL, List.of("Number"),
					entry -> List.of(Long.toString(entry.number())), () -> {
						lock();
						asked[0] = true;
						return false;
					});
		} catch (RuntimeException e) {
			assertEquals(List.of(), names(out));
		}
		assertTrue(asked[0]);
		assertHolds(NARRATIVES);
	}

	@Test
	void aFileThatIsAttachedIsThereOrIsNot() throws Exception {
		read("Heron", ImportProgress.NONE);
		Session session = practice.records().sessions().of(practice.records().clients().all().getFirst().id()).getFirst();
		byte[] content = new byte[300_000];
		boolean[] added = new boolean[1];
		try {
			practice.records().attachments().add(NewAttachment.of(session.id(), "drawing.png", ""), new ByteArrayInputStream(content), size -> {
				lock();
				return true;
			});
			added[0] = true;
		} catch (RuntimeException e) {
			assertFalse(added[0]);
		}
		assertHolds(NARRATIVES);
		int kept = practice.records().attachments().all().size();
		assertEquals(added[0] ? 1 : 0, kept);
		Path folder = vault.resolve("attachments");
		assertEquals(kept, Files.exists(folder) ? names(folder).size() : 0, "a file nobody knows is left");
	}

	@Test
	void whatComesAfterTheLockIsRefused() throws Exception {
		lock();
		closer.join();
		assertThrows(RuntimeException.class, () -> read("Heron", ImportProgress.NONE));
		assertHolds(0);
	}
}
