package org.afterglow.web.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Attachments;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.NewAttachment;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Problem;
import org.afterglow.web.internal.http.Route;

/** Drawings: sealed attachments of the session. Each takes the place of the one before. */
final class Drawings {

	private static final String PNG = "image/png";
	private static final long SIGNATURE = 0x89504E470D0A1A0AL;
	/** Signature, length and name of the header, then width and height. */
	private static final int WIDTH_AT = 16;
	private static final int HEAD = 24;
	private static final int LARGEST_SIDE = 4000;

	private final Sheets sheets;
	private final Speech speech;

	Drawings(Sheets sheets, Speech speech) {
		this.sheets = sheets;
		this.speech = speech;
	}

	/** Keeps a picture, or takes it away if it is empty. */
	Answer save(Call call) {
		int place = PageState.place(call);
		Sent sent = Sent.of(call.json());
		byte[] picture = picture(Sent.text(sent.body(), "png", Route.LARGEST));
		Attachments attachments = call.practice().records().attachments();
		Instant now = call.practice().clock().instant();
		Optional<JournalAnswer> before = known(call, place);
		// Outside of any transaction: sealing a file takes its time.
		Optional<AttachmentId> added = picture.length == 0 ? Optional.empty() : Optional.of(attachments.add(
				NewAttachment.of(call.journal().orElseThrow().session(), name(place, sent), ""), new ByteArrayInputStream(picture),
				Attachments.Progress.UNSEEN).id());
		JournalAnswer kept = sheets.save(call, sent, () -> known(call, place),
				() -> PageState.begun(call, place, speech.language(sent.language()), speech, now),
				sheet -> added.isPresent() ? sheet.drawn(added, now).withNothing(false, now) : sheet.drawn(added, now));
		added.filter(id -> !kept.drawing().equals(added)).ifPresent(attachments::remove);
		// A drawing that went its own way, because two pages drew at once, is still somebody's.
		before.filter(each -> each.id().equals(kept.id())).flatMap(JournalAnswer::drawing).filter(id -> !kept.drawing().equals(Optional.of(id)))
				.ifPresent(attachments::remove);
		return PageState.version(kept);
	}

	private String name(int place, Sent sent) {
		Locale language = speech.language(sent.language());
		return speech.say("draw.file", language) + " " + place + ".png";
	}

	private Optional<JournalAnswer> known(Call call, int place) {
		return Sheets.shown(sheets.of(call).stream().filter(each -> each.place() == place));
	}

	private static byte[] picture(String sent) {
		try {
			byte[] picture = Base64.getDecoder().decode(sent);
			if (picture.length == 0 || isPicture(picture)) {
				return picture;
			}
		} catch (IllegalArgumentException e) {
			// Said below: its message would quote what was sent.
		}
		throw Problem.of(422, "no-picture", "This is no picture in PNG.");
	}

	private static boolean isPicture(byte[] bytes) {
		if (bytes.length < HEAD) {
			return false;
		}
		ByteBuffer head = ByteBuffer.wrap(bytes);
		int width = head.getInt(WIDTH_AT);
		int height = head.getInt(WIDTH_AT + Integer.BYTES);
		return head.getLong(0) == SIGNATURE && width > 0 && width <= LARGEST_SIDE && height > 0 && height <= LARGEST_SIDE;
	}

	/** The picture as it is kept, to be drawn on. */
	Answer answer(Call call) {
		int place = PageState.place(call);
		Attachments attachments = call.practice().records().attachments();
		Attachment drawing = known(call, place).flatMap(JournalAnswer::drawing).flatMap(attachments::byId).orElseThrow(Problem::notFound);
		try (AttachmentContent content = attachments.open(drawing.id())) {
			return Answer.of(200, PNG, content.stream().readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(drawing.id() + " cannot be read", e);
		}
	}
}
