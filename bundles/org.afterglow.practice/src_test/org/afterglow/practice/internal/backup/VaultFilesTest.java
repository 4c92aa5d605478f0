package org.afterglow.practice.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFilesTest {

	@TempDir
	private Path vault;

	@Test
	void allButWhatIsMadeAnewOrUnfinishedIsTaken() throws IOException {
		for (String path : List.of("vault.hdr", "vault.lock", "witness", "records.db", "records.db.new", "attachments/a", "index/1/segments",
				"backup.tmp/records.db", "layout", "4-before-upgrade.db")) {
			Files.createDirectories(vault.resolve(path).getParent());
			Files.writeString(vault.resolve(path), path);
		}
		assertEquals(List.of("attachments/a", "layout", "records.db"), VaultFiles.in(vault));
	}

	/** The index is written by a thread of its own, also while nobody may save. */
	@Test
	void anIndexThatChangesWhileOneLooksIsNoHindrance() throws Exception {
		Path index = Files.createDirectories(vault.resolve("index/1"));
		Files.writeString(vault.resolve("records.db"), "x");
		AtomicBoolean stop = new AtomicBoolean();
		Thread writer = new Thread(() -> {
			try {
				for (int i = 0; !stop.get(); i++) {
					Files.writeString(index.resolve("segment" + i), "x");
					Files.deleteIfExists(index.resolve("segment" + (i - 40)));
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		writer.start();
		try {
			for (int i = 0; i < 2000; i++) {
				assertEquals(List.of("records.db"), VaultFiles.in(vault));
			}
		} finally {
			stop.set(true);
			writer.join();
		}
	}
}
