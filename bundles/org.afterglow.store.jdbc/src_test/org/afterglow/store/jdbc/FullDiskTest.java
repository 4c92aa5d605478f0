package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.BlockStorage;
import org.junit.jupiter.api.Test;

/** The disk takes no more: the save is refused, nothing pretends to work, and what was acknowledged is there afterwards. */
class FullDiskTest {

	private final AtomicBoolean full = new AtomicBoolean();

	@Test
	void whatWasAcknowledgedIsThereWhenTheDiskHasRoomAgain() throws Exception {
		try (OpenVault vault = OpenVault.create(this::storage, SchemaSteps.shipped())) {
			Told told = Told.in(vault.records());
			for (int i = 0; i < 5; i++) {
				told.save(vault.records(), i);
			}
			List<Long> heard = new ArrayList<>();
			vault.records().feed().listen(position -> heard.add(position.number()));
			long before = vault.records().feed().position().number();
			full.set(true);
			assertThrows(RecordsUnavailable.class, () -> told.save(vault.records(), 5));
			assertThrows(RecordsUnavailable.class, () -> told.save(vault.records(), 5));
			assertEquals(List.of(), heard);
			assertEquals(before, vault.records().feed().position().number());
			readOrRefuse(vault);
			vault.lock();
			full.set(false);
			vault.unlock();
			int found = Told.check(vault.records());
			assertTrue(found == 5 || found == 6, found + " of 5");
			told.save(vault.records(), found);
			assertEquals(List.of(), vault.verify());
			assertEquals(found + 1, Told.check(vault.records()));
		}
	}

	private static void readOrRefuse(OpenVault vault) {
		try {
			assertTrue(Told.check(vault.records()) >= 5);
		} catch (RecordsUnavailable e) {
			assertTrue(e.getMessage().startsWith("practice could not be read") || e.getMessage().equals("records are closed"),
					e.getMessage());
		}
	}

	private BlockStorage storage(Path file, BlockStorage.Access access) throws IOException {
		BlockStorage disk = Unforced.of(file, access);
		return new BlockStorage() {
			@Override
			public void write(long position, ByteBuffer source) throws IOException {
				if (full.get()) {
					throw new IOException("No space left on device");
				}
				disk.write(position, source);
			}

			@Override
			public void force() throws IOException {
				disk.force();
			}

			@Override
			public long size() throws IOException {
				return disk.size();
			}

			@Override
			public void read(long position, ByteBuffer target) throws IOException {
				disk.read(position, target);
			}

			@Override
			public void truncate(long size) throws IOException {
				disk.truncate(size);
			}

			@Override
			public void close() throws IOException {
				disk.close();
			}
		};
	}
}
