package org.afterglow.app.internal.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.app.internal.log.LogEditor;
import org.afterglow.app.internal.sitting.Reopening.Opened;
import org.afterglow.app.internal.sitting.Reopening.Tab;
import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.MediaType;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.ui.AttachmentInput;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.Passages;
import org.afterglow.ui.ReadingPlace;
import org.junit.jupiter.api.Test;

class ReopeningTest {

	private static final NarrativeId FERRY = NarrativeId.random();
	private static final NarrativeId LAMP = NarrativeId.random();
	private static final AttachmentId DRAWING = AttachmentId.random();
	private static final Opened LOG = new Opened(LogEditor.INPUT, LogEditor.ID);
	private static final ReadingPlace TOP = new ReadingPlace(0, 0, 0);

	private static Attachment drawing() {
		return new Attachment(DRAWING, SessionId.random(), "drawing.png", new MediaType("image/png"), 7, "0".repeat(64), Instant.EPOCH, "");
	}

	private static final Opened DRAWN = new Opened(new AttachmentInput(drawing()), AttachmentInput.EDITOR);

	private static Sitting sitting(Optional<NarrativeId> front) {
		return new Sitting("", List.of(new Sitting.Page(FERRY, TOP), new Sitting.Page(LAMP, TOP)), front, "", List.of(), List.of(), Map.of(),
				List.of(new Sitting.Beside(1, new Sitting.OfAttachment(DRAWING), front.isEmpty()), new Sitting.Beside(3, new Sitting.Log(), false)));
	}

	private static List<String> editors(List<Tab> tabs) {
		return tabs.stream().map(Tab::editor).toList();
	}

	@Test
	void attachmentsAndTheLogAreOpenedAgainWhereTheyWere() {
		List<Tab> tabs = new Reopening(sitting(Optional.empty()), List.of("The ferry", "The lamp"), Map.of(new Sitting.OfAttachment(DRAWING), DRAWN, new Sitting.Log(), LOG)).tabs();
		assertEquals(List.of(new NarrativeInput(FERRY, ""), new AttachmentInput(drawing()), new NarrativeInput(LAMP, ""), LogEditor.INPUT),
				tabs.stream().map(Tab::input).toList());
		assertEquals(List.of(Passages.EDITOR, AttachmentInput.EDITOR, Passages.EDITOR, LogEditor.ID), editors(tabs));
		assertEquals(List.of(false, true, false, false), tabs.stream().map(Tab::front).toList());
	}

	@Test
	void whatIsGoneIsLeftOut() {
		List<Tab> tabs = new Reopening(sitting(Optional.of(LAMP)), List.of("The ferry", "The lamp"), Map.of(new Sitting.Log(), LOG)).tabs();
		assertEquals(List.of(Passages.EDITOR, Passages.EDITOR, LogEditor.ID), editors(tabs));
		assertEquals(List.of(false, true, false), tabs.stream().map(Tab::front).toList());
	}
}
