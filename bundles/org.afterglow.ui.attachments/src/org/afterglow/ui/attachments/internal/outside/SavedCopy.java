package org.afterglow.ui.attachments.internal.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;

import org.afterglow.records.AttachmentContent;

/** A readable copy to keep, where the therapist wants it: whole, or not there. */
public final class SavedCopy {

	private SavedCopy() {
	}

	/** Writes beside and renames, so that a file of that name is replaced by a whole one or stays. May take long. */
	public static void write(AttachmentContent content, Path target, BooleanSupplier stop) throws IOException {
		Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".attachment", ".part");
		boolean done = false;
		try {
			try (InputStream in = content.stream(); OutputStream out = Files.newOutputStream(part)) {
				OutsideCopy.copy(in, out, stop);
			}
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			done = true;
		} finally {
			if (!done) {
				Files.deleteIfExists(part);
			}
		}
	}
}
