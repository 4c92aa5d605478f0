package org.afterglow.store.jdbc.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.model.AttachmentId;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.AttachmentNotTaken.Reason;
import org.afterglow.records.Attachments;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk takes no more, or the file is more than is taken: nothing half-written stays. */
class FullDiskTest {

	@TempDir
	Path folder;
	private Vault vault;

	@BeforeEach
	void make() throws Exception {
		vault = Vault.create(folder.resolve("vault"), Passphrase.of("three moons over water".toCharArray()), KeyCost.forTests());
	}

	@AfterEach
	void close() {
		vault.close();
	}

	private List<String> left() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("vault/attachments"))) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private OutputStream failing(Path file, String name, String words, int room) throws IOException {
		return new FilterOutputStream(vault.streams(Purpose.ATTACHMENTS).create(file, name)) {
			private int left = room;

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				left -= length;
				if (left < 0) {
					throw new IOException(words);
				}
				out.write(bytes, offset, length);
			}
		};
	}

	@Test
	void aFullDiskIsToldAndLeavesNothing() throws Exception {
		for (int room : new int[] { 0, 100_000, 400_000 }) {
			AttachmentFiles files = AttachmentFiles.with(vault, (file, name) -> failing(file, name, "No space left on device", room),
					Attachments.LARGEST);
			AttachmentNotTaken full = assertThrows(AttachmentNotTaken.class, () -> files.seal(AttachmentId.random(), "x",
					new ByteArrayInputStream(new byte[500_000]), Progress.UNSEEN));
			assertEquals(Reason.DISK_FULL, full.reason());
			assertEquals(List.of(), left());
		}
	}

	@Test
	void anotherFailureOfTheDiskIsToldApart() throws Exception {
		AttachmentFiles files = AttachmentFiles.with(vault, (file, name) -> failing(file, name, "Input/output error", 70_000),
				Attachments.LARGEST);
		AttachmentNotTaken failure = assertThrows(AttachmentNotTaken.class, () -> files.seal(AttachmentId.random(), "x",
				new ByteArrayInputStream(new byte[500_000]), Progress.UNSEEN));
		assertEquals(Reason.NOT_WRITABLE, failure.reason());
		assertEquals(List.of(), left());
	}

	@Test
	void moreThanTheLimitIsNotTaken() throws Exception {
		AttachmentFiles files = AttachmentFiles.with(vault, vault.streams(Purpose.ATTACHMENTS)::create, 300_000);
		AttachmentId id = AttachmentId.random();
		AttachmentNotTaken tooLarge = assertThrows(AttachmentNotTaken.class,
				() -> files.seal(id, "x", new ByteArrayInputStream(new byte[300_001]), Progress.UNSEEN));
		assertEquals(Reason.TOO_LARGE, tooLarge.reason());
		assertEquals(List.of(), left());
		assertEquals(300_000, files.seal(id, "x", new ByteArrayInputStream(new byte[300_000]), Progress.UNSEEN).size());
	}
}
