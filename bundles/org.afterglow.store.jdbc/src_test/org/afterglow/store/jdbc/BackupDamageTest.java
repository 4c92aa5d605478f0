package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Practice;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a backup, it is told by name and nothing of it is put back. */
class BackupDamageTest {

	/** Set to 1 to try a bit of every byte; the front is always tried in full. */
	private static final int STEP = Integer.getInteger("afterglow.flip.step", Tally.effort(499, 97));
	private static final Tally FLIPPED = new Tally(Table.DAMAGE, "backup, bits flipped");
	private static final Tally CUT = new Tally(Table.DAMAGE, "backup, cut or exchanged");

	@TempDir
	Path temp;
	private BackedUp there;
	private BackupFile one;
	private BackupFile two;
	private int front;
	private int refused;

	@BeforeEach
	void make() throws Exception {
		there = new BackedUp(temp);
		try (Practice practice = there.create(3)) {
			there.attach("drawing", "a drawing".repeat(20_000).getBytes());
			one = there.make(practice);
			two = there.make(practice);
		}
		byte[] bytes = Files.readAllBytes(one.file());
		front = 40 + ByteBuffer.wrap(bytes).getInt(36) + 32;
	}

	@Test
	void everyFlippedBitIsNoticed() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		byte[] good = Files.readAllBytes(one.file());
		assertTrue(good.length > 3 * 64 * 1024, "several segments");
		int tried = 0;
		for (int at = 0; at < good.length; at += at < front + 64 || at > good.length - 64 ? 1 : STEP) {
			byte[] bad = good.clone();
			bad[at] ^= (byte) (1 << random.nextInt(8));
			refuse(bad, "byte " + at + ", seed " + seed, FLIPPED);
			tried++;
		}
		assertTrue(tried > 500, tried + " flips");
	}

	@Test
	void everyCutIsNoticed() throws Exception {
		byte[] good = Files.readAllBytes(one.file());
		for (int length = 0; length < good.length; length += length < front + 100 ? 7 : 1777) {
			refuse(Arrays.copyOf(good, length), "cut to " + length, CUT);
		}
		int segment = 64 * 1024;
		for (int length = front + segment; length < good.length; length += segment) {
			refuse(Arrays.copyOf(good, length), "cut between segments at " + length, CUT);
		}
		refuse(Arrays.copyOf(good, good.length + 1), "longer by a byte", CUT);
	}

	@Test
	void partsOfTwoBackupsDoNotMix() throws Exception {
		byte[] a = Files.readAllBytes(one.file());
		byte[] b = Files.readAllBytes(two.file());
		int common = Math.min(a.length, b.length);
		byte[] otherFront = a.clone();
		System.arraycopy(b, 0, otherFront, 0, front);
		refuse(otherFront, "front of another backup", CUT);
		int segment = 64 * 1024;
		for (int start = front; start < common; start += segment) {
			byte[] mixed = a.clone();
			System.arraycopy(b, start, mixed, start, Math.min(segment, common - start));
			refuse(mixed, "segment at " + start + " of another backup", CUT);
		}
		byte[] swapped = a.clone();
		System.arraycopy(a, front + segment, swapped, front + 2 * segment, segment);
		System.arraycopy(a, front + 2 * segment, swapped, front + segment, segment);
		refuse(swapped, "two segments swapped", CUT);
	}

	@Test
	void aBackupOfAnotherVaultIsNotTakenForOneOfThis() throws Exception {
		BackedUp other = new BackedUp(Files.createDirectory(temp.resolve("other")));
		BackupFile foreign;
		try (Practice practice = other.create(3)) {
			foreign = other.make(practice);
		}
		byte[] a = Files.readAllBytes(one.file());
		byte[] b = Files.readAllBytes(foreign.file());
		byte[] mixed = Arrays.copyOf(b, a.length);
		System.arraycopy(a, front, mixed, front, a.length - front);
		refuse(mixed, "front of another vault", CUT);
		Path folder = one.file().getParent();
		Files.copy(foreign.file(), folder.resolve(foreign.file().getFileName() + ".afterglow-backup"));
		try (Practice practice = there.open(there.vault)) {
			assertEquals(2, there.backups.list(practice, folder).size());
		}
	}

	private void refuse(byte[] bad, String what, Tally tally) throws Exception {
		tally.count("tried");
		Path file = temp.resolve("bad.afterglow-backup");
		Files.write(file, bad);
		try {
			VaultFailure failure = assertThrows(VaultFailure.class, () -> there.verify(file), what);
			VaultDamaged damaged = assertThrows(VaultDamaged.class, () -> {
				throw failure;
			}, what + ": " + failure);
			assertTrue(damaged.detail().length() > 5, what);
		} catch (AssertionError e) {
			BackupFailure failure = assertThrows(BackupFailure.class, () -> there.verify(file), e.getMessage());
			assertEquals(Reason.NOT_A_BACKUP, failure.reason(), what);
			assertTrue(bad.length < 8 || !new String(bad, 0, 8).equals("AFTRPRCL"), what);
		}
		tally.count("noticed");
		if (++refused % 8 != 0) {
			return;
		}
		Path folder = temp.resolve("put back");
		assertThrows(Exception.class,
				() -> there.backups.restore(file, BackedUp.passphrase(), folder, BackupProgress.NONE), what);
		assertTrue(Files.notExists(folder), what);
		assertTrue(Files.notExists(temp.resolve(".put back.afterglow-restoring")), what);
	}
}
