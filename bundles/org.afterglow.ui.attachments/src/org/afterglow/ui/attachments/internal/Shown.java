package org.afterglow.ui.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.afterglow.model.Attachment;
import org.afterglow.model.MediaType;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Records;
import org.afterglow.ui.attachments.internal.pdf.PdfReader;
import org.afterglow.ui.attachments.internal.pictures.PictureReader;
import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;
import org.afterglow.ui.attachments.internal.sheets.Sheets;

/** Reads what can be shown in the window. */
final class Shown {

	/** More than this is not read into memory at once. */
	static final long MOST_BYTES = 200L * 1024 * 1024;
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
	private static final int BUFFER = 64 * 1024;

	private Shown() {
	}

	/** Whether this is a kind that is shown here at all. */
	static boolean isShown(MediaType type) {
		return type.kind() == MediaType.Kind.PDF || PictureReader.TYPES.contains(type.name());
	}

	/**
	 * Reads the whole file and proves it. May take long.
	 *
	 * @return empty if it is of a kind that is not shown here
	 */
	static Optional<Sheets> read(Records records, Attachment attachment, BooleanSupplier stop) throws NotShown, IOException {
		if (!isShown(attachment.type())) {
			return Optional.empty();
		}
		if (attachment.size() > MOST_BYTES) {
			throw new NotShown(Reason.TOO_LARGE);
		}
		long end = System.nanoTime() + PATIENCE_NANOS;
		BooleanSupplier enough = () -> stop.getAsBoolean() || System.nanoTime() - end > 0;
		byte[] bytes = bytes(records, attachment, enough);
		return Optional.of(attachment.type().kind() == MediaType.Kind.PDF ? PdfReader.read(bytes, enough)
				: PictureReader.read(bytes, attachment.type(), enough));
	}

	private static byte[] bytes(Records records, Attachment attachment, BooleanSupplier stop) throws NotShown, IOException {
		try (AttachmentContent content = records.attachments().open(attachment.id()); InputStream in = content.stream()) {
			byte[] bytes = new byte[(int) content.size()];
			for (int at = 0; at < bytes.length;) {
				if (stop.getAsBoolean()) {
					throw new NotShown(Reason.TAKES_TOO_LONG);
				}
				at += in.read(bytes, at, Math.min(BUFFER, bytes.length - at));
			}
			// Behind the end the whole is compared with what was added.
			in.read();
			return bytes;
		}
	}
}
