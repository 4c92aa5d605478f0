package org.afterglow.ui.clients.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.Client;
import org.afterglow.model.MediaType;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.ui.Dates;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.tree.NodeLabels.Mark;
import org.junit.jupiter.api.Test;

class AttachmentRowTest {

	private final NodeLabels labels = new NodeLabels(
			new Dates(Locale.UK, Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC)));

	private static Node row(long size, boolean lost) {
		Client client = Client.labelled("Heron");
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 6), SessionKind.DOSING, Optional.empty(), "");
		Attachment attachment = new Attachment(AttachmentId.random(), session.id(), "The house", new MediaType("image/png"), size,
				"0".repeat(64), Instant.parse("2026-11-20T17:20:00Z"), "");
		return new Node.OfAttachment(client, session, attachment, lost);
	}

	@Test
	void aRowSaysNameSizeKindAndWhen() {
		assertEquals("The house", labels.text(row(1, false)));
		assertEquals("999 bytes", labels.aside(row(999, false)));
		assertEquals("340 KB", labels.aside(row(340_200, false)));
		assertEquals("2.4 MB", labels.aside(row(2_400_000, false)));
		assertEquals("1.5 GB", labels.aside(row(1_500_000_000, false)));
		assertEquals("The house, attached picture, 340 KB, added yesterday 17:20", labels.spoken(row(340_200, false)));
	}

	@Test
	void oneWithoutItsFileIsMarkedAndSpoken() {
		assertEquals(List.of(Mark.LOST), NodeLabels.marks(row(1, true)));
		assertEquals(List.of(), NodeLabels.marks(row(1, false)));
		assertTrue(labels.spoken(row(1, true)).endsWith("Its file is not in the vault. A backup may hold it."));
		assertFalse(labels.spoken(row(1, false)).contains("backup"));
	}
}
