package org.afterglow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.afterglow.model.MediaType.Kind;
import org.junit.jupiter.api.Test;

class AttachmentTest {

	private static final String DIGEST = "ab".repeat(32);

	private static Attachment attachment(String name, long size, String digest) {
		return new Attachment(AttachmentId.random(), SessionId.random(), name, MediaType.UNKNOWN, size, digest, Instant.EPOCH, "");
	}

	@Test
	void nonsenseIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> attachment("", 1, DIGEST));
		assertThrows(IllegalArgumentException.class, () -> attachment("a\nb", 1, DIGEST));
		assertThrows(IllegalArgumentException.class, () -> attachment("x", -1, DIGEST));
		assertThrows(IllegalArgumentException.class, () -> attachment("x", 1, "AB".repeat(32)));
		assertThrows(IllegalArgumentException.class, () -> new MediaType("image"));
		assertThrows(IllegalArgumentException.class, () -> new MediaType("Image/PNG"));
		assertFalse(attachment("Heron's drawing", 1, DIGEST).toString().contains("Heron"));
	}

	private static String type(String name, String head) {
		return MediaType.of(name, head.getBytes(StandardCharsets.ISO_8859_1)).name();
	}

	@Test
	void bytesCountForMoreThanTheName() {
		assertEquals("image/png", type("letter.pdf", "\u0089PNG\r\n\u001a\n0000IHDR"));
		assertEquals("application/pdf", type("drawing.png", "%PDF-1.7"));
		assertEquals("image/jpeg", type("IMG_1", "\u00ff\u00d8\u00ff\u00e0"));
		assertEquals("image/webp", type("a", "RIFF0000WEBPVP8 "));
		assertEquals("audio/wav", type("a", "RIFF0000WAVEfmt "));
		assertEquals("image/gif", type("a", "GIF89a"));
	}

	@Test
	void aNameThatClaimsWhatTheBytesDenyIsNotBelieved() {
		assertEquals("application/octet-stream", type("drawing.png", "no picture at all"));
		assertEquals("application/octet-stream", type("letter.pdf", ""));
	}

	@Test
	void whatHasNoSignIsKnownByItsEnding() {
		assertEquals("text/plain", type("Notes.TXT", "Once there"));
		assertEquals("audio/mp4", type("voice.m4a", "\0\0\0\u0018ftypM4A "));
		assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document", type("a.docx", "PK\u0003\u0004"));
		assertEquals("application/zip", type("a.txt", "PK\u0003\u0004"));
		assertEquals("application/octet-stream", type("txt", "x"));
		assertEquals("application/octet-stream", type("a.", "x"));
	}

	@Test
	void kindsFollowTypes() {
		assertEquals(Kind.IMAGE, new MediaType("image/png").kind());
		assertEquals(Kind.PDF, new MediaType("application/pdf").kind());
		assertEquals(Kind.AUDIO, new MediaType("audio/ogg").kind());
		assertEquals(Kind.VIDEO, new MediaType("video/mp4").kind());
		assertEquals(Kind.TEXT, new MediaType("text/plain").kind());
		assertEquals(Kind.OTHER, MediaType.UNKNOWN.kind());
	}
}
