package org.afterglow.store.jdbc.attached;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;

import org.afterglow.model.Attachment;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.SealedChannel;

/** A sealed file whose every byte is proven before it is handed out. */
final class OpenAttachment implements AttachmentContent {

	private final Attachment attachment;
	private final SealedChannel channel;

	OpenAttachment(Attachment attachment, SealedChannel channel) {
		this.attachment = attachment;
		this.channel = channel;
	}

	@Override
	public Attachment attachment() {
		return attachment;
	}

	@Override
	public int read(long position, byte[] target, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, target.length);
		if (position >= channel.length()) {
			return -1;
		}
		int count = (int) Math.min(length, channel.length() - position);
		try {
			channel.read(position, ByteBuffer.wrap(target, offset, count));
			return count;
		} catch (IOException e) {
			throw AttachmentFiles.failure(attachment.id(), e);
		}
	}

	@Override
	public InputStream stream() {
		return new Whole();
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw new RecordsUnavailable("attachment cannot be closed", e);
		}
	}

	@Override
	public String toString() {
		return attachment.toString();
	}

	/** Compares the digest at the end: whole segments of another state of the file would be noticed. */
	private final class Whole extends InputStream {

		private final MessageDigest digest = Digests.sha256();
		private long position;
		private boolean compared;

		@Override
		public int read() {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (length == 0) {
				return 0;
			}
			int read = OpenAttachment.this.read(position, target, offset, length);
			if (read < 0) {
				compare();
			} else {
				digest.update(target, offset, read);
				position += read;
			}
			return read;
		}

		private void compare() {
			if (!compared && !HexFormat.of().formatHex(digest.digest()).equals(attachment.digest())) {
				throw AttachmentFiles.damaged(attachment.id(), "has another digest than it had", null);
			}
			compared = true;
		}
	}
}
