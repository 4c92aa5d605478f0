package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.afterglow.model.Attachment;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can happen to the file of an attachment: it is told by name, and no wrong byte is handed out. */
class AttachmentDamageTest {

	private static final Tally FLIPPED = new Tally(Table.DAMAGE, "attachment, bits flipped");
	private static final Tally CUT = new Tally(Table.DAMAGE, "attachment, cut or exchanged");
	private static final String MARKER = "Quittenmond im Anhang";

	private OpenVault vault;
	private SessionId session;

	@BeforeEach
	void open() throws Exception {
		vault = OpenVault.create();
		session = Told.in(vault.records()).session().id();
	}

	@AfterEach
	void close() throws Exception {
		vault.close();
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	private Attachment add(byte[] content) {
		return vault.records().attachments().add(NewAttachment.of(session, "scan.bin", ""), new ByteArrayInputStream(content),
				Progress.UNSEEN);
	}

	private Path file(Attachment attachment) {
		return vault.folder().resolve("attachments").resolve(attachment.id().value().toString());
	}

	private byte[] read(Attachment attachment) throws Exception {
		try (AttachmentContent content = vault.records().attachments().open(attachment.id()); InputStream in = content.stream()) {
			return in.readAllBytes();
		}
	}

	private void assertDamaged(Attachment attachment, String how, Tally tally) {
		tally.count("tried");
		RecordsDamaged damage = assertThrows(RecordsDamaged.class, () -> read(attachment), how);
		assertEquals("attachments/" + attachment.id().value(), damage.file(), how);
		tally.count("noticed");
	}

	@Test
	void everyFlippedBitIsNoticed() throws Exception {
		for (int length : new int[] { 0, 200, 140_000 }) {
			Attachment attachment = add(bytes(length));
			Path file = file(attachment);
			byte[] sound = Files.readAllBytes(file);
			Random random = new Random(length);
			int flips = sound.length < 1_000 ? sound.length * 8 : Tally.effort(150, 2_000);
			for (int i = 0; i < flips; i++) {
				int bit = sound.length < 1_000 ? i : random.nextInt(sound.length * 8);
				byte[] flipped = sound.clone();
				flipped[bit / 8] ^= (byte) (1 << bit % 8);
				Files.write(file, flipped);
				assertDamaged(attachment, "bit " + bit + " of " + length, FLIPPED);
			}
			Files.write(file, sound);
			assertArrayEquals(bytes(length), read(attachment));
		}
	}

	@Test
	void aPartThatIsSoundIsReadBesideOneThatIsNot() throws Exception {
		byte[] content = bytes(200_000);
		Attachment attachment = add(content);
		byte[] sealed = Files.readAllBytes(file(attachment));
		sealed[100_000] ^= 1;
		Files.write(file(attachment), sealed);
		try (AttachmentContent open = vault.records().attachments().open(attachment.id())) {
			byte[] front = new byte[10_000];
			assertEquals(front.length, open.read(0, front, 0, front.length));
			assertArrayEquals(Arrays.copyOf(content, front.length), front);
			assertThrows(RecordsDamaged.class, () -> open.read(99_000, front, 0, front.length));
		}
	}

	@Test
	void everyCutAndEveryAdditionIsNoticed() throws Exception {
		Attachment attachment = add(bytes(140_000));
		byte[] sound = Files.readAllBytes(file(attachment));
		List<Integer> lengths = new ArrayList<>(List.of(0, 1, 39, 40, 41, 56, 65_535, 65_536, 65_537, 131_072, sound.length - 1));
		new Random(3).ints(60, 0, sound.length).forEach(lengths::add);
		for (int length : lengths) {
			Files.write(file(attachment), Arrays.copyOf(sound, length));
			assertDamaged(attachment, "cut to " + length, CUT);
		}
		for (int more : new int[] { 1, 16, 65_536 }) {
			Files.write(file(attachment), Arrays.copyOf(sound, sound.length + more));
			assertDamaged(attachment, "longer by " + more, CUT);
		}
	}

	@Test
	void twoThatWereSwappedAreNoticed() throws Exception {
		Attachment one = add(bytes(70_000));
		Attachment other = add(bytes(70_000));
		assertEquals(one.digest(), other.digest());
		Path aside = vault.folder().resolve("aside");
		Files.move(file(one), aside);
		Files.move(file(other), file(one));
		Files.move(aside, file(other));
		assertDamaged(one, "swapped", CUT);
		assertDamaged(other, "swapped", CUT);
		List<String> findings = vault.verify();
		assertEquals(2, findings.size(), findings.toString());
		assertTrue(findings.contains("attachments/" + one.id().value() + " is not what was written"), findings.toString());
	}

	@Test
	void oneOfAnotherVaultIsNoticed() throws Exception {
		Attachment own = add(bytes(5_000));
		try (OpenVault other = OpenVault.create()) {
			SessionId there = Told.in(other.records()).session().id();
			NewAttachment same = new NewAttachment(own.id(), there, "scan.bin", "");
			other.records().attachments().add(same, new ByteArrayInputStream(bytes(5_000)), Progress.UNSEEN);
			Files.copy(other.folder().resolve("attachments").resolve(own.id().value().toString()), file(own),
					StandardCopyOption.REPLACE_EXISTING);
		}
		assertDamaged(own, "of another vault", CUT);
	}

	@Test
	void oneWithoutItsFileIsToldAndTheRestOpens() throws Exception {
		Attachment lost = add(bytes(10));
		Attachment kept = add(bytes(20));
		Path aside = vault.folder().resolve("aside");
		Files.move(file(lost), aside);
		assertDamaged(lost, "missing", CUT);
		assertEquals(List.of("attachments/" + lost.id().value() + " is missing"), vault.verify());
		assertEquals(List.of(lost), vault.records().attachments().lost());
		assertArrayEquals(bytes(20), read(kept));
		Files.move(aside, file(lost));
		assertArrayEquals(bytes(10), read(lost));
		assertEquals(List.of(), vault.verify());
		assertEquals(List.of(), vault.records().attachments().lost());
	}

	@Test
	void aFileWithoutItsRecordIsToldAndRemoved() throws Exception {
		Attachment kept = add(bytes(20));
		vault.lock();
		Path stray = file(kept).resolveSibling("00000000-0000-0000-0000-000000000001");
		Files.copy(file(kept), stray);
		Path unfinished = file(kept).resolveSibling("00000000-0000-0000-0000-000000000002.part");
		Files.copy(file(kept), unfinished);
		vault.unlock();
		assertFalse(Files.exists(unfinished), "what was being written");
		assertFalse(Files.exists(stray), "what nobody knows");
		Files.copy(file(kept), stray);
		// Locking removes it as well: it is put there again while the records are closed.
		vault.lock();
		Files.copy(file(kept), stray);
		try (Vault closed = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
			assertEquals(List.of("attachments/00000000-0000-0000-0000-000000000001 belongs to no attachment"),
					new JdbcRecordsOpener().verify(closed));
		}
		vault.unlock();
		assertArrayEquals(bytes(20), read(kept));
	}

	@Test
	void whatIsRemovedIsErasedWhenNobodyCanUndo() throws Exception {
		Attachment removed = add(bytes(70_000));
		Attachment withSession = add(bytes(20));
		vault.records().attachments().remove(removed.id());
		assertTrue(Files.exists(file(removed)), "undo may want it");
		vault.lock();
		assertFalse(Files.exists(file(removed)));
		assertTrue(Files.exists(file(withSession)));
		vault.unlock();
		assertThrows(RecordMissing.class, () -> vault.records().attachments().restore(removed));
		Session gone = vault.records().sessions().byId(session).orElseThrow();
		vault.records().sessions().delete(session);
		vault.records().sessions().save(gone);
		vault.records().attachments().restore(withSession);
		vault.records().sessions().delete(session);
		vault.lock();
		assertFalse(Files.exists(file(withSession)));
		vault.unlock();
	}

	@Test
	void nothingOfItIsReadableOnTheDisk() throws Exception {
		byte[] words = (MARKER + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_8);
		Attachment attachment = vault.records().attachments().add(NewAttachment.of(session, MARKER + ".txt", MARKER),
				new ByteArrayInputStream(words), Progress.UNSEEN);
		assertEquals("text/plain", attachment.type().name());
		assertNoMarker();
		vault.lock();
		assertNoMarker();
		vault.unlock();
		assertArrayEquals(words, read(attachment));
		assertEquals(attachment.id().toString(), attachment.toString());
	}

	private void assertNoMarker() throws Exception {
		Tally looked = new Tally(Table.WORDS, "attachments: content, name and caption");
		looked.count("looks");
		try (Stream<Path> files = Files.walk(vault.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				looked.count("files");
				String content = Files.readString(file, StandardCharsets.ISO_8859_1);
				for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
					boolean found = content.contains(new String(MARKER.getBytes(charset), StandardCharsets.ISO_8859_1));
					looked.count("found", found ? 1 : 0);
					assertFalse(found, file.getFileName() + " holds the marker");
				}
			}
		}
	}
}
