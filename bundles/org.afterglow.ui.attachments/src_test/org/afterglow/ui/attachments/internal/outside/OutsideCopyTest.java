package org.afterglow.ui.attachments.internal.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.Client;
import org.afterglow.model.MediaType;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideCopyTest {

	private static final byte[] WORDS = "Quittenmond \u00fcber Wasserschacht\n".repeat(9_000).getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path temp;
	private final Records records = new InMemoryRecords();

	private AttachmentContent content(String name) {
		Client client = Client.labelled("Heron");
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.EPOCH, SessionKind.DOSING, Optional.empty(), "");
		records.clients().save(client);
		records.sessions().save(session);
		Attachment added = records.attachments().add(NewAttachment.of(session.id(), name, ""), new ByteArrayInputStream(WORDS), Progress.UNSEEN);
		return records.attachments().open(added.id());
	}

	private long count() throws Exception {
		try (Stream<Path> files = Files.list(temp)) {
			return files.count();
		}
	}

	@Test
	void theCopyIsForItsOwnerAloneAndGoes() throws Exception {
		OutsideCopy copy = OutsideCopy.of(content("letter.txt"), temp, () -> false);
		assertArrayEquals(WORDS, Files.readAllBytes(copy.file()));
		assertEquals("letter.txt", copy.file().getFileName().toString());
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.file().getParent())));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.file())));
		Files.writeString(copy.file().resolveSibling("letter.txt~"), "a copy of the other program");
		Files.createDirectory(copy.file().resolveSibling("more"));
		copy.close();
		copy.close();
		assertEquals(0, count());
	}

	@Test
	void itIsOverwrittenBeforeItGoes() throws Exception {
		OutsideCopy copy = OutsideCopy.of(content("letter.txt"), temp, () -> false);
		try (RandomAccessFile held = new RandomAccessFile(copy.file().toFile(), "r")) {
			copy.close();
			byte[] left = new byte[WORDS.length];
			held.readFully(left);
			assertArrayEquals(new byte[WORDS.length], left, "whoever still holds the file reads nothing");
		}
	}

	@Test
	void whatIsStoppedLeavesNothing() throws Exception {
		assertThrows(CancellationException.class, () -> OutsideCopy.of(content("letter.txt"), temp, () -> true));
		assertEquals(0, count());
	}

	@Test
	void aChangeOutsideIsSeen() throws Exception {
		try (OutsideCopy copy = OutsideCopy.of(content("letter.txt"), temp, () -> false)) {
			assertFalse(copy.isChanged());
			Files.setLastModifiedTime(copy.file(), FileTime.from(Instant.now().plusSeconds(5)));
			assertTrue(copy.isChanged());
		}
	}

	@Test
	void whatAProcessLeftBehindGoesAtTheNextCopy() throws Exception {
		Path left = Files.createDirectory(temp.resolve("afterglow-outside-999999999-abc"));
		Files.write(left.resolve("letter.txt"), WORDS);
		Path own = Files.createDirectory(temp.resolve("afterglow-outside-" + ProcessHandle.current().pid() + "-abc"));
		Path others = Files.createDirectory(temp.resolve("afterglow-outside-x"));
		OutsideCopy.removeLeftovers(temp);
		assertFalse(Files.exists(left));
		assertTrue(Files.exists(own) && Files.exists(others));
	}

	@Test
	void aSavedCopyIsWholeOrNotThere() throws Exception {
		Path target = temp.resolve("copy.txt");
		SavedCopy.write(content("letter.txt"), target, () -> false);
		assertArrayEquals(WORDS, Files.readAllBytes(target));
		Path other = temp.resolve("other.txt");
		assertThrows(CancellationException.class, () -> SavedCopy.write(records.attachments().open(records.attachments().all().getFirst().id()),
				other, () -> true));
		assertEquals(1, count());
	}

	private static Attachment named(String name, String type) {
		return new Attachment(AttachmentId.random(), SessionId.random(), name, new MediaType(type), 1, "0".repeat(64), Instant.EPOCH, "");
	}

	@Test
	void namesAreTakenByEverySystem() {
		assertEquals("__etc_passwd.txt", SafeName.of(named("../../etc/passwd", "text/plain")));
		assertEquals("Der Fl\u00fcgel.png", SafeName.of(named("Der Fl\u00fcgel", "image/png")));
		assertEquals("a_b_c.pdf", SafeName.of(named("a\"b|c.pdf", "application/pdf")));
		assertEquals(84, SafeName.of(named("x".repeat(290) + ".mp3", "audio/mpeg")).length());
		assertTrue(SafeName.isProgram(named("letter.pdf.EXE", "application/octet-stream")));
		assertTrue(SafeName.isProgram(named("start.desktop", "text/plain")));
		assertFalse(SafeName.isProgram(named("voice.m4a", "audio/mp4")));
	}
}
