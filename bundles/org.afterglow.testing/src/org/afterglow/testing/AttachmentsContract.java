package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.MediaType;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.AttachmentNotTaken.Reason;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.RecordMissing;
import org.junit.jupiter.api.Test;

/** Files of sessions. */
public abstract class AttachmentsContract extends RecordsSuite {

	/** Some bytes, always the same for one length. */
	protected static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	protected final Attachment add(Session session, String name, byte[] content) {
		return records().attachments().add(NewAttachment.of(session.id(), name, "Dr. Lind"), new ByteArrayInputStream(content),
				Progress.UNSEEN);
	}

	protected final byte[] read(AttachmentId id) {
		try (AttachmentContent content = records().attachments().open(id); InputStream in = content.stream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void everyByteComesBack() {
		Session session = session();
		for (int length : new int[] { 0, 1, 15, 65_480, 65_536, 65_537, 400_003 }) {
			byte[] content = bytes(length);
			Attachment added = add(session, "bytes " + length, content);
			assertEquals(length, added.size());
			assertEquals(Optional.of(added), records().attachments().byId(added.id()));
			assertArrayEquals(content, read(added.id()), length + " bytes");
		}
		assertEquals(7, records().attachments().of(session.id()).size());
		assertEquals(records().attachments().all(), records().attachments().of(session.id()));
	}

	@Test
	void itKeepsNameAuthorAndWhatItIs() {
		Session session = session();
		Attachment drawing = add(session, "Der Fl\u00fcgel \uD83C\uDF27.png", "\u0089PNG\r\n\u001a\nrest".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("Der Fl\u00fcgel \uD83C\uDF27.png", drawing.name());
		assertEquals(new MediaType("image/png"), drawing.type());
		assertEquals("Dr. Lind", drawing.author());
		assertEquals(session.id(), drawing.session());
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", add(session, "abc.txt", new byte[] { 97, 98, 99 }).digest());
	}

	@Test
	void itIsReadAnywhere() {
		byte[] content = bytes(200_000);
		Attachment added = add(session(), "long", content);
		Random random = new Random(7);
		try (AttachmentContent open = records().attachments().open(added.id())) {
			for (int i = 0; i < 50; i++) {
				int from = random.nextInt(content.length);
				byte[] target = new byte[70_000];
				int read = open.read(from, target, 3, 60_000);
				assertEquals(Math.min(60_000, content.length - from), read);
				assertArrayEquals(Arrays.copyOfRange(content, from, from + read), Arrays.copyOfRange(target, 3, 3 + read));
			}
			assertEquals(-1, open.read(content.length, new byte[1], 0, 1));
		}
	}

	@Test
	void progressIsToldAndCanEndIt() {
		Session session = session();
		List<Long> told = new ArrayList<>();
		NewAttachment wanted = NewAttachment.of(session.id(), "long", "");
		AttachmentNotTaken stopped = assertThrows(AttachmentNotTaken.class,
				() -> records().attachments().add(wanted, new ByteArrayInputStream(bytes(1_000_000)), count -> {
					told.add(count);
					return count < 300_000;
				}));
		assertEquals(Reason.STOPPED, stopped.reason());
		assertTrue(told.size() > 2 && told.getLast() < 500_000, told.toString());
		assertEquals(List.of(), records().attachments().all());
		assertEquals(2, records().attachments().add(wanted, new ByteArrayInputStream(bytes(2)), Progress.UNSEEN).size());
	}

	@Test
	void aSourceThatFailsLeavesNothing() {
		Session session = session();
		InputStream failing = new InputStream() {
			private int left = 100_000;

			@Override
			public int read() throws IOException {
				if (left-- <= 0) {
					throw new IOException("of the test");
				}
				return 7;
			}
		};
		AttachmentNotTaken failure = assertThrows(AttachmentNotTaken.class, () -> records().attachments()
				.add(NewAttachment.of(session.id(), "cut", ""), failing, Progress.UNSEEN));
		assertEquals(Reason.NOT_READABLE, failure.reason());
		assertEquals(List.of(), records().attachments().of(session.id()));
	}

	@Test
	void itNeedsASessionAndAName() {
		NewAttachment nowhere = NewAttachment.of(SessionId.random(), "x", "");
		assertThrows(RecordMissing.class,
				() -> records().attachments().add(nowhere, new ByteArrayInputStream(bytes(3)), Progress.UNSEEN));
		NewAttachment nameless = NewAttachment.of(session().id(), " ", "");
		assertThrows(IllegalArgumentException.class,
				() -> records().attachments().add(nameless, new ByteArrayInputStream(bytes(3)), Progress.UNSEEN));
		assertThrows(RecordMissing.class, () -> records().attachments().open(AttachmentId.random()));
		assertThrows(RecordMissing.class, () -> records().attachments().rename(AttachmentId.random(), "x"));
		assertEquals(Optional.empty(), records().attachments().remove(AttachmentId.random()));
		assertEquals(List.of(), records().attachments().all());
	}

	@Test
	void anotherNameIsAllThatChanges() {
		Attachment added = add(session(), "scan0001.pdf", bytes(10));
		Attachment renamed = records().attachments().rename(added.id(), "Letter from the clinic");
		assertEquals(added.named("Letter from the clinic"), renamed);
		assertEquals(Optional.of(renamed), records().attachments().byId(added.id()));
		assertThrows(IllegalArgumentException.class, () -> records().attachments().rename(added.id(), "two\nlines"));
		assertArrayEquals(bytes(10), read(added.id()));
	}

	@Test
	void whatIsRemovedIsPutBack() {
		Session session = session();
		Attachment first = add(session, "first", bytes(10));
		Attachment second = add(session, "second", bytes(70_000));
		assertEquals(Optional.of(first), records().attachments().remove(first.id()));
		assertEquals(List.of(second), records().attachments().of(session.id()));
		assertThrows(RecordMissing.class, () -> records().attachments().open(first.id()));
		records().attachments().restore(first);
		records().attachments().restore(first);
		assertEquals(List.of(first, second), records().attachments().of(session.id()));
		assertArrayEquals(bytes(10), read(first.id()));
	}

	@Test
	void theyGoWithTheirSessionAndComeBackWithIt() {
		Session session = session();
		Session other = new Session(SessionId.random(), session.client(), 9, session.date(), session.kind(), session.route(), "");
		records().sessions().save(other);
		Attachment first = add(session, "first", bytes(10));
		Attachment stays = add(other, "stays", bytes(10));
		records().sessions().delete(session.id());
		assertEquals(List.of(stays), records().attachments().all());
		assertThrows(RecordMissing.class, () -> records().attachments().restore(first));
		records().together(() -> {
			records().sessions().save(session);
			records().attachments().restore(first);
			return session;
		});
		assertEquals(List.of(first), records().attachments().of(session.id()));
		assertArrayEquals(bytes(10), read(first.id()));
		records().clients().delete(session.client());
		assertEquals(List.of(), records().attachments().all());
	}

	@Test
	void workThatFailsRemovesNothing() {
		Attachment added = add(session(), "first", bytes(10));
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			records().attachments().remove(added.id());
			throw new IllegalStateException("of the test");
		}));
		assertArrayEquals(bytes(10), read(added.id()));
	}

	@Test
	void theFeedTellsOfThem() {
		Session session = session();
		Attachment added = add(session, "first", bytes(10));
		assertEquals(List.of(Subject.CLIENT, Subject.SESSION, Subject.ATTACHMENT), subjects());
		records().attachments().rename(added.id(), "other");
		Change renamed = records().feed().after(0, 9).getLast();
		assertEquals(added.id().value(), renamed.id());
		assertFalse(renamed.deleted());
		records().sessions().delete(session.id());
		assertEquals(List.of(Subject.CLIENT, Subject.ATTACHMENT, Subject.SESSION), subjects());
		assertTrue(records().feed().after(0, 9).get(1).deleted());
	}

	private List<Subject> subjects() {
		return records().feed().after(0, 9).stream().map(Change::subject).toList();
	}
}
